import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Waits until the page shows what the selector names. Asks again and again, because a wait of the
 * browser's own does not notice what changes inside shadow roots.
 */
export async function seen(page: Page, selector: string): Promise<ElementHandle> {
  const patience = Date.now() + 15_000;
  for (;;) {
    const element = await page.$(selector);
    if (element) return element;
    if (Date.now() > patience) throw new Error(`${page.url()} never showed ${selector}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
