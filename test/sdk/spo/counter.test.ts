import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withCounter } from '../../../sdk/spo/counter.ts';
import { SpoInputError } from '../../../sdk/spo/input.ts';
import { sampleCommitment } from '../commitment.ts';
import { anyCommitment } from '../model/any-commitment.ts';

test('80 hours become 60, each quarter by its share, and the total follows', () => {
  const less = withCounter(sampleCommitment(), [{ lineId: 'line-2', quantity: 60 }]);
  const hours = less.milestones.filter(({ lineId }) => lineId === 'line-2');
  assert.deepEqual(
    hours.map(({ quantity }) => quantity),
    [7, 8, 7, 8, 7, 8, 7, 8],
  );
  assert.equal(less.offer.total, 1_200_000 + 60 * 1693);
});

test('a line of which nothing is left goes, with its milestones', () => {
  const less = withCounter(sampleCommitment(), [{ lineId: 'line-1', quantity: 0 }]);
  assert.deepEqual(
    less.offer.lines.map(({ id }) => id),
    ['line-2'],
  );
  assert.ok(less.milestones.every(({ lineId }) => lineId === 'line-2'));
});

test('a counter that takes more, nothing less, or all away is no counter', () => {
  const faulty = [
    [{ lineId: 'line-2', quantity: 81 }],
    [{ lineId: 'line-2', quantity: 80 }],
    [{ lineId: 'line-9', quantity: 1 }],
    [
      { lineId: 'line-1', quantity: 0 },
      { lineId: 'line-2', quantity: 0 },
    ],
    [
      { lineId: 'line-2', quantity: 1 },
      { lineId: 'line-2', quantity: 2 },
    ],
  ];
  for (const lines of faulty) {
    assert.throws(
      () => withCounter(sampleCommitment(), lines),
      (error) => error instanceof SpoInputError && error.path === 'lines',
    );
  }
});

test('whatever is taken less of, what remains is a commitment of that much', () => {
  fc.assert(
    fc.property(
      anyCommitment,
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (commitment, at, share) => {
        const { lines } = commitment.offer;
        const line = lines[at % lines.length];
        assert.ok(line);
        const quantity = Math.floor(line.quantity * share);
        fc.pre(quantity < line.quantity && (quantity > 0 || lines.length > 1));
        // `withCounter` reads its own result with the schema, so every law holds of it.
        const less = withCounter(commitment, [{ lineId: line.id, quantity }]);
        const left = less.offer.lines.find(({ id }) => id === line.id);
        assert.equal(left?.quantity ?? 0, quantity);
        assert.ok(less.offer.total <= commitment.offer.total);
      },
    ),
    { numRuns: 150 },
  );
});
