import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DicmClient, isRefused } from '../../sdk/client/index.ts';
import { password, sceneForFile } from './running-service.ts';

const scene = await sceneForFile(['supplier', 'evaluator', 'rival', 'contracts']);
const hour = 60 * 60_000;
const start = new Date('2026-12-04T11:00:00Z');

const signIn = (account: string, typed: string) =>
  new DicmClient({ service: scene.origin }).sessions.signIn({ account, password: typed });

test('a sign-in tells who is signed in, for twelve hours', async () => {
  const { token, expiresAt, actor } = await signIn(' Supplier@Example.test ', password);
  assert.equal(actor.organisationName, 'Brightpath Care Ltd');
  assert.equal(Buffer.from(token, 'base64url').length, 32);
  const client = new DicmClient({ service: scene.origin, token: () => token });
  assert.deepEqual(await client.sessions.current(), actor);
  assert.equal(expiresAt, new Date(start.getTime() + 12 * hour).toISOString());
  scene.moveTo(new Date(expiresAt));
  await assert.rejects(client.sessions.current(), (error) => isRefused(error, 401));
  scene.moveTo(start);
});

test('a wrong name and a wrong password get the same answer', async () => {
  const refusal = async (account: string, typed: string) => {
    try {
      await signIn(account, typed);
    } catch (error) {
      if (isRefused(error, 401)) return { ...error.problem, instance: '' };
    }
    return assert.fail('was let in');
  };
  assert.deepEqual(
    await refusal('evaluator@example.test', 'guess'),
    await refusal('nobody@example.test', password),
  );
});

test('after five wrong tries a name has to wait, even with the right password', async () => {
  const account = 'rival@example.test';
  const tries = await Promise.allSettled(Array.from({ length: 7 }, () => signIn(account, 'guess')));
  const statuses = tries.map((each) =>
    each.status === 'rejected' && isRefused(each.reason) ? each.reason.status : 0,
  );
  assert.deepEqual(statuses.toSorted(), [401, 401, 401, 401, 401, 429, 429]);
  await assert.rejects(signIn(account, password), (error) => isRefused(error, 429));
  assert.ok(await signIn('contracts@example.test', password), 'nobody else has to wait');
  scene.moveTo(new Date(start.getTime() + hour / 4 + 1000));
  assert.ok(await signIn(account, password));
  scene.moveTo(start);
});

test('no token, half a token and a made-up one are all nobody', async () => {
  const token = await scene.tokenOf('supplier');
  for (const authorization of ['', 'Bearer', `Bearer ${token.slice(1)}`, `Basic ${token}`]) {
    const response = await fetch(`${scene.origin}/spos`, { headers: { authorization } });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('www-authenticate'), 'Bearer');
  }
});
