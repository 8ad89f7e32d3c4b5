import assert from 'node:assert/strict';
import { test } from 'node:test';
import { huntMutants } from './mutants.ts';

test('some three hundred forgeries of every kind are found out, each with the right verdict', async () => {
  const counts = await huntMutants(2.4, 20261122);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  assert.ok(all >= 300, `${String(all)} mutants`);
});
