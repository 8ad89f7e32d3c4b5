/** What happens on the portal, from the question to the checked bids: the same in each browser. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { closedTenderReference, openTender, openTenderReference } from '../../demo/sample/index.ts';
import { readDocumentFonts } from '../../demo/service/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { drawDocument } from '../../sdk/seal/document/index.ts';
import { verifyDocument } from '../../sdk/seal/index.ts';
import { openPanelMark, waitForMarks } from '../stage/marks.ts';
import { PanelPage } from '../stage/panel-page.ts';
import { answerNewestLink, press, signIn } from '../stage/people.ts';
import type { Stage } from '../stage/stage.ts';
import { writeOffer } from './spo-form.ts';

export const bidLead = 'bid.lead@brightpath.example';
export const boxing = 'Corner Boxing for young people';
export const boxingClub = 'Corner Boxing Club Slough';
const buyer = 'contracts@eastmere.example';

const bidPages = ({ portal }: Stage) => `${portal.origin}/tenders/${openTenderReference}/bid`;

/** The page that asks for social value. */
export const questionPage = (stage: Stage) => `${bidPages(stage)}/questions/4.2`;

export interface PortalHalf {
  /** Of the SPO that was sealed and attached. */
  readonly reference: string;
  /** The tab with the portal, where the buyer of the closed tender is signed in. */
  readonly portalPage: Page;
  /** The panel for that tab, signed in as the same. */
  readonly panel: PanelPage;
}

/** A supplier bids with an SPO and a buyer checks the bids, step by step as tests of `context`. */
export async function portalHalf(
  context: TestContext,
  stage: Stage,
  browser: Browser,
): Promise<PortalHalf> {
  const { service, portal, clock } = stage;
  let reference = '';
  const portalPage = await browser.newPage();
  await signIn(portalPage, portal.origin, bidLead);
  await portalPage.goto(questionPage(stage));
  const panel = await PanelPage.open(browser, portal.origin);

  await context.test('the question is recognised', async () => {
    assert.deepEqual(await waitForMarks(portalPage, [openPanelMark]), [openPanelMark]);
    await panel.says('4.2, up to 600 words');
  });

  await context.test('the supplier writes the SPO and asks the provider', async () => {
    await panel.signIn(bidLead);
    const { contractStarts: starts, contractEnds: ends } = openTender(clock.now());
    await writeOffer(panel, { activity: boxing, starts, ends });
    await panel.says('£13,354.40');
    await panel.press(`Ask ${boxingClub}`);
    await panel.says('has been sent a link to answer');
  });

  await context.test('the provider agrees by its link, and the supplier seals', async () => {
    const phone = await browser.newPage();
    await answerNewestLink(phone, service.origin, 'Agree');
    await phone.close();
    await panel.page.bringToFront();
    await panel.says('Sealing fixes and signs it');
    await panel.press('Seal this order');
    await panel.says('Answer for your bid');
    reference = /SPO-\d{8}-[0-9A-F]{8}/u.exec(await panel.text())?.[0] ?? '';
    assert.notEqual(reference, '');
  });

  await context.test('the panel inserts the answer and attaches the PDF', async () => {
    await panel.press('Insert');
    await panel.says('Inserted. The portal says');
    await panel.press('Attach PDF');
    await panel.says('is chosen in the portal’s file field');
    const answer = await portalPage.$eval('textarea#answer', (field) => field.value);
    assert.ok(answer.includes(reference));
    assert.ok((answer.match(/\S+/gu) ?? []).length <= 600);
  });

  await context.test('the person saves every answer and submits the bid', async () => {
    await portalPage.bringToFront();
    await press(portalPage, 'Save and continue');
    for (const number of ['3.1', '4.1']) {
      await portalPage.goto(`${bidPages(stage)}/questions/${number}`);
      await portalPage.type('#answer', 'Two crews serve the lot from our Slough depot.');
      await press(portalPage, 'Save and continue');
    }
    await portalPage.goto(`${bidPages(stage)}/declaration`);
    await portalPage.click('input[type=checkbox]');
    await press(portalPage, 'Submit bid');
    assert.match(await portalPage.title(), /submitted/iu);
  });

  await context.test('what the portal kept is the sealed document, byte for byte', async () => {
    await portalPage.goto(questionPage(stage));
    const kept = await keptFile(portalPage);
    const trusted = [await new DicmClient({ service: service.origin }).issuerKeys()];
    const fonts = await readDocumentFonts();
    const verdict = await verifyDocument(kept, trusted, (record) => drawDocument(record, fonts));
    assert.equal(verdict.outcome, 'sealed-unchanged');
  });

  await context.test('after the deadline three bids carry three different marks', async () => {
    await signIn(portalPage, portal.origin, buyer);
    await portalPage.goto(`${portal.origin}/buyer/tenders/${closedTenderReference}/bids`);
    await panel.page.bringToFront();
    await panel.press('Sign out');
    await panel.signIn(buyer);
    await panel.press('Check the attached PDFs (2)');
    await panel.says('Verify code');
    const marks = ['Sealed and unchanged', 'No SPO in this bid', 'Changed since sealing'];
    assert.deepEqual(await waitForMarks(portalPage, marks), marks);
  });

  await context.test('the panel shows the sealed how and where of each', async () => {
    const text = await panel.text();
    const [genuine = '', altered = ''] = text.split('No SPO in this bid');
    assert.match(altered, /reads “[^”]*£21,000[^”]*” where “[^”]*£12,000/u);
    const sealed = altered.slice(altered.indexOf('What was sealed'));
    assert.match(sealed, /Total £12,000 /u);
    assert.doesNotMatch(sealed, /£21,000/u);
    for (const words of [genuine, sealed]) {
      assert.match(words, /\bHow\b.*\bOwner\b.*\bWhere\b/u);
    }
  });

  return { reference, portalPage, panel };
}

/** The file on the question's page, as the signed-in person downloads it. */
async function keptFile(page: Page): Promise<Uint8Array> {
  const link = await page.$eval('.harbour-files a', (each) => each.getAttribute('href'));
  const cookies = await page.browserContext().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await fetch(new URL(link ?? '', page.url()), { headers: { cookie } });
  return new Uint8Array(await response.arrayBuffer());
}
