/** The acts of the people in the path, each in the words and fields that they see. */
import type { Page } from 'puppeteer-core';
import { samplePassword } from '../../demo/sample/index.ts';
import { seen } from './seen.ts';

/** Presses the button or link with exactly this name and waits for the page it leads to. */
export async function press(page: Page, name: string): Promise<void> {
  const control = await seen(page, `::-p-aria(${name})`);
  await Promise.all([page.waitForNavigation(), control.click()]);
}

/** Signs in to the portal. */
export async function signIn(page: Page, portal: string, account: string): Promise<void> {
  await page.goto(`${portal}/sign-in`);
  await page.type('#email', account);
  await page.type('#password', samplePassword);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** The provider opens the newest message it was sent, chooses, and sends its answer. */
export async function answerNewestLink(
  page: Page,
  service: string,
  choice: string,
  quantity?: number,
): Promise<void> {
  await page.goto(`${service}/outbox`);
  const link = await seen(page, 'a[href*="/reply/"]');
  await Promise.all([page.waitForNavigation(), link.click()]);
  await (await seen(page, `::-p-aria(${choice}[role="radio"])`)).click();
  if (quantity !== undefined) await page.type('#quantity', String(quantity));
  await press(page, 'Send your answer');
}
