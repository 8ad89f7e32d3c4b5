import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWords, writeAnswer } from '../../../sdk/spo/answer-text.ts';
import { sampleCommitment } from '../commitment.ts';

const reference = 'SPO-20261122-0A1B2C3D';

test('without a limit the answer says who, what, how much, how, where and when', () => {
  const { text, omitted, fits } = writeAnswer(sampleCommitment(), reference);
  for (const essential of [
    'Ringside Boxing Club (GB-CHC-9990001)',
    reference,
    'The offer is worth £13,354.40 in all.',
    '£12,000 in money for gym equipment and coaching fees.',
    '80 hours for bookkeeping, worth £1,354.40 at £16.93 an hour',
    'Our community partnerships lead is responsible for delivery.',
    'The support is given in Slough, at Ringside gym.',
    'Delivery runs from 1 January 2027 to 31 December 2028.',
    '10 hours by 31 March 2027',
    'recognised by the community validation panel on 5 October 2026',
  ]) {
    assert.ok(text.includes(essential), `${essential}\n—\n${text}`);
  }
  assert.deepEqual(omitted, []);
  assert.equal(fits, true);
});

test('a shorter limit drops whole sentences, the least important first, and says which', () => {
  const full = writeAnswer(sampleCommitment(), reference);
  const shorter = writeAnswer(sampleCommitment(), reference, { unit: 'words', most: 160 });
  assert.ok(shorter.words <= 160 && shorter.words < full.words);
  assert.ok(shorter.omitted.length > 0);
  assert.ok(shorter.text.includes('The offer is worth £13,354.40 in all.'));
  for (const kept of shorter.text.split(/(?<=[.!?])\s+/u)) {
    assert.ok(full.text.includes(kept), `cut mid-sentence: ${kept}`);
  }
});

test('a limit below the essentials is said, not met by cutting them', () => {
  const answer = writeAnswer(sampleCommitment(), reference, { unit: 'words', most: 10 });
  assert.equal(answer.fits, false);
  assert.ok(answer.text.includes('Ringside Boxing Club'));
});

test('whenever the answer fits it is within the limit, in words and in characters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('words' as const, 'characters' as const),
      fc.integer({ min: 1, max: 3000 }),
      (unit, most) => {
        const answer = writeAnswer(sampleCommitment(), reference, { unit, most });
        const size = unit === 'words' ? countWords(answer.text) : answer.text.length;
        assert.equal(answer.fits, size <= most);
      },
    ),
  );
});
