import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingOf, markOfBid, notRead, type BidIdentity } from '../../extension/panel/finding.ts';
import type { Mark } from '../../extension/shared/mark.ts';
import type { Commitment } from '../../sdk/model/index.ts';
import { digestOf, verifyDocument } from '../../sdk/seal/index.ts';
import { drawDocument } from '../../sdk/seal/document/index.ts';
import { commitment, sampleFonts, sampleSeal } from '../sdk/seal/sample-seal.ts';

const supplierNumber = '09990001';
const { portal, reference } = commitment.tender;
const ownBid: BidIdentity = { portal, tenderReference: reference, companyNumber: supplierNumber };

const named: Commitment = {
  ...commitment,
  supplier: { ...commitment.supplier, companyNumber: supplierNumber },
};

/** Seals, draws and verifies for real, then asks what was found in this bid. */
async function findIn(promised: Commitment, bid?: BidIdentity) {
  const { record, trusted } = await sampleSeal(promised);
  const fonts = await sampleFonts();
  const pdf = await drawDocument(record, fonts);
  const verdict = await verifyDocument(pdf, trusted, (each) => drawDocument(each, fonts));
  return { record, finding: await findingOf('spo.pdf', verdict, bid) };
}

test('an SPO sealed for this bid is so marked, and its digest is that of the signed bytes', async () => {
  const { finding, record } = await findIn(named, ownBid);
  assert.equal(finding.mark, 'sealed-unchanged');
  assert.equal(finding.recordDigest, await digestOf(record.json));
});

test('a genuine SPO in the wrong bid is not this bid’s', async () => {
  for (const [other, words] of [
    [{ tenderReference: 'OTHER-1' }, new RegExp(`for tender ${reference}`, 'u')],
    [{ portal: 'https://elsewhere.example' }, new RegExp(new URL(portal).host, 'u')],
    [{ companyNumber: '09990002' }, new RegExp(`company ${supplierNumber}`, 'u')],
  ] as const) {
    const { finding } = await findIn(named, { ...ownBid, ...other });
    assert.equal(finding.mark, 'other-bid');
    assert.match(finding.words, words);
  }
});

test('an SPO without a company number is matched to nobody', async () => {
  const { id, name } = named.supplier;
  const { finding } = await findIn({ ...named, supplier: { id, name } }, ownBid);
  assert.equal(finding.mark, 'not-checked');
  assert.match(finding.words, /no company number/u);
});

test('a file that is checked alone is matched to no bid', async () => {
  const { finding } = await findIn(named);
  assert.equal(finding.mark, 'sealed-unchanged');
});

test('a sign-in page in place of a PDF is not a bid without an SPO', async () => {
  const verdict = await verifyDocument(new TextEncoder().encode('<!doctype html>'), []);
  assert.equal((await findingOf('spo.pdf', verdict, ownBid)).mark, 'not-checked');
  assert.equal((await findingOf('prices.xlsx', verdict, ownBid)).mark, 'no-spo');
});

test('one mark stands for a bid of several files', () => {
  const bids: readonly (readonly [files: readonly Mark[], bid: Mark])[] = [
    [[], 'no-spo'],
    [['no-spo', 'no-spo'], 'no-spo'],
    [['not-checked', 'no-spo'], 'not-checked'],
    [['not-checked', 'sealed-unchanged'], 'sealed-unchanged'],
    [['other-bid', 'sealed-unchanged'], 'sealed-unchanged'],
    [['other-bid', 'not-checked'], 'other-bid'],
    [['sealed-unchanged', 'changed'], 'changed'],
  ];
  for (const [files, expected] of bids) {
    const findings = files.map((mark) => ({ ...notRead('file.pdf', ''), mark }));
    assert.equal(markOfBid(findings), expected, files.join());
  }
});
