import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosureOf } from '../../../sdk/spo/disclosure.ts';
import { fullCommitment, sampleCommitment } from '../commitment.ts';

test('the nearest mark counts, and what has none is for the parties', () => {
  const commitment = fullCommitment();
  const on = '2027-01-01';
  assert.equal(disclosureOf(commitment, 'offer.total', on), 'public');
  assert.equal(disclosureOf(commitment, 'offer.lines', on), 'parties');
  assert.equal(disclosureOf(commitment, 'ask.total', on), 'foi-sensitive');
  assert.equal(disclosureOf(commitment, 'ask.total', '2027-07-01'), 'parties');
  assert.equal(disclosureOf(commitment, 'people.bidLead.name', on), 'parties');
  assert.equal(disclosureOf(sampleCommitment(), 'offer.total', on), 'parties');
});
