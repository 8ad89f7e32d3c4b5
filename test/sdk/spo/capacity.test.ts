import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capacityUse } from '../../../sdk/spo/capacity.ts';
import { can } from '../../../sdk/spo/lifecycle.ts';
import { sampleSpo } from '../commitment.ts';
import { before, bidLead } from './actors.ts';

test('only what is open takes up room; a lost bid gives it back', () => {
  const others = (
    ['asked', 'sealed', 'not-awarded', 'declined', 'withdrawn', 'expired', 'draft'] as const
  ).map((state) => sampleSpo(state));
  const { total } = sampleSpo('asked').commitment.offer;
  const use = capacityUse({ openAsks: 3 }, others);
  assert.deepEqual(use, { cap: { openAsks: 3 }, openAsks: 2, openValue: 2 * total });
  assert.ok(can(bidLead, { do: 'ask', capacity: use }, sampleSpo('draft'), before).allowed);
  const full = capacityUse({ openAsks: 3 }, [...others, sampleSpo('assessing')]);
  assert.ok(!can(bidLead, { do: 'ask', capacity: full }, sampleSpo('draft'), before).allowed);
});
