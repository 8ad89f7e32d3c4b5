import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused } from '../../sdk/client/index.ts';
import { quarterlyMilestones } from '../../sdk/spo/milestones.ts';
import { sampleCommitment } from '../sdk/commitment.ts';
import { sceneForFile } from './running-service.ts';

const scene = await sceneForFile();

/** `line-2-q1` promises 10 hours of bookkeeping. */
const milestone = 'line-2-q1';

const sums = async (reference: string) => {
  const progress = await (await scene.as('supplier')).spos.progress(reference);
  const { claimed, confirmed } =
    progress.milestones.find((each) => each.milestoneId === milestone) ?? {};
  return [claimed, confirmed];
};

test('only the buyer of the tender awards, once, and only after its deadline', async () => {
  scene.beforeDeadline();
  const { reference } = await scene.sealed();
  scene.afterDeadline();
  const award = { contractReference: 'C-2026-7' };
  await assert.rejects((await scene.as('elsewhere')).spos.award(reference, award), (error) =>
    isRefused(error, 404),
  );
  await assert.rejects((await scene.as('evaluator')).spos.award(reference, award), (error) =>
    isRefused(error, 403),
  );
  const { spos } = await scene.as('contracts');
  assert.equal((await spos.award(reference, award)).state, 'delivering');
  await assert.rejects(spos.award(reference, award), (error) => isRefused(error, 409));
});

test('no more can be claimed than is left of the promise, and the answer says how much that is', async () => {
  const { reference } = await scene.delivering();
  const { spos } = await scene.as('supplier');
  await spos.claim(reference, milestone, { quantity: 7 });
  await assert.rejects(
    spos.claim(reference, milestone, { quantity: 4 }),
    (error) =>
      isRefused(error, 409) && error.message.includes('promises 10 hours, and 3 hours of it'),
  );
  assert.deepEqual(await sums(reference), [7, 0], 'what was refused left no trace');
  await spos.claim(reference, milestone, { quantity: 3 });
  assert.deepEqual(await sums(reference), [10, 0]);
});

test('two claims at once cannot both take what is left', async () => {
  const { reference } = await scene.delivering();
  const { spos } = await scene.as('supplier');
  const claims = [6, 6].map((quantity) => spos.claim(reference, milestone, { quantity }));
  const outcomes = await Promise.allSettled(claims);
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  assert.deepEqual(await sums(reference), [6, 0]);
});

test('a provider confirms part of a claim, once, and never more than was claimed', async () => {
  const { reference } = await scene.delivering();
  const client = await scene.as('supplier');
  await client.spos.claim(reference, milestone, { quantity: 6, note: 'Three visits.' });
  const token = await scene.newestToken();
  const request = await client.replies.get(token);
  assert.equal(request.asks, 'confirmation');
  assert.deepEqual([request.claim.quantity, request.claim.note], [6, 'Three visits.']);
  await assert.rejects(
    client.replies.answer(token, { answer: 'confirm', quantity: 7 }),
    (error) => isRefused(error, 422) && error.problem.fields?.[0]?.path === 'quantity',
  );
  await assert.rejects(client.replies.answer(token, { answer: 'agree' }), (error) =>
    isRefused(error, 422),
  );
  const answered = await client.replies.answer(token, { answer: 'confirm', quantity: 4 });
  assert.ok(answered.answeredAt);
  assert.deepEqual(await sums(reference), [6, 4]);
  await assert.rejects(client.replies.answer(token, { answer: 'confirm', quantity: 6 }), (error) =>
    isRefused(error, 409),
  );
  assert.deepEqual(await sums(reference), [6, 4]);
});

test('nothing is claimed before the award, nor on a milestone that is not there', async () => {
  scene.beforeDeadline();
  const sealed = await scene.sealed();
  const { spos } = await scene.as('supplier');
  await assert.rejects(spos.claim(sealed.reference, milestone, { quantity: 1 }), (error) =>
    isRefused(error, 409),
  );
  const { reference } = await scene.delivering();
  await assert.rejects(spos.claim(reference, 'line-9-q9', { quantity: 1 }), (error) =>
    isRefused(error, 404),
  );
});

test('a sum of money larger than a 32-bit number is claimed exactly', async () => {
  const { spos } = await scene.as('supplier');
  const commitment = sampleCommitment();
  const { starts, ends } = commitment.how;
  const [money] = commitment.offer.lines;
  assert.ok(money);
  const quantity = 24_000_000_000;
  const line = { ...money, quantity, value: quantity };
  const { reference } = await scene.delivering({
    ...commitment,
    offer: { lines: [line], total: quantity },
    milestones: quarterlyMilestones(line, starts, ends),
  });
  const progress = await spos.claim(reference, 'line-1-q1', { quantity: 3_000_000_000 });
  assert.equal(progress.lines[0]?.claimed, 3_000_000_000);
});
