import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OfferLine } from '../../../sdk/model/offer.ts';
import { quarterlyMilestones } from '../../../sdk/spo/milestones.ts';

const hours = (quantity: number): OfferLine => ({
  id: 'line-1',
  kind: 'volunteering',
  description: 'bookkeeping',
  quantity,
  unit: 'hours',
  value: 0,
  basis: { basis: 'unvalued' },
});

test('80 hours over eight quarters are 10 hours each, due on the last day of each quarter', () => {
  const milestones = quarterlyMilestones(hours(80), '2027-01-01', '2028-12-31');
  assert.deepEqual(
    milestones.map(({ due, quantity }) => [due, quantity]),
    [
      ['2027-03-31', 10],
      ['2027-06-30', 10],
      ['2027-09-30', 10],
      ['2027-12-31', 10],
      ['2028-03-31', 10],
      ['2028-06-30', 10],
      ['2028-09-30', 10],
      ['2028-12-31', 10],
    ],
  );
});

test('a start at the end of a long month counts by calendar months', () => {
  const [first] = quarterlyMilestones(hours(4), '2027-11-30', '2028-11-29');
  assert.equal(first?.due, '2028-02-28');
});

test('whatever the dates and the quantity, the parts add up, rise in date and stay in range', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), day, day, (quantity, one, other) => {
      const [starts = one, ends = other] = [one, other].sort();
      const milestones = quarterlyMilestones(hours(quantity), starts, ends);
      const sum = milestones.reduce((total, milestone) => total + milestone.quantity, 0);
      assert.equal(sum, quantity);
      assert.ok(milestones.every((milestone) => milestone.quantity > 0));
      assert.ok(milestones.every(({ due }) => due >= starts && due <= ends));
      const dues = milestones.map(({ due }) => due);
      assert.deepEqual(dues, [...new Set(dues)].sort());
    }),
  );
});
