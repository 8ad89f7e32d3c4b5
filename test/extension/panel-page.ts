import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { TargetType } from 'puppeteer-core';
import { z } from '../../sdk/model/schema.ts';
import { samplePassword } from '../../demo/sample/index.ts';

/** The panel, opened as a tab and bound to another tab; driven as its user drives it. */
export class PanelPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async openFor(browser: Browser, portalOrigin: string): Promise<PanelPage> {
    const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
    const extension = new URL(target.url()).host;
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setViewport({ width: 380, height: 1000 });
    // The options page may ask which tabs there are; no test needs to know how tabs are numbered.
    await page.goto(`chrome-extension://${extension}/panel/panel.html?tab=0`);
    const tab = z.int().parse(await page.evaluate(tabWith, portalOrigin));
    await page.goto(`chrome-extension://${extension}/panel/panel.html?tab=${tab}`);
    return new PanelPage(page);
  }

  /** Waits until the panel says `words` somewhere. */
  async says(words: string): Promise<void> {
    await this.page.waitForSelector(`::-p-text(${words})`);
  }

  /** Presses the button with exactly this name, which stands in the panel or a part of it. */
  async press(name: string): Promise<void> {
    await (await this.#find(`aria/${name}[role="button"]`)).click();
  }

  async type(label: string, text: string): Promise<void> {
    await (await this.#find(`aria/${label}[role="textbox"]`)).type(text);
  }

  /** Drops a file on the panel, filled up with zeros to `size` bytes. */
  async choosePdf(name: string, bytes: readonly number[], size = bytes.length): Promise<void> {
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

  async signIn(account: string): Promise<void> {
    await this.type('Account', account);
    await this.type('Password', samplePassword);
    await this.press('Sign in');
    await this.#find('aria/Sign out[role="button"]');
  }

  /** Everything the panel shows, in reading order. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const texts: string[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text) texts.push(node.data);
        const inside = node instanceof Element ? (node.shadowRoot ?? node) : node;
        if (node instanceof HTMLStyleElement) return;
        inside.childNodes.forEach(walk);
      };
      walk(document.body);
      return texts.join('').replaceAll(/\s+/gu, ' ');
    });
  }

  async #find(selector: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(selector);
    if (!found) throw new Error(`The panel has no ${selector}.`);
    return found;
  }
}

/** Runs in the extension's page. */
async function tabWith(origin: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(what: object): Promise<{ id: number; url: string }[]> } };
  };
  const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  return tabs.find(({ url }) => url.startsWith(origin))?.id;
}
