import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../stage/marks.ts';
import { PanelPage } from '../stage/panel-page.ts';
import { signIn } from '../stage/people.ts';
import { openStage } from '../stage/stage.ts';
import { sealedPdf } from './sealed-spo.ts';

const buyer = 'contracts@eastmere.example';
const tender = '/buyer/tenders/EBC-2026-0097';
const unchecked = ['Not checked', 'Not checked', 'Not checked'];
const checked = ['Sealed and unchanged', 'No SPO in this bid', 'Changed since sealing'];

test('a buyer checks the bids of a closed tender and records the award', async (t) => {
  const stage = await openStage(t);
  const browser = await stage.chromium();
  const { origin } = stage.portal;
  const page = await browser.newPage();
  await signIn(page, stage.portal.origin, buyer);
  await page.goto(`${origin}${tender}/bids`);
  const requests = urlsRequestedBy(page);
  const panel = await PanelPage.open(browser, origin);

  await t.test('before the press every bid is “Not checked” and no file was read', async () => {
    await panel.says('Check the attached PDFs');
    assert.deepEqual(await waitForMarks(page, unchecked), unchecked);
    const text = await panel.text();
    assert.ok(text.includes(`reads the files listed below from ${origin}`), text);
    assert.match(text, /Company number 99410027.*SPO-\d{8}-[0-9A-F]{8}\.pdf/u);
    assert.deepEqual(requests, []);
  });

  await t.test('the press checks each file, in the panel and beside each row', async () => {
    await panel.press('Check the attached PDFs (2)');
    await panel.says('Verify code');
    assert.deepEqual(await waitForMarks(page, checked), checked);
    const text = await panel.text();
    assert.match(text, /Brightpath Facilities Ltd.*Sealed and unchanged.*exactly as they were/u);
    assert.match(text, /Calder and Finch Maintenance Ltd.*No SPO in this bid/u);
    assert.match(
      text,
      /Wrenfield Property Services Ltd.*Changed since sealing.*Page 1 reads “[^”]*21,000[^”]*” where “[^”]*12,000/u,
    );
  });

  await t.test('what is shown is what was sealed, without score or rank', async () => {
    const text = await panel.text();
    const wrenfield = text.slice(text.indexOf('Wrenfield Property Services Ltd'));
    const sealed = wrenfield.slice(wrenfield.indexOf('What was sealed'));
    assert.match(sealed, /Total £12,000/u);
    assert.doesNotMatch(sealed, /21,000/u);
    assert.match(text, /Owner social value manager/u);
    assert.doesNotMatch(text, /score|rank|%/iu);
    const files = requests.map((url) => new URL(url));
    assert.ok(files.every((url) => url.origin === origin && url.pathname.includes('/files/')));
  });

  await t.test('a row that says something else by now loses its verdict', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const name = document.querySelector('table.harbour-bids tbody th')?.firstChild;
      if (name) name.textContent = 'Wrenfield Property Services Ltd';
    });
    const marks = ['Not checked', 'No SPO in this bid', 'Changed since sealing'];
    assert.deepEqual(await waitForMarks(page, marks), marks);
    await panel.says('Not checked');
  });

  await t.test('a list without company numbers is “layout changed” and bears no mark', async () => {
    await page.goto(`${origin}${tender}/bids`);
    await waitForMarks(page, unchecked);
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll('thead th')) {
        if (cell.textContent === 'Company number') cell.textContent = 'Registration';
      }
    });
    assert.deepEqual(await waitForMarks(page, []), []);
    await panel.says('The layout of this page has changed');
  });

  await t.test('the award is recorded for the SPO that was checked', async () => {
    await awardInPortal(page, `${origin}${tender}`);
    await panel.page.bringToFront();
    await panel.signIn(buyer);
    await panel.press('Record the award');
    await panel.says('belongs to contract');
    assert.ok(await panel.page.waitForSelector('>>> dicm-progress-badge'));
  });
});

test('a PDF is checked by hand, and nonsense is told in words', async (t) => {
  const stage = await openStage(t);
  const browser = await stage.chromium();
  const page = await browser.newPage();
  await signIn(page, stage.portal.origin, buyer);
  await page.goto(`${stage.portal.origin}${tender}/bids`);
  const panel = await PanelPage.open(browser, stage.portal.origin);
  await panel.says('Check a PDF');
  const sealed = [...(await sealedPdf(stage))];

  for (const [name, bytes, words] of [
    ['notes.pdf', Array.from(Buffer.from('shopping list')), 'This is not a PDF'],
    ['cut.pdf', sealed.slice(0, sealed.length / 2), 'damaged or cut short'],
    ['large.pdf', Array.from({ length: 50 }, () => 0), 'larger than 20 MB'],
    ['spo.pdf', sealed, 'exactly as they were sealed'],
  ] as const) {
    await t.test(`${name}: ${words}`, async () => {
      await panel.dropPdf(name, bytes, name === 'large.pdf' ? 50 * 1024 * 1024 : undefined);
      await panel.says(words);
    });
  }
});

function urlsRequestedBy(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

async function awardInPortal(page: Page, tenderPage: string): Promise<void> {
  await page.goto(`${tenderPage}/award`);
  await page.click('input[name="bid"]');
  for (let step = 0; step < 2; step += 1) {
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  }
}
