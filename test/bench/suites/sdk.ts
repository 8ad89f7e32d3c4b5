import { join } from 'node:path';
import { launchChromium, launchFirefox } from '../../../demo/browsers.ts';
import { readDocumentFonts } from '../../../demo/service/index.ts';
import { SignatureAlgorithm } from '../../../sdk/model/signing-key.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import {
  addSignature,
  checkStatus,
  digestOf,
  extractRecord,
  sealRecord,
  signStatusList,
  verifyDocument,
  verifyRecord,
  verifySignatures,
  type SealedRecord,
} from '../../../sdk/seal/index.ts';
import { bundle, runInPage } from '../../sdk/seal/page-run.ts';
import { issuer, sampleSeal } from '../../sdk/seal/sample-seal.ts';
import { atLeast, atMost, reported, type Row, type Suite } from '../row.ts';
import { quantile, rate, timings } from '../timing.ts';

/** How fast a seal is checked: the record alone, all that hangs on it, and a whole document. */
export const sdkSuite: Suite = { name: 'sdk', measure };

const suite = 'sdk';

async function measure(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const algorithm of SignatureAlgorithm.options)
    rows.push(...(await measureRecord(algorithm)));
  return [
    ...rows,
    ...(await measureInBrowsers()),
    ...(await measureStatus()),
    ...(await measureDocument()),
  ];
}

async function measureRecord(algorithm: SignatureAlgorithm): Promise<readonly Row[]> {
  const { key, content, record, trusted } = await sampleSeal(undefined, algorithm);
  const verifying = await timings(2000, () => verifyRecord(record, trusted));
  const sealing = await timings(500, () => sealRecord(content, key));
  return [
    atLeast(1000, {
      suite,
      name: `verify a record, ${algorithm}`,
      value: rate(verifying),
      unit: '/s',
    }),
    atMost(10, {
      suite,
      name: `verify a record, ${algorithm}, p95`,
      value: quantile(verifying, 0.95),
      unit: 'ms',
    }),
    reported({ suite, name: `seal a record, ${algorithm}`, value: rate(sealing), unit: '/s' }),
  ];
}

const browsers = { Chromium: launchChromium, Firefox: launchFirefox };

/** The same check where evaluators make it. */
async function measureInBrowsers(): Promise<readonly Row[]> {
  const files: Record<string, Uint8Array | string> = {};
  const keys = [];
  for (const algorithm of SignatureAlgorithm.options) {
    const { key, record } = await sampleSeal(undefined, algorithm);
    files[`/${algorithm}.json`] = record.json;
    files[`/${algorithm}.jws`] = record.signature;
    keys.push(key.published);
  }
  files['/issuer.json'] = JSON.stringify({ issuer, keys });
  const script = await bundle(join(import.meta.dirname, '../verify-in-page.ts'));
  const rows: Row[] = [];
  for (const [name, launch] of Object.entries(browsers)) {
    const browser = await launch();
    const p95 = (await runInPage(browser, script, files).finally(() => browser.close())) as Record<
      string,
      number
    >; // the page of ours says so
    for (const algorithm of SignatureAlgorithm.options) {
      rows.push(
        atMost(10, {
          suite,
          name: `verify a record in ${name}, ${algorithm}, p95`,
          value: p95[algorithm] ?? Number.NaN,
          unit: 'ms',
        }),
      );
    }
  }
  return rows;
}

/** A list as long as that of a large issuer, and the signatures of a contract. */
async function measureStatus(): Promise<readonly Row[]> {
  const { key, content, record, trusted } = await sampleSeal();
  const digests = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => digestOf(new Uint8Array([index >> 8, index]))),
  );
  const dates = { issuedAt: '2026-11-24T00:00:00Z', validUntil: '2026-11-25T00:00:00Z' };
  const entries = digests.map((digest) => ({ status: 'withdrawn' as const, digest }));
  const list = await signStatusList({ issuer, ...dates, entries }, key);
  const now = new Date('2026-11-24T12:00:00Z');
  const asking = await timings(200, () => checkStatus(content, list, trusted, now));
  const signatures = await addSignature(record, undefined, {
    role: 'supplier',
    at: '2027-01-15T10:00:00Z',
    key,
  });
  const { id, name } = content.commitment.supplier;
  const parties = [
    {
      role: 'supplier' as const,
      organisationId: id,
      organisationName: name,
      keys: [key.published],
    },
  ];
  const signed = await timings(500, () => verifySignatures(record, signatures, parties));
  return [
    atMost(50, {
      suite,
      name: 'ask a status list of 1,000 withdrawn seals',
      value: quantile(asking, 0.5),
      unit: 'ms',
      peers: { 'its kilobytes': list.length / 1000 },
    }),
    reported({ suite, name: 'verify a countersignature', value: rate(signed), unit: '/s' }),
  ];
}

async function measureDocument(): Promise<readonly Row[]> {
  const { record, trusted } = await sampleSeal();
  const fonts = await readDocumentFonts();
  const draw = (each: SealedRecord) => drawDocument(each, fonts);
  const document = await draw(record);
  const opening = await timings(100, async () => {
    const extracted = await extractRecord(document);
    if (extracted.found === 'record') await verifyRecord(extracted.record, trusted);
  });
  const whole = await timings(10, () => verifyDocument(document, trusted, draw));
  const drawing = await timings(10, () => draw(record));
  return [
    atMost(50, {
      suite,
      name: 'open a PDF to the verdict on its record',
      value: quantile(opening, 0.5),
      unit: 'ms',
    }),
    atMost(1000, {
      suite,
      name: 'check a PDF with its pages drawn again',
      value: quantile(whole, 0.5),
      unit: 'ms',
      peers: { 'drawing alone': quantile(drawing, 0.5) },
    }),
  ];
}
