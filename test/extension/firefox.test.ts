import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox } from '../../demo/browsers.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { packagedExtension } from './built-extension.ts';
import { PanelPage } from './panel-page.ts';
import { openScene, signInToPortal, type Scene } from './scene.ts';
import { sealForOpenTender } from './sealed-spo.ts';

/** Firefox draws an address for extension pages by lot; the tests need one they know. */
const uuid = '5f2d8a54-2c1e-4b35-9b5e-6a1c3f0e7d21';
const extensionId = 'social-purchase-order@dual-impact-kit.example';

async function firefoxWith(context: TestContext, { service }: Scene): Promise<Browser> {
  const issuers = [await new DicmClient({ service: service.origin }).issuerKeys()];
  const extension = await packagedExtension(context, 'firefox-demo', {
    service: service.origin,
    issuers,
  });
  const browser = await launchFirefox({
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }) },
  });
  context.after(() => browser.close());
  await browser.installExtension(extension);
  return browser;
}

const openPanel = (browser: Browser, { portal }: Scene) =>
  PanelPage.open(browser, `moz-extension://${uuid}`, portal.origin);

test('Firefox: a sealed SPO is inserted, undone and attached', async (t) => {
  const scene = await openScene(t);
  const browser = await firefoxWith(t, scene);
  const reference = await sealForOpenTender(scene);
  const page = await browser.newPage();
  await signInToPortal(page, scene.portal, 'bid.lead@brightpath.example');
  await page.goto(`${scene.portal.origin}/tenders/TVR-2026-0142/bid/questions/4.2`);
  await page.waitForSelector('h1 + span');
  const answer = () => page.$eval('#answer', (box) => (box as HTMLTextAreaElement).value);

  const panel = await openPanel(browser, scene);
  await panel.says('4.2, up to 600 words');
  await panel.signIn('bid.lead@brightpath.example');
  await panel.press('Insert');
  await panel.says('The portal says');
  assert.ok((await answer()).includes(reference));
  const left = await page.$eval('.govuk-character-count__status', (each) => each.textContent);
  assert.match(left, /^You have \d+ words remaining$/u);
  await panel.press('Undo');
  await panel.says('Undone');
  assert.equal(await answer(), '');
  await panel.press('Attach PDF');
  await panel.says('Press the portal’s own button to upload it');
  const file = await page.$eval('#attachment', (field) => {
    const [chosen] = (field as HTMLInputElement).files ?? [];
    return { name: chosen?.name, size: chosen?.size ?? 0 };
  });
  assert.equal(file.name, `${reference}.pdf`);
  assert.ok(file.size > 10_000);
});

test('Firefox: the mark cannot open the sidebar, and says how to', async (t) => {
  const scene = await openScene(t);
  const browser = await firefoxWith(t, scene);
  const page = await browser.newPage();
  await signInToPortal(page, scene.portal, 'bid.lead@brightpath.example');
  await page.goto(`${scene.portal.origin}/tenders/TVR-2026-0142/bid/questions/4.2`);
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

test('Firefox: bids are checked and the rows are marked', async (t) => {
  const scene = await openScene(t);
  const browser = await firefoxWith(t, scene);
  const page = await browser.newPage();
  await signInToPortal(page, scene.portal, 'evaluator@eastmere.example');
  await page.goto(`${scene.portal.origin}/buyer/tenders/EBC-2026-0097/bids`);
  await page.waitForSelector('tbody th > span');
  assert.equal((await page.$$('tbody th > span')).length, 3);
  const panel = await openPanel(browser, scene);
  await panel.press('Check the attached PDFs (2)');
  await panel.says('Verify code');
  const text = await panel.text();
  assert.match(text, /Brightpath Facilities Ltd.*Sealed and unchanged/u);
  assert.match(text, /Calder and Finch Maintenance Ltd.*No SPO in this bid/u);
  assert.match(text, /Wrenfield Property Services Ltd.*Changed since sealing/u);
  assert.doesNotMatch(text, /The list in the page changed meanwhile/u);
});
