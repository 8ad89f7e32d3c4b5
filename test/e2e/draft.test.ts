import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openTender, openTenderReference, samplePassword } from '../../demo/sample/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { PanelPage } from '../stage/panel-page.ts';
import { signIn } from '../stage/people.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import { bidLead, boxing, boxingClub, questionPage } from './portal-half.ts';
import { activityIsChosen, choose, fill, fillDay, goToStep, search, typed } from './spo-form.ts';

/** As people write: with a line break, quotation marks, and what looks like markup. */
const method =
  'Two of our bookkeepers – “Café” days – keep the books.\n\n<b>Every</b> 2nd week & at year end.';
const owner = 'Head of Partnerships (Berkshire)';

test('a draft outlives the service, the tab and the browser', async (context) => {
  const stage = await openStage(context);
  const profile = join(stage.dataDirectory, 'profile');
  const { origin } = stage.service;
  const didNotAnswer = `The service at ${origin} did not answer.`;
  const kept = 'Your draft is kept on this device. Nothing is lost.';
  let browser = await stage.chromium(profile);
  let panel = await openQuestion(stage, browser);
  let startAgain = () => Promise.resolve();

  await context.test('half-way through, the service goes down, and the form says so', async () => {
    await panel.signIn(bidLead);
    await search(panel.page, boxing);
    await choose(panel.page, boxing);
    await panel.press('Continue');
    await fill(panel.page, 'moneyAmount', '12,000.5');
    await fill(panel.page, 'moneyFor', 'coaching fees and kit');
    await panel.press('Continue');
    startAgain = await stage.stopService();
    await fill(panel.page, 'method', method);
    await fill(panel.page, 'deliveryOwner', owner);
    await goToStep(panel.page, 'Activity');
    await fill(panel.page, 'search', 'rowing');
    await panel.press('Search');
    await panel.says(didNotAnswer);
    await panel.says(kept);
    await panel.says('Try again');
  });

  await context.test('the tab is closed, the browser ends and is started again', async () => {
    await panel.page.close();
    await browser.close();
    browser = await stage.chromium(profile);
    panel = await openQuestion(stage, browser);
  });

  await context.test('signing in says that nothing is lost', async () => {
    await panel.trySignIn(bidLead);
    await panel.says('did not answer. Nothing is lost.');
  });

  await context.test('with the service back, the draft is there word for word', async () => {
    await startAgain();
    await panel.press('Sign in');
    await panel.says('Sign out');
    await activityIsChosen(panel.page, boxing);
    await goToStep(panel.page, 'Offer');
    assert.equal(await typed(panel.page, 'moneyAmount'), '12,000.5');
    assert.equal(await typed(panel.page, 'moneyFor'), 'coaching fees and kit');
    await goToStep(panel.page, 'How');
    assert.equal(await typed(panel.page, 'method'), method);
    assert.equal(await typed(panel.page, 'deliveryOwner'), owner);
  });

  await context.test('an ask that did not get through is tried again, and made once', async () => {
    const { contractStarts, contractEnds } = openTender(stage.clock.now());
    await fill(panel.page, 'evidence', 'Remittance advice');
    await fillDay(panel.page, 'starts', contractStarts);
    await fillDay(panel.page, 'ends', contractEnds);
    await goToStep(panel.page, 'Check and ask');
    startAgain = await stage.stopService();
    await panel.press(`Ask ${boxingClub}`);
    await panel.says(didNotAnswer);
    await panel.says(kept);
    await startAgain();
    await panel.press('Try again');
    await panel.says('has been sent a link to answer');
    const [asked, ...others] = await sposOf(origin);
    assert.deepEqual(others, []);
    assert.equal(asked?.state, 'asked');
    assert.equal(asked.commitment.how.method, method);
    assert.equal(asked.commitment.offer.total, 12_000_50);
  });
});

/** Opens the question in the portal, and the panel for it. */
async function openQuestion(stage: Stage, browser: Awaited<ReturnType<Stage['chromium']>>) {
  const page: Page = await browser.newPage();
  await signIn(page, stage.portal.origin, bidLead);
  await page.goto(questionPage(stage));
  return PanelPage.open(browser, stage.portal.origin);
}

async function sposOf(service: string) {
  const { token } = await new DicmClient({ service }).sessions.signIn({
    account: bidLead,
    password: samplePassword,
  });
  const client = new DicmClient({ service, token: () => token });
  return (await client.spos.list({ tender: openTenderReference })).items;
}
