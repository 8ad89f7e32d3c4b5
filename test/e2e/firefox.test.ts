import { test } from 'node:test';
import { openStage } from '../stage/stage.ts';
import { portalHalf } from './portal-half.ts';

test('Firefox: one SPO, from the question to the checked bids', async (context) => {
  const stage = await openStage(context);
  await portalHalf(context, stage, await stage.firefox());
});
