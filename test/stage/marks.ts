/** The marks that the extension puts into a page, as the page's reader meets them. */
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { z } from '../../sdk/model/schema.ts';
import { isFirefox } from './extension-pages.ts';

export const openPanelMark = 'Social Purchase Order: open the panel';

const known = new Set([
  openPanelMark,
  'Sealed and unchanged',
  'Changed since sealing',
  'No SPO in this bid',
  'Not checked',
  'SPO is for another bid',
]);

/** The names of the marks a page shows, in order. They are in closed shadow roots. */
export async function marksIn(page: Page): Promise<string[]> {
  if (await isFirefox(page.browser())) return marksByExtension(page);
  const tree = await page.accessibility.snapshot({ interestingOnly: true });
  return tree ? namesIn(tree).filter((name) => known.has(name)) : [];
}

/** Waits until the page shows exactly these marks, and gives those it shows in the end. */
export async function waitForMarks(page: Page, expected: readonly string[]): Promise<string[]> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const marks = await marksIn(page);
    if (marks.join() === expected.join() || Date.now() > deadline) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function namesIn({ role, name, children = [] }: SerializedAXNode): string[] {
  const own = role === 'button' && name !== undefined ? [name] : [];
  return [...own, ...children.flatMap(namesIn)];
}

/**
 * Firefox’s WebDriver has no accessibility tree and keeps out of closed shadow roots; the extension
 * may look into them. Needs one of its pages to be open.
 */
async function marksByExtension(page: Page): Promise<string[]> {
  const ofExtension = await extensionPage(page.browser());
  if (!ofExtension) throw new Error('Open the panel first: the marks are read from there.');
  return z.parse(z.array(z.string()), await ofExtension.evaluate(readMarks, page.url()));
}

async function extensionPage(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    // `page.url()` does not follow: Firefox never tells that such a page has loaded.
    if ((await page.evaluate(() => location.protocol)) === 'moz-extension:') return page;
  }
  return undefined;
}

/** Runs in the extension's page. */
async function readMarks(address: string): Promise<unknown> {
  interface Tab {
    readonly id: number;
    readonly url: string;
  }
  const { browser } = globalThis as unknown as {
    browser: {
      tabs: { query(what: object): Promise<Tab[]> };
      scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
    };
  };
  const tabs = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
  const tabId = tabs.find(({ url }) => url === address)?.id;
  const func = () => {
    type Opened = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };
    const spans = [...document.querySelectorAll('span')] as unknown as Opened[];
    return spans.flatMap(
      ({ openOrClosedShadowRoot: root }) => root?.querySelector('button')?.innerText ?? [],
    );
  };
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
  return frame?.result;
}
