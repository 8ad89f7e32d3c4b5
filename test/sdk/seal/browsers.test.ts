import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchChromium, launchFirefox } from '../../../demo/browsers.ts';
import { alteredDocument } from '../../../demo/sample/altered-document.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { digestOf, signStatusList } from '../../../sdk/seal/index.ts';
import { signatureTwinsOf } from './mutants/jws-encoding.ts';
import { bundle, runInPage, type PageFiles } from './page-run.ts';
import { qpdf } from './pdf-tools.ts';
import { issuer, sampleFonts, sampleSeal } from './sample-seal.ts';

const fonts = await sampleFonts();
const { record, trusted, key } = await sampleSeal();
const fallback = await sampleSeal(undefined, 'ES256');
const genuine = await drawDocument(record, fonts);
const script = await bundle(join(import.meta.dirname, 'seal-in-page.ts'));
const list = await signStatusList(
  {
    issuer,
    issuedAt: '2026-11-24T00:00:00Z',
    validUntil: '2026-11-25T00:00:00Z',
    entries: [{ status: 'withdrawn', digest: await digestOf(record.json) }],
  },
  key,
);

const files: PageFiles = {
  '/regular.ttf': fonts.regular,
  '/semibold.ttf': fonts.semibold,
  '/spo.json': record.json,
  '/spo.jws': record.signature,
  '/spo-twin.jws': signatureTwinsOf(record.signature, 'Ed25519'),
  '/fallback.json': fallback.record.json,
  '/fallback.jws': fallback.record.signature,
  '/fallback-twin.jws': signatureTwinsOf(fallback.record.signature, 'ES256'),
  '/issuer.json': JSON.stringify({
    issuer,
    keys: [...trusted, ...fallback.trusted].flatMap(({ keys }) => keys),
  }),
  '/status.jws': list,
  '/genuine.pdf': genuine,
  '/saved.pdf': await qpdf(genuine, '--linearize', '--object-streams=generate'),
  '/altered.pdf': await alteredDocument(record, fonts, (sealed) => ({
    ...sealed,
    reference: 'SPO-20261122-00000000',
  })),
};

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox })) {
  test(`${name} draws the same bytes as Node and gives the same answers, on a strict page`, async (context) => {
    const browser = await launch();
    context.after(() => browser.close());
    assert.deepEqual(await runInPage(browser, script, files), {
      digest: await digestOf(genuine),
      genuine: 'sealed-unchanged',
      saved: 'sealed-unchanged',
      altered: 'changed',
      web: 'not-sealed',
      ed25519: 'genuine',
      ed25519Twin: 'altered',
      es256: 'genuine',
      es256Twin: 'altered',
      status: 'withdrawn',
      sealedHere: 'Ed25519 genuine, ES256 genuine',
      policyBreaches: '',
    });
  });
}
