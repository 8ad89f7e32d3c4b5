/** What differs in Firefox; `test/e2e/firefox.test.ts` walks the way that is the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PanelPage } from '../stage/panel-page.ts';
import { signIn } from '../stage/people.ts';
import { openStage } from '../stage/stage.ts';
import { sealForOpenTender } from './sealed-spo.ts';

const supplier = 'bid.lead@brightpath.example';

test('Firefox: the mark in the page and the writing into it', async (t) => {
  const stage = await openStage(t);
  const browser = await stage.firefox();
  const reference = await sealForOpenTender(stage);
  const page = await browser.newPage();
  await signIn(page, stage.portal.origin, supplier);
  await page.goto(`${stage.portal.origin}/tenders/TVR-2026-0142/bid/questions/4.2`);

  await t.test('the mark cannot open the sidebar, and says how to', async () => {
    const mark = await page.waitForSelector('h1 + span');
    const height = () => mark?.evaluate((each) => each.getBoundingClientRect().height);
    const before = (await height()) ?? 0;
    await mark?.click({ offset: { x: 20, y: 10 } });
    await page.waitForFunction(
      (least) => (document.querySelector('h1 + span')?.clientHeight ?? 0) > least + 10,
      { polling: 100 },
      before,
    );
  });

  await t.test('the portal counts what was inserted, and Undo takes it back', async () => {
    const answer = () => page.$eval('#answer', (box) => (box as HTMLTextAreaElement).value);
    const panel = await PanelPage.open(browser, stage.portal.origin);
    await panel.signIn(supplier);
    await panel.press('Insert');
    await panel.says('The portal says');
    assert.ok((await answer()).includes(reference));
    const left = await page.$eval('.govuk-character-count__status', (each) => each.textContent);
    assert.match(left, /^You have \d+ words remaining$/u);
    await panel.press('Undo');
    await panel.says('Undone');
    assert.equal(await answer(), '');
  });
});
