import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits until the page shows what the selector names, in its shadow roots too. */
export function seen(page: Page, selector: string): Promise<ElementHandle> {
  return until(
    () => `${page.url()} never showed ${selector}`,
    async () => (await page.$(selector)) ?? undefined,
  );
}
