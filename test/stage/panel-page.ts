import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { z } from '../../sdk/model/schema.ts';
import { samplePassword } from '../../demo/sample/index.ts';
import { extensionOrigin } from './extension-pages.ts';
import { until } from './until.ts';

/** The panel, opened as a tab and bound to another tab; driven as its user drives it. */
export class PanelPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(10_000);
  }

  /** Opens the panel for the tab with a page of the portal, as wide as it is beside a page. */
  static async open(browser: Browser, portalOrigin: string): Promise<PanelPage> {
    const address = `${await extensionOrigin(browser)}/panel/panel.html`;
    const page = await browser.newPage();
    await page.setViewport({ width: 380, height: 1000 });
    const panel = new PanelPage(page);
    await panel.#goTo(`${address}?tab=0`);
    const tab = z.int().parse(await page.evaluate(tabWith, portalOrigin));
    await panel.#goTo(`${address}?tab=${tab}`);
    return panel;
  }

  /** Waits until the panel says `words` somewhere. */
  async says(words: string): Promise<void> {
    let text = '';
    await until(
      () => `The panel never said “${words}”. It says: ${text}`,
      async () => {
        text = await this.text();
        return text.includes(words) ? true : undefined;
      },
    );
  }

  /** Presses the button with exactly this name. */
  async press(name: string): Promise<void> {
    const button = await until(
      () => `The panel has no button “${name}”`,
      async () => {
        for (const each of await this.page.$$('>>> button')) {
          if (await each.evaluate((found, wanted) => found.innerText === wanted, name)) return each;
        }
        return undefined;
      },
    );
    await button.click();
  }

  /** Types into the field with this label. */
  async type(label: string, text: string): Promise<void> {
    const field = await until(
      () => `The panel has no field “${label}”`,
      async () => {
        for (const each of await this.page.$$('>>> label')) {
          const control = await each.evaluateHandle(
            (found, wanted) => (found.innerText === wanted ? found.control : null),
            label,
          );
          const element = control.asElement();
          if (element) return element as ElementHandle<HTMLElement>;
        }
        return undefined;
      },
    );
    await field.type(text);
  }

  async signIn(account: string): Promise<void> {
    await this.trySignIn(account);
    await this.says('Sign out');
  }

  /** Sends the sign-in form, whatever comes of it. */
  async trySignIn(account: string): Promise<void> {
    await this.type('Account', account);
    await this.type('Password', samplePassword);
    await this.press('Sign in');
  }

  /** Drops a file on the panel, filled up with zeros to `size` bytes. */
  async dropPdf(name: string, bytes: readonly number[], size = bytes.length): Promise<void> {
    const field = await this.page.waitForSelector('>>> input[type="file"]');
    await field?.evaluate(
      (input, fileName, content, length) => {
        const transfer = new DataTransfer();
        const filling = new Uint8Array(length - content.length);
        transfer.items.add(new File([new Uint8Array(content), filling], fileName));
        input.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, composed: true }),
        );
      },
      name,
      [...bytes],
      size,
    );
  }

  /** Everything the panel shows, in reading order. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const texts: string[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text) texts.push(node.data);
        if (node instanceof HTMLStyleElement) return;
        const inside = node instanceof Element ? (node.shadowRoot ?? node) : node;
        inside.childNodes.forEach(walk);
      };
      walk(document.body);
      return texts.join('').replaceAll(/\s+/gu, ' ');
    });
  }

  async #goTo(address: string): Promise<void> {
    // Firefox never says that an extension's page has loaded, so the page itself is asked.
    void this.page.goto(address).catch(() => undefined);
    await until(
      () => `The panel did not load at ${address}`,
      async () => {
        const [at, state] = await this.page
          .evaluate(() => [location.href, document.readyState])
          .catch(() => []); // between two documents
        return at === address && state === 'complete' ? true : undefined;
      },
    );
  }
}

/** Runs in the extension's page. */
async function tabWith(origin: string): Promise<unknown> {
  const { browser } = globalThis as unknown as {
    browser: { tabs: { query(what: object): Promise<{ id: number; url: string }[]> } };
  };
  const tabs = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
  return tabs.find(({ url }) => url.startsWith(origin))?.id;
}
