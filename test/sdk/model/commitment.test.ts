import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Commitment } from '../../../sdk/model/commitment.ts';
import { z } from '../../../sdk/model/schema.ts';
import { sampleCommitment } from '../commitment.ts';

const reasonsFor = (value: unknown): string[] => {
  const parsed = z.safeParse(Commitment, value);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

test('the sum of the lines is the offer, to the penny', () => {
  const commitment = sampleCommitment();
  const offer = { ...commitment.offer, total: commitment.offer.total + 1 };
  assert.deepEqual(reasonsFor({ ...commitment, offer }), ['offer.total']);
});

test('a stated rate must give the value that is stated', () => {
  const commitment = sampleCommitment();
  const [money, hours] = commitment.offer.lines;
  assert.ok(money && hours);
  const offer = {
    lines: [money, { ...hours, value: hours.value + 100 }],
    total: commitment.offer.total + 100,
  };
  assert.deepEqual(reasonsFor({ ...commitment, offer }), ['offer.lines.1.value']);
});

test('milestones deliver the whole of each line, no more and no less', () => {
  const commitment = sampleCommitment();
  const milestones = commitment.milestones.slice(1);
  assert.deepEqual(reasonsFor({ ...commitment, milestones }), ['milestones']);
});

test('fractions of a penny, a date with no zone and a place with no code are refused', () => {
  const commitment = sampleCommitment();
  const faulty = {
    ...commitment,
    offer: { ...commitment.offer, total: 0.5 },
    tender: { ...commitment.tender, deadline: '2026-12-04T12:00:00' },
    where: { areas: [{ code: 'Slough', name: 'Slough' }] },
  };
  const reasons = reasonsFor(faulty);
  for (const path of ['offer.total', 'tender.deadline', 'where.areas.0.code']) {
    assert.ok(reasons.includes(path), `${path} in ${reasons.join(' ')}`);
  }
});
