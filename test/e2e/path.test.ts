import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { openTenderReference } from '../../demo/sample/index.ts';
import { answerNewestLink, press, signIn } from '../stage/people.ts';
import { seen } from '../stage/seen.ts';
import { openStage } from '../stage/stage.ts';
import { feed } from './feed.ts';
import { bidLead, portalHalf, questionPage } from './portal-half.ts';
import { Program } from './program.ts';
import { claimHours } from './spo-form.ts';

const fifteenDays = 15 * 24 * 60 * 60 * 1000;

test('one SPO, from a council’s feed to a confirmed milestone', async (context) => {
  const stage = await openStage(context);
  const { service, council, portal, clock } = stage;
  const browser = await stage.chromium();

  await context.test('a real feed is imported, and every repair is said', async () => {
    const cli = new Program(
      resolve('demo/service/import.ts'),
      feed.file,
      '--data',
      stage.dataDirectory,
    );
    assert.equal(await cli.ended(), 0, cli.said);
    assert.match(cli.said, /description\b.*repaired/u);
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

  await context.test('a mark by the question opens the panel beside the page', async () => {
    const page = await browser.newPage();
    await signIn(page, portal.origin, bidLead);
    await page.goto(questionPage(stage));
    await page.locator('::-p-aria(Social Purchase Order: open the panel)').click();
    const target = await browser.waitForTarget((each) => each.url().includes('/panel.html'));
    const panel = await target.asPage();
    await seen(panel, `dicm-panel >>>> ::-p-text(${openTenderReference})`);
    await panel.close();
    await page.close();
  });

  const { reference, portalPage, panel } = await portalHalf(context, stage, browser);

  await context.test('the buyer awards, and the panel records it', async () => {
    clock.setAhead(fifteenDays);
    await signIn(portalPage, portal.origin, 'contracts@tvr-police.example');
    await portalPage.goto(`${portal.origin}/buyer/tenders/${openTenderReference}/bids`);
    await panel.page.bringToFront();
    await panel.press('Sign out');
    await panel.signIn('contracts@tvr-police.example');
    await panel.press('Check the attached PDFs (1)');
    await panel.says('Sealed and unchanged');
    await portalPage.bringToFront();
    await portalPage.goto(`${portal.origin}/buyer/tenders/${openTenderReference}/award`);
    await portalPage.click('input[type=radio]');
    await press(portalPage, 'Continue');
    await press(portalPage, 'Award the contract');
    await panel.page.bringToFront();
    await panel.press('Record the award');
    await panel.says('belongs to contract');
  });

  await context.test(
    'the supplier claims, the provider confirms, and the badge moves without reload',
    async () => {
      const watcher = await browser.newPage();
      await watcher.goto(`${council.origin}/contracts?spo=${reference}`);
      await seen(watcher, 'dicm-progress-badge >>>> ::-p-text(80 hours)');
      await signIn(portalPage, portal.origin, bidLead);
      await portalPage.goto(`${portal.origin}/tenders/${openTenderReference}/bid`);
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
