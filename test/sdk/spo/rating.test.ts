import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kpi } from '../../../sdk/model/contract.ts';
import { progressOf } from '../../../sdk/spo/progress.ts';
import { ratingOf } from '../../../sdk/spo/rating.ts';
import { sampleCommitment } from '../commitment.ts';

const kpi: Kpi = {
  id: 'kpi-1',
  title: 'Bookkeeping',
  description: 'Hours of bookkeeping given in the first quarter.',
  target: {
    lineId: 'line-2',
    quantity: 10,
    by: '2027-03-31',
    countedFrom: 'verified',
    bands: { approachingFrom: 90, improvementFrom: 60 },
  },
};

/** Progress with so many hours claimed and verified, at a moment. */
function progressAt(claimed: number, verified: number, at: string, isDisputed = false) {
  const claim = {
    id: 'c1',
    milestoneId: 'line-2-q1',
    quantity: claimed,
    claimedAt: '2027-03-01T09:00:00Z',
  };
  const dispute = {
    id: 'd1',
    milestoneId: 'line-2-q1',
    raisedBy: 'buyer' as const,
    reason: 'Not seen.',
    raisedAt: '2027-03-02T09:00:00Z',
  };
  const record = {
    claims: [claim],
    confirmations: [],
    verifications: [{ claimId: 'c1', quantity: verified, verifiedAt: '2027-03-03T09:00:00Z' }],
    disputes: isDisputed ? [dispute] : [],
  };
  return progressOf('SPO-20261122-0A1B2C3D', sampleCommitment(), record, new Date(at));
}

const due = '2027-04-01T00:00:00+01:00';

function wordOf(...given: Parameters<typeof ratingOf>): string {
  const rating = ratingOf(...given);
  return rating.computed ? rating.word.en : rating.code;
}

test('a target with bands gives the words of the regulations', () => {
  const words = [10, 9, 8, 6, 5].map((hours) => wordOf(kpi, progressAt(hours, hours, due)));
  assert.deepEqual(words, [
    'Good',
    'Approaching target',
    'Requires improvement',
    'Requires improvement',
    'Inadequate',
  ]);
});

test('where the target does not make it computable, the reason is said and no word', () => {
  const { target, ...untargeted } = kpi;
  assert.ok(target);
  const unbanded = { ...target, bands: undefined };
  const cases = [
    [untargeted, progressAt(10, 10, due), 'no-target'],
    [{ ...kpi, target: { ...target, lineId: 'line-9' } }, progressAt(10, 10, due), 'no-such-line'],
    [kpi, progressAt(5, 5, '2027-03-31T22:59:59Z'), 'not-due'],
    [kpi, progressAt(10, 10, due, true), 'in-dispute'],
    [kpi, progressAt(10, 5, due), 'not-settled'],
    [{ ...kpi, target: unbanded }, progressAt(5, 5, due), 'no-bands'],
  ] as const;
  for (const [indicator, progress, code] of cases) {
    const rating = ratingOf(indicator, progress);
    assert.equal(rating.computed ? '' : rating.code, code);
    assert.match(rating.computed ? '' : rating.why.en, /cannot be computed: /u);
    assert.match(rating.computed ? '' : rating.why.cy, /^Ni ellir cyfrifo/u);
  }
});

test('a target that is met needs no bands, and is met before it is due', () => {
  const { target } = kpi;
  assert.ok(target);
  const unbanded = { ...target, bands: undefined };
  const early = progressAt(12, 12, '2027-03-05T09:00:00Z');
  assert.deepEqual(ratingOf({ ...kpi, target: unbanded }, early), {
    computed: true,
    rating: 'met',
    word: { en: 'Good', cy: 'Da' },
    percent: 120,
  });
});

test('nobody is rated badly for a claim that nobody has looked at', () => {
  assert.equal(wordOf(kpi, progressAt(10, 5, due)), 'not-settled');
  assert.equal(wordOf(kpi, progressAt(10, 5, due), 'all-answered'), 'Inadequate');
  assert.equal(wordOf(kpi, progressAt(8, 7, due)), 'Requires improvement');
});
