import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium, launchFirefox } from '../../../demo/browsers.ts';
import { alteredDocument } from '../../../demo/sample/altered-document.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { digestOf } from '../../../sdk/seal/index.ts';
import { httpServer } from '../http-server.ts';
import { qpdf } from './pdf-tools.ts';
import { sampleFonts, sampleSeal } from './sample-seal.ts';

const fonts = await sampleFonts();
const { record, trusted } = await sampleSeal();
const genuine = await drawDocument(record, fonts);
const altered = await alteredDocument(record, fonts, (sealed) => ({
  ...sealed,
  reference: 'SPO-20261122-00000000',
}));
const script = await bundle(join(import.meta.dirname, 'seal-in-page.ts'));

const files: Record<string, Uint8Array | string> = {
  '/': '<!doctype html><title></title><script type="module" src="page.js"></script>',
  '/page.js': script,
  '/regular.ttf': fonts.regular,
  '/semibold.ttf': fonts.semibold,
  '/spo.json': record.json,
  '/spo.jws': record.signature,
  '/issuer.json': JSON.stringify(trusted[0]),
  '/genuine.pdf': genuine,
  '/saved.pdf': await qpdf(genuine, '--linearize', '--object-streams=generate'),
  '/altered.pdf': altered,
};

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox })) {
  test(`${name} draws the same bytes as Node and gives the same answers, on a strict page`, async (context) => {
    const browser = await launch();
    context.after(() => browser.close());
    assert.deepEqual(await answersIn(context, browser), {
      digest: await digestOf(genuine),
      genuine: 'sealed-unchanged',
      saved: 'sealed-unchanged',
      altered: 'changed',
      web: 'not-sealed',
      policyBreaches: '',
    });
  });
}

async function answersIn(context: TestContext, browser: Browser): Promise<unknown> {
  const origin = await httpServer(context, ({ url = '/' }, response) => {
    const file = files[url];
    const type =
      { '/': 'text/html', '/page.js': 'text/javascript' }[url] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': "default-src 'self'",
    });
    response.end(file);
  });
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => document.title !== '', { timeout: 60_000 });
  return JSON.parse(await page.title());
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const chunks = (Array.isArray(output) ? output : []).flatMap(({ output: parts }) => parts);
  const [chunk] = chunks.filter((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error('the page has no script');
  return chunk.code;
}
