import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sceneForFile } from './running-service.ts';

const scene = await sceneForFile();
let browser: Browser;

before(async () => {
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
after(() => browser.close());

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong, as rule and place. */
async function faults(page: Page): Promise<unknown> {
  return page.evaluate(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]))`);
}

async function openPage(to: string, width = 1280): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(scene.origin + to);
  return page;
}

test('a provider answers by keyboard on a phone, without scripts, and axe finds nothing', async () => {
  const { reference } = await scene.asked();
  const page = await openPage(`/reply/${await scene.newestToken()}`, 320);
  assert.deepEqual(await faults(page), []);
  assert.equal(await page.$('script'), null, 'and its policy would run none');
  const width = await page.evaluate('document.documentElement.scrollWidth');
  assert.equal(width, 320, 'nothing has to be scrolled sideways');

  await page.focus('#decline');
  await page.keyboard.press('Space');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.match(await page.title(), /^Error: /u);
  assert.deepEqual(await faults(page), []);
  await page.click('.errors a');
  assert.equal(await page.evaluate('document.activeElement.id'), 'reason');
  await page.keyboard.type('We have no room on Thursdays.');
  await Promise.all([page.waitForNavigation(), page.click('button')]);
  assert.equal(await page.title(), 'Your answer is recorded');
  assert.deepEqual(await faults(page), []);
  await page.close();
  const { declineReason } = await (await scene.as('supplier')).spos.get(reference);
  assert.equal(declineReason, 'We have no room on Thursdays.');
});

test('the confirmation and the outbox pass axe too', async () => {
  const { reference } = await scene.delivering();
  await (await scene.as('supplier')).spos.claim(reference, 'line-2-q1', { quantity: 3 });
  for (const to of [`/reply/${await scene.newestToken()}`, '/outbox']) {
    const page = await openPage(to);
    assert.deepEqual(await faults(page), []);
    await page.close();
  }
  scene.beforeDeadline();
});

test('a browser’s own EventSource follows progress from a page of another origin', async () => {
  const council = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Council</title>');
  });
  await new Promise<void>((resolve) => council.listen(0, '127.0.0.1', resolve));
  // `address()` is a string only for a pipe.
  const { port } = council.address() as AddressInfo;
  const { reference } = await scene.delivering();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate(`
    globalThis.received = [];
    globalThis.source = new EventSource('${scene.origin}/spos/${reference}/progress/events');
    source.onmessage = ({ data }) => received.push(JSON.parse(data).lines[1].claimed);`);
  await page.waitForFunction('received.length === 1');
  await (await scene.as('supplier')).spos.claim(reference, 'line-2-q1', { quantity: 2 });
  await page.waitForFunction('received.length === 2');
  assert.deepEqual(await page.evaluate('received'), [0, 2]);
  await page.close();
  council.close();
});
