import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOf } from '../../../sdk/spo/progress.ts';
import { sampleCommitment } from '../commitment.ts';

const reference = 'SPO-20261122-0A1B2C3D';
const asOf = new Date('2027-04-01T09:00:00Z');

test('15 hours claimed and 12 confirmed leave both figures standing', () => {
  const progress = progressOf(
    reference,
    sampleCommitment(),
    {
      claims: [
        { id: 'c1', milestoneId: 'line-2-q1', quantity: 10, claimedAt: '2027-03-30T09:00:00Z' },
        { id: 'c2', milestoneId: 'line-2-q2', quantity: 5, claimedAt: '2027-03-31T09:00:00Z' },
      ],
      confirmations: [
        { claimId: 'c1', quantity: 10, confirmedAt: '2027-03-31T10:00:00Z' },
        { claimId: 'c2', quantity: 2, confirmedAt: '2027-03-31T10:00:00Z' },
      ],
    },
    asOf,
  );
  const bookkeeping = progress.lines.find(({ lineId }) => lineId === 'line-2');
  assert.deepEqual(
    [bookkeeping?.promised, bookkeeping?.claimed, bookkeeping?.confirmed, bookkeeping?.verified],
    [80, 15, 12, 0],
  );
  const second = progress.milestones.find(({ milestoneId }) => milestoneId === 'line-2-q2');
  assert.deepEqual([second?.promised, second?.claimed, second?.confirmed], [10, 5, 2]);
});

test('an unanswered claim confirms nothing', () => {
  const { lines } = progressOf(
    reference,
    sampleCommitment(),
    {
      claims: [
        { id: 'c1', milestoneId: 'line-1-q1', quantity: 150_000, claimedAt: asOf.toISOString() },
      ],
      confirmations: [],
    },
    asOf,
  );
  assert.deepEqual([lines[0]?.claimed, lines[0]?.confirmed], [150_000, 0]);
});
