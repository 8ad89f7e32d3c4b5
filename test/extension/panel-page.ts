import { TargetType, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { z } from '../../sdk/model/schema.ts';
import { samplePassword } from '../../demo/sample/index.ts';

/** The panel, opened as a tab and bound to another tab; driven as its user drives it. */
export class PanelPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(10_000);
  }

  /** Opens the panel of the extension at `extension` for the tab with a page of the portal. */
  static async open(browser: Browser, extension: string, portalOrigin: string): Promise<PanelPage> {
    const page = await browser.newPage();
    const panel = new PanelPage(page);
    await panel.#goTo(`${extension}/panel/panel.html?tab=0`);
    const tab = z.int().parse(await page.evaluate(tabWith, portalOrigin));
    await panel.#goTo(`${extension}/panel/panel.html?tab=${tab}`);
    return panel;
  }

  /** The same in Chromium, which tells where its extension is. */
  static async openFor(browser: Browser, portalOrigin: string): Promise<PanelPage> {
    const worker = (each: { type(): TargetType }) => each.type() === TargetType.SERVICE_WORKER;
    const target = await browser.waitForTarget(worker);
    const extension = `chrome-extension://${new URL(target.url()).host}`;
    const panel = await PanelPage.open(browser, extension, portalOrigin);
    await panel.page.setViewport({ width: 380, height: 1000 });
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
    await this.type('Account', account);
    await this.type('Password', samplePassword);
    await this.press('Sign in');
    await this.says('Sign out');
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

  /** Firefox never says that an extension's page has loaded, although it has. */
  async #goTo(address: string): Promise<void> {
    const firefox = address.startsWith('moz-extension:');
    await this.page.goto(address, { timeout: firefox ? 1500 : 10_000 }).catch((error: unknown) => {
      if (!firefox) throw error;
    });
  }
}

/** Asks until there is an answer; ten seconds at most. */
async function until<Answer>(failure: () => string, ask: () => Promise<Answer | undefined>) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(failure());
}

/** Runs in the extension's page. */
async function tabWith(origin: string): Promise<unknown> {
  const { browser } = globalThis as unknown as {
    browser: { tabs: { query(what: object): Promise<{ id: number; url: string }[]> } };
  };
  const tabs = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
  return tabs.find(({ url }) => url.startsWith(origin))?.id;
}
