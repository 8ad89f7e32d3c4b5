/** `npm run pictures`: photographs the demo for the README, from the pages as they are. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './browsers.ts';
import { built, ensureBuilt } from './build.ts';
import { startDemo, type Demo } from './demo.ts';
import { deployExtension } from './extension-deployment.ts';
import { closedTenderReference, samplePassword } from './sample/index.ts';

const folder = resolve(import.meta.dirname, 'pictures');
const patience = { timeout: 20_000 };

await ensureBuilt();
const dataDirectory = await mkdtemp(join(tmpdir(), 'dual-impact-kit-pictures-'));
const demo = await startDemo({
  dataDirectory,
  widgetsDirectory: built.widgets,
  ports: { service: 0, council: 0, portal: 0 },
});
const browser = await launchChromium({
  extension: await deployExtension('chromium', dataDirectory, demo.service.origin),
});
try {
  await councilMap(browser, demo);
  await bidList(browser, demo);
} finally {
  await browser.close();
  await demo.close();
  await rm(dataDirectory, { recursive: true });
}

async function councilMap(browser: Browser, { council }: Demo): Promise<void> {
  const page = await newPage(browser, 1000, 1000);
  await page.goto(council.origin);
  await page.waitForFunction(
    () =>
      document.querySelector('dicm-activity-map')?.shadowRoot?.querySelector('.leaflet-container'),
    { ...patience, polling: 100 },
  );
  await page.screenshot({ path: join(folder, 'council-map.png') });
}

/** The bid list of the closed tender, with the panel that checked it beside it. */
async function bidList(browser: Browser, { portal }: Demo): Promise<void> {
  const page = await newPage(browser, 1000, 860);
  await page.goto(`${portal.origin}/sign-in`);
  await page.type('#email', 'evaluator@eastmere.example');
  await page.type('#password', samplePassword);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.goto(`${portal.origin}/buyer/tenders/${closedTenderReference}/bids`);
  await page.locator('::-p-aria(Not checked)').click();
  const target = await browser.waitForTarget((each) => each.url().includes('/panel.html'));
  const panel = await target.asPage();
  await panel.setViewport({ width: 380, height: 860 });
  await panel.locator('::-p-aria(Check the attached PDFs \\(2\\))').click();
  await panel.waitForFunction(
    () =>
      document
        .querySelector('dicm-panel')
        ?.shadowRoot?.querySelector('dicm-bid-list')
        ?.shadowRoot?.textContent.includes('Changed since sealing'),
    { ...patience, polling: 100 },
  );
  await panel.screenshot({ path: join(folder, 'panel.png') });
  await page.screenshot({ path: join(folder, 'bid-list.png') });
}

async function newPage(browser: Browser, width: number, height: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  return page;
}
