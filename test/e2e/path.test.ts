import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { launchChromium } from '../../demo/browsers.ts';
import {
  closedTenderReference,
  openTender,
  openTenderReference,
  sampleActivities,
} from '../../demo/sample/index.ts';
import { verifyDocument } from '../../sdk/seal/index.ts';
import { drawDocument } from '../../sdk/seal/document/index.ts';
import { readDocumentFonts } from '../../demo/service/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { waitForMarks } from '../extension/marks.ts';
import { PanelPage } from '../extension/panel-page.ts';
import { feed } from './feed.ts';
import { answerNewestLink, press, signIn } from './people.ts';
import { seen } from './seen.ts';
import { claimHours, writeOffer } from './spo-form.ts';
import { openStage } from './stage.ts';

const bidLead = 'bid.lead@brightpath.example';
/** An activity of the sample that may be named in an SPO, and who runs it. */
const boxing = sampleActivities.find(
  ({ provider }) => provider.name === 'Corner Boxing Club Slough',
);

test('one SPO, from a council’s feed to a confirmed milestone', async (context) => {
  const stage = await openStage(context);
  const { service, council, portal, clock } = stage;
  const browser = await launchChromium({ extension: await stage.extension('chromium') });
  context.after(() => browser.close());
  assert.ok(boxing);
  let reference = '';

  await context.test('a real feed is imported, and every repair is said', async () => {
    const cli = spawn(
      process.execPath,
      [
        resolve('demo/service/import.ts'),
        feed.file,
        '--data',
        resolve(stage.dataDirectory, 'service'),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [report] = await Promise.all([text(cli.stdout), once(cli, 'exit')]);
    assert.equal(cli.exitCode, 0, report);
    assert.match(report, /description\b.*repaired/u);
  });

  await context.test(
    'the council’s page lists them, and loads the map when it is seen',
    async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 360, height: 640 });
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.goto(council.origin);
      const search = await seen(page, 'dicm-activity-map >>>> input[type=search]');
      await search.type(feed.activity);
      await seen(page, `dicm-activity-map >>>> ::-p-text(${feed.activity})`);
      assert.ok(
        !requested.some((url) => url.includes('/leaflet-map')),
        'the map came before it was seen',
      );
      await page.evaluate(() =>
        document.querySelector('dicm-activity-map')?.scrollIntoView({ block: 'end' }),
      );
      await seen(page, 'dicm-activity-map >>>> .leaflet-container');
      await page.close();
    },
  );

  const bid = await browser.newPage();
  const question = `${portal.origin}/tenders/${openTenderReference}/bid/questions/4.2`;

  await context.test('a mark by the question opens the panel beside the page', async () => {
    await signIn(bid, portal.origin, bidLead);
    await bid.goto(question);
    await bid.locator('::-p-aria(Social Purchase Order: open the panel)').click();
    const panel = await browser.waitForTarget((target) => target.url().includes('/panel.html'));
    await seen(await panel.asPage(), `dicm-panel >>>> ::-p-text(${openTenderReference})`);
    await (await panel.asPage()).close();
  });

  const panel = await PanelPage.openFor(browser, portal.origin);

  await context.test('the supplier writes the SPO and asks the provider', async () => {
    await panel.signIn(bidLead);
    const { contractStarts: starts, contractEnds: ends } = openTender(clock.now());
    await writeOffer(panel.page, () => panel.press('Continue'), {
      activity: boxing.name,
      starts,
      ends,
    });
    await panel.says('£13,354.40');
    await panel.press(`Ask ${boxing.provider.name}`);
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

  await context.test(
    'the panel inserts the answer and attaches the PDF; the person submits',
    async () => {
      await panel.press('Insert');
      await panel.says('Inserted. The portal says');
      await panel.press('Attach PDF');
      await panel.says('is chosen in the portal’s file field');
      await bid.bringToFront();
      const answer = await bid.$eval('textarea#answer', (field) => field.value);
      assert.ok(answer.includes(reference));
      assert.ok((answer.match(/\S+/gu) ?? []).length <= 600);
      await press(bid, 'Save and continue');
      for (const number of ['3.1', '4.1']) {
        await bid.goto(`${portal.origin}/tenders/${openTenderReference}/bid/questions/${number}`);
        await bid.type('#answer', 'Two crews serve the lot from our Slough depot.');
        await press(bid, 'Save and continue');
      }
      await bid.goto(`${portal.origin}/tenders/${openTenderReference}/bid/declaration`);
      await bid.click('input[type=checkbox]');
      await press(bid, 'Submit bid');
      assert.match(await bid.title(), /submitted/iu);
    },
  );

  await context.test('what the portal kept is the sealed document, byte for byte', async () => {
    await bid.goto(question);
    const link = await bid.$eval('.harbour-files a', (each) => each.getAttribute('href'));
    const cookies = await bid.browserContext().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(link ?? '', bid.url()), { headers: { cookie } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const trusted = [await new DicmClient({ service: service.origin }).issuerKeys()];
    const fonts = await readDocumentFonts();
    const verdict = await verifyDocument(bytes, trusted, (record) => drawDocument(record, fonts));
    assert.equal(verdict.outcome, 'sealed-unchanged');
  });

  await context.test('after the deadline three bids carry three different marks', async () => {
    await signIn(bid, portal.origin, 'contracts@eastmere.example');
    await bid.goto(`${portal.origin}/buyer/tenders/${closedTenderReference}/bids`);
    await panel.page.bringToFront();
    await panel.press('Sign out');
    await panel.signIn('contracts@eastmere.example');
    await panel.press('Check the attached PDFs (2)');
    await panel.says('Sealed and unchanged');
    await panel.says('Changed since sealing');
    await bid.bringToFront();
    const expected = ['Sealed and unchanged', 'No SPO in this bid', 'Changed since sealing'];
    const marks = await waitForMarks(bid, expected);
    assert.deepEqual(marks, expected);
    const shown = await panel.text();
    assert.match(shown, /£12,000/u);
  });

  await context.test(
    'the buyer awards, the supplier claims, the provider confirms, the badge moves',
    async () => {
      clock.setAhead(15 * 24 * 60 * 60 * 1000);
      await signIn(bid, portal.origin, 'contracts@tvr-police.example');
      await bid.goto(`${portal.origin}/buyer/tenders/${openTenderReference}/bids`);
      await panel.page.bringToFront();
      await panel.page.reload();
      await panel.press('Sign out').catch(() => undefined);
      await panel.signIn('contracts@tvr-police.example');
      await panel.press('Check the attached PDFs (1)');
      await panel.says('Sealed and unchanged');
      await bid.bringToFront();
      await bid.goto(`${portal.origin}/buyer/tenders/${openTenderReference}/award`);
      await bid.click('input[type=radio]');
      await press(bid, 'Continue');
      await press(bid, 'Award the contract');
      await panel.page.bringToFront();
      await panel.press('Record the award');
      await panel.says('belongs to contract');

      const watcher = await browser.newPage();
      await watcher.goto(`${council.origin}/contracts?spo=${reference}`);
      await seen(watcher, 'dicm-progress-badge >>>> ::-p-text(80 hours)');
      await signIn(bid, portal.origin, bidLead);
      await bid.goto(`${portal.origin}/tenders/${openTenderReference}/bid`);
      await panel.page.bringToFront();
      await panel.press('Sign out');
      await panel.signIn(bidLead);
      await claimHours(panel.page, 10);
      await panel.says('The provider is asked to confirm it');
      await watcher.bringToFront();
      await seen(watcher, 'dicm-progress-badge >>>> ::-p-text(10 of 80 hours)');
      const phone = await browser.newPage();
      await answerNewestLink(phone, service.origin, 'Part of it', 8);
      await phone.close();
      await watcher.bringToFront();
      await seen(watcher, 'dicm-progress-badge >>>> ::-p-text(8 of 80 hours)');
    },
  );
});
