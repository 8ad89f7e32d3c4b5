import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ClientInputError,
  DicmClient,
  isClientError,
  isRefused,
  type TokenSupplier,
} from '../../../sdk/client/index.ts';
import { sampleSpo } from '../commitment.ts';
import { httpServer } from '../http-server.ts';
import { refuse, sendJson, thrownBy } from './answers.ts';

/** A service that takes one token only; notes every token and key it was sent. */
async function taking(context: TestContext, good: string, token: TokenSupplier) {
  const requests: { token: string | undefined; key: unknown }[] = [];
  const service = await httpServer(context, (request, response) => {
    const { authorization, 'idempotency-key': key } = request.headers;
    requests.push({ token: authorization?.replace('Bearer ', ''), key });
    request.resume();
    if (authorization === `Bearer ${good}`) sendJson(response, sampleSpo('draft'));
    else refuse(response, 401);
  });
  return { requests, client: new DicmClient({ service, token }) };
}

test('a token may take its time', async (context) => {
  const { client, requests } = await taking(context, 'good', async () => {
    await wait(20);
    return 'good';
  });
  await client.spos.get('x');
  assert.deepEqual(
    requests.map(({ token }) => token),
    ['good'],
  );
});

test('a token that has run out is renewed once for all calls that it failed', async (context) => {
  const asked: unknown[] = [];
  let current = 'old';
  const { client, requests } = await taking(context, 'new', async (refused) => {
    if (refused === undefined) return current;
    asked.push(refused);
    await wait(30);
    current = 'new';
    return current;
  });
  const all = Array.from({ length: 5 }, () => client.spos.get('x'));
  for (const { reference } of await Promise.all(all)) assert.match(reference, /^SPO-/u);
  assert.deepEqual(asked, ['old']);
  assert.equal(requests.filter(({ token }) => token === 'new').length, 5);
  await client.spos.get('x');
  assert.deepEqual(asked, ['old']);
});

test('a call that was slower than the renewal is given the same new token', async (context) => {
  const asked: unknown[] = [];
  const { client } = await taking(context, 'new', (refused) => {
    if (refused !== undefined) asked.push(refused);
    return refused === undefined ? 'old' : 'new';
  });
  await client.spos.get('x');
  await client.spos.get('x');
  assert.deepEqual(asked, ['old'], 'a supplier that goes on giving the old one is asked once');
});

test('the write that was refused goes again under its own key', async (context) => {
  const { client, requests } = await taking(context, 'new', (refused) =>
    refused === undefined ? 'old' : 'new',
  );
  await client.spos.create(sampleSpo('draft').commitment);
  const [first, second] = requests;
  assert.ok(first?.key);
  assert.equal(second?.key, first.key);
});

for (const [name, token] of [
  ['the same again', () => 'old'],
  ['nothing', (refused?: string) => (refused === undefined ? 'old' : undefined)],
] as const) {
  test(`the refusal stands when the supplier gives ${name}`, async (context) => {
    const { client, requests } = await taking(context, 'new', token);
    assert.ok(isRefused(await thrownBy(client.spos.get('x')), 401));
    assert.equal(requests.length, 1);
  });
}

test('a new token that is refused too ends the matter', async (context) => {
  const { client, requests } = await taking(context, 'good', (refused) =>
    refused === undefined ? 'old' : 'new but wrong',
  );
  assert.ok((await thrownBy(client.spos.get('x'))) instanceof ClientInputError);
  const other = await taking(context, 'good', (refused) => (refused === undefined ? 'old' : 'new'));
  assert.ok(isRefused(await thrownBy(other.client.spos.get('x')), 401));
  assert.deepEqual([requests.length, other.requests.length], [1, 2]);
});

test('a renewal that failed is tried anew by the next call', async (context) => {
  let renewals = 0;
  const { client } = await taking(context, 'new', (refused) => {
    if (refused === undefined) return 'old';
    renewals += 1;
    if (renewals === 1) throw new Error('The sign-in service is down.');
    return 'new';
  });
  assert.equal(String(await thrownBy(client.spos.get('x'))), 'Error: The sign-in service is down.');
  await client.spos.get('x');
  assert.equal(renewals, 2);
});

test('nobody signed in sends no token, and asks for no renewal', async (context) => {
  const asked: unknown[] = [];
  const { client, requests } = await taking(context, 'good', (refused) => {
    asked.push(refused);
    return undefined;
  });
  assert.ok(isRefused(await thrownBy(client.spos.get('x')), 401));
  assert.deepEqual(asked, [undefined]);
  assert.equal(requests[0]?.token, undefined);
});

test('a supplier that never answers holds nobody up', async () => {
  const client = new DicmClient({
    service: 'http://127.0.0.1:9',
    token: () => new Promise<string>(() => undefined),
    totalTimeout: 150,
  });
  const error = await thrownBy(client.spos.get('x'));
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreachable');
});

test('a token that no header can carry is named, and not repeated', async () => {
  for (const token of ['line\nbreak', '', ' ', 'ünï', 7, {}, null]) {
    const client = new DicmClient({
      service: 'http://127.0.0.1:9',
      token: () => token as string,
    });
    const error = await thrownBy(client.spos.get('x'));
    assert.ok(error instanceof ClientInputError, String(error));
    assert.equal(error.path, 'options.token');
    assert.ok(!error.message.includes('break'));
  }
});
