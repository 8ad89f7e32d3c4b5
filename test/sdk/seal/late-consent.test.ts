/**
 * The live programme asks the provider after the bid is in. A seal made in that order must say so
 * wherever it is read: nobody may take it for a promise that the provider has agreed to.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import { compose } from '../../../sdk/seal/document/compose.ts';
import { SealError, sealRecord, verifyRecord } from '../../../sdk/seal/index.ts';
import { textsOf } from '../../../sdk/seal/pdf/page-text.ts';
import { pagesOf } from '../../../sdk/seal/pdf/pages.ts';
import { openPdf } from '../../../sdk/seal/pdf/pdf-file.ts';
import { contentOf, sampleFonts, sampleSeal } from './sample-seal.ts';

const { key, trusted } = await sampleSeal();
const { consent, ...agreedContent } = await contentOf();
const late: SealedSpo = { ...agreedContent, consentOrder: 'after-submission' };

test('a record without consent is sealed and genuine, and says that it has none', async () => {
  const verdict = await verifyRecord(await sealRecord(late, key), trusted);
  assert.ok(verdict.genuine);
  assert.equal(verdict.sealed.consent, undefined);
  assert.equal(verdict.sealed.consentOrder, 'after-submission');
});

test('silence is no order: a record says that it has consent, or that it has none', async () => {
  assert.ok(consent);
  for (const unsaid of [agreedContent, { ...late, consent }]) {
    await assert.rejects(
      sealRecord(unsaid, key),
      (error) => error instanceof SealError && error.code === 'not-an-spo',
    );
  }
});

test('the pages say that the provider has not agreed', async () => {
  const record = await sealRecord(late, key);
  const bytes = await compose(
    { content: late, verifyCode: '0000-0000-0000' },
    record,
    await sampleFonts(),
  );
  const file = await openPdf(bytes);
  const texts: string[] = [];
  for (const page of await pagesOf(file)) texts.push(...(await textsOf(file, page)));
  const text = texts.join(' ').replaceAll(/\s+/gu, ' ');
  assert.match(text, /Not yet agreed by the provider/u);
  assert.match(text, /nothing starts before it has agreed/u);
  assert.doesNotMatch(text, /read this commitment and agreed/u);
});
