import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressOf, type DeliveryRecord } from '../../../sdk/spo/progress.ts';
import { sampleCommitment } from '../commitment.ts';

const reference = 'SPO-20261122-0A1B2C3D';
const asOf = new Date('2027-04-01T09:00:00Z');
const claims = [
  { id: 'c1', milestoneId: 'line-2-q1', quantity: 10, claimedAt: '2027-03-30T09:00:00Z' },
  { id: 'c2', milestoneId: 'line-2-q2', quantity: 5, claimedAt: '2027-03-31T09:00:00Z' },
];
const confirmations = [
  { claimId: 'c1', quantity: 10, confirmedAt: '2027-03-31T10:00:00Z' },
  { claimId: 'c2', quantity: 2, confirmedAt: '2027-03-31T10:00:00Z' },
];

const progressWith = (record: DeliveryRecord, at = asOf) =>
  progressOf(reference, sampleCommitment(), record, at);
const bookkeeping = (record: DeliveryRecord, at = asOf) => {
  const line = progressWith(record, at).lines.find(({ lineId }) => lineId === 'line-2');
  assert.ok(line);
  return line;
};

test('15 hours claimed, 12 confirmed and 10 verified leave all three figures standing', () => {
  const verifications = [{ claimId: 'c1', quantity: 10, verifiedAt: '2027-03-31T12:00:00Z' }];
  const record = { claims, confirmations, verifications };
  const { promised, claimed, confirmed, verified } = bookkeeping(record);
  assert.deepEqual([promised, claimed, confirmed, verified], [80, 15, 12, 10]);
  const second = progressWith(record).milestones.find(
    ({ milestoneId }) => milestoneId === 'line-2-q2',
  );
  assert.deepEqual(
    [second?.promised, second?.claimed, second?.confirmed, second?.verified],
    [10, 5, 2, 0],
  );
});

test('an unanswered claim confirms nothing', () => {
  const { claimed, confirmed } = bookkeeping({ claims, confirmations: [] });
  assert.deepEqual([claimed, confirmed], [15, 0]);
});

test('progress is told as it stood at the moment asked for', () => {
  const record = { claims, confirmations };
  const at = (moment: string) => {
    const { claimed, confirmed } = bookkeeping(record, new Date(moment));
    return [claimed, confirmed];
  };
  assert.deepEqual(at('2027-03-30T08:59:59Z'), [0, 0]);
  assert.deepEqual(at('2027-03-30T09:00:00Z'), [10, 0]);
  assert.deepEqual(at('2027-03-31T10:00:00Z'), [15, 12]);
});

test('a dispute shows while it is open, on its milestone and its line, and never alters a sum', () => {
  const dispute = {
    id: 'd1',
    milestoneId: 'line-2-q1',
    raisedBy: 'provider' as const,
    reason: 'Two of the visits did not happen.',
    raisedAt: '2027-03-31T11:00:00Z',
  };
  const open = { claims, confirmations, disputes: [dispute] };
  assert.equal(bookkeeping(open).disputes, 1);
  assert.equal(bookkeeping(open).confirmed, 12);
  const settled = { ...open, disputes: [{ ...dispute, settledAt: '2027-04-01T08:00:00Z' }] };
  assert.equal('disputes' in bookkeeping(settled), false);
  assert.equal(bookkeeping(settled, new Date('2027-03-31T12:00:00Z')).disputes, 1);
  assert.doesNotMatch(JSON.stringify(progressWith(open)), /visits/u);
});

test('the sums of a line are those of its milestones, whatever was claimed', () => {
  const ids = sampleCommitment().milestones.map(({ id }) => id);
  const anyClaims = fc.array(
    fc.record({
      milestoneId: fc.constantFrom(...ids, 'unknown'),
      quantity: fc.integer({ min: 1, max: 1000 }),
      part: fc.integer({ min: 0, max: 1000 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anyClaims, (made) => {
      const record = {
        claims: made.map(({ milestoneId, quantity }, at) => ({
          id: `c${String(at)}`,
          milestoneId,
          quantity,
          claimedAt: '2027-03-30T09:00:00Z',
        })),
        confirmations: made.map(({ quantity, part }, at) => ({
          claimId: `c${String(at)}`,
          quantity: Math.min(part, quantity),
          confirmedAt: '2027-03-30T10:00:00Z',
        })),
      };
      const { lines, milestones } = progressWith(record);
      for (const line of lines) {
        const own = milestones.filter(({ lineId }) => lineId === line.lineId);
        assert.equal(
          line.claimed,
          own.reduce((sum, { claimed }) => sum + claimed, 0),
        );
        assert.ok(line.confirmed <= line.claimed);
      }
    }),
  );
});
