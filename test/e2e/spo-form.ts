/** How a bid-writer fills the SPO form in the panel. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PanelPage } from '../stage/panel-page.ts';
import { seen } from '../stage/seen.ts';

/** Finds a part of the form and scrolls to it: the total stays in sight and may lie above it. */
async function found(page: Page, selector: string): Promise<ElementHandle> {
  const part = await seen(page, `>>> dicm-spo-form >>> ${selector}`);
  await part.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  return part;
}

/** Types into the field with this id, in place of what it holds. */
export async function fill(page: Page, id: string, text: string): Promise<void> {
  const field = await found(page, `#${id}`);
  await field.click({ count: 3 });
  await field.type(text);
}

/** Types a day, given as `2027-04-01`, into its three fields. */
export async function fillDay(page: Page, id: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await fill(page, id, String(Number(date)));
  await fill(page, `${id}Month`, String(Number(month)));
  await fill(page, `${id}Year`, year);
}

/** Chooses the radio button or box whose label holds these words. */
export async function choose(page: Page, words: string): Promise<void> {
  await (await found(page, `label ::-p-text(${words})`)).click();
}

/** Searches for an activity that is the only one of its name. */
export async function search(page: Page, activity: string): Promise<void> {
  await fill(page, 'search', activity);
  await page.keyboard.press('Enter');
  await found(page, '::-p-text(1 activity)');
}

/** Goes to a step by its name. */
export async function goToStep(page: Page, step: string): Promise<void> {
  await (await found(page, `nav ::-p-text(${step})`)).click();
}

/** What stands in the field with this id. */
export async function typed(page: Page, id: string): Promise<string> {
  return (await found(page, `#${id}`)).evaluate(
    (field) => (field as HTMLInputElement | HTMLTextAreaElement).value,
  );
}

/** Waits until this activity is shown as the chosen one. */
export async function activityIsChosen(page: Page, activity: string): Promise<void> {
  await found(page, `label:has([name="activity"]:checked) ::-p-text(${activity})`);
}

export interface WrittenOffer {
  readonly activity: string;
  readonly starts: string;
  readonly ends: string;
}

/** Goes through the whole form, up to the page where the answers are checked. */
export async function writeOffer(
  panel: PanelPage,
  { activity, starts, ends }: WrittenOffer,
): Promise<void> {
  const { page } = panel;
  await search(page, activity);
  await choose(page, activity);
  await panel.press('Continue');
  await fill(page, 'moneyAmount', '12,000');
  await fill(page, 'moneyFor', 'coaching fees and kit');
  await fill(page, 'hoursAmount', '80');
  await fill(page, 'hoursFor', 'bookkeeping');
  await fill(page, 'hoursRate', '16.93');
  await fill(page, 'hoursRateSource', 'the tender documents, table 3');
  await panel.press('Continue');
  await fill(page, 'method', 'A finance assistant keeps the books every second week.');
  await fill(page, 'deliveryOwner', 'Head of Partnerships');
  await fill(page, 'evidence', 'Signed time sheets and remittance advice.');
  await fillDay(page, 'starts', starts);
  await fillDay(page, 'ends', ends);
  await panel.press('Continue');
  // The activity serves one area, which is chosen already.
  await found(page, '#areas:checked');
  await panel.press('Continue');
}

/** Claims so many hours of the first milestone of the bookkeeping. */
export async function claimHours(page: Page, hours: number): Promise<void> {
  await (await found(page, '[id^="claim-"][id*="hours"]')).click();
  await fill(page, 'claim-quantity', String(hours));
  await page.keyboard.press('Enter');
}
