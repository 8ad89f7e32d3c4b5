import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import { DicmClient, isClientError, isRefused } from '../../../sdk/client/index.ts';
import type { TransportOptions } from '../../../sdk/client/index.ts';
import { sampleSpo } from '../commitment.ts';
import { httpServer } from '../http-server.ts';
import { activity, refuse, sendJson, thrownBy } from './answers.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Gives the answers in turn, the last one again and again; notes when each request came. */
async function answering(
  context: TestContext,
  answers: readonly Answer[],
  options: Partial<TransportOptions> = {},
) {
  const requests: { at: number; key: unknown }[] = [];
  const service = await httpServer(context, (request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push({ at: performance.now(), key: request.headers['idempotency-key'] });
    request.resume();
    answer?.(request, response);
  });
  return { requests, client: new DicmClient({ service, ...options }) };
}

const down =
  (status: number, retryAfter?: string): Answer =>
  (_, response) =>
    refuse(response, status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
const found: Answer = (_, response) => sendJson(response, activity(1));
const created: Answer = (_, response) => sendJson(response, sampleSpo('draft'), { status: 201 });
const silence: Answer = () => undefined;
const brokenOff: Answer = (request) => request.socket.destroy();

const { commitment } = sampleSpo('draft');

for (const status of [408, 429, 500, 502, 503, 504]) {
  test(`a read is repeated after ${status}`, async (context) => {
    const { client, requests } = await answering(context, [down(status, '0'), found]);
    assert.equal((await client.activities.get('activity-1')).id, 'activity-1');
    assert.equal(requests.length, 2);
  });
}

for (const status of [400, 401, 403, 404, 410, 412, 413, 422, 501]) {
  test(`a read is not repeated after ${status}`, async (context) => {
    const { client, requests } = await answering(context, [down(status, '0'), found]);
    assert.ok(isRefused(await thrownBy(client.activities.get('a')), status));
    assert.equal(requests.length, 1);
  });
}

test('a write whose connection broke is repeated under the same key, made up once', async (context) => {
  const { client, requests } = await answering(context, [brokenOff, brokenOff, created]);
  await client.spos.create(commitment);
  const [first, ...others] = requests.map(({ key }) => key);
  assert.match(String(first), /^[0-9a-f-]{36}$/u);
  assert.deepEqual(others, [first, first]);
});

test('a write is not repeated for ever', async (context) => {
  const { client, requests } = await answering(context, [down(503, '0')]);
  assert.ok(isRefused(await thrownBy(client.spos.create(commitment)), 503));
  assert.equal(requests.length, 3);
});

test('as often as the host says', async (context) => {
  const { client, requests } = await answering(context, [down(503, '0')], { retries: 0 });
  assert.ok(isRefused(await thrownBy(client.activities.get('a')), 503));
  assert.equal(requests.length, 1);
});

test('a conflict is final, but a write that is still under way is asked for again', async (context) => {
  const final = await answering(context, [down(409), created]);
  assert.ok(isRefused(await thrownBy(final.client.spos.create(commitment)), 409));
  assert.equal(final.requests.length, 1);

  const underWay = await answering(context, [down(409, '0'), created]);
  await underWay.client.spos.create(commitment, { idempotencyKey: 'mine' });
  assert.deepEqual(
    underWay.requests.map(({ key }) => key),
    ['mine', 'mine'],
  );
});

test('the wait that the service asks for is kept', async (context) => {
  const { client, requests } = await answering(context, [down(503, '1'), found]);
  await client.activities.get('a');
  const [first, second] = requests;
  assert.ok(first && second && second.at - first.at >= 990);
});

test('a wait that nobody would sit through is told at once', async (context) => {
  const { client, requests } = await answering(context, [down(503, '3600'), found]);
  const error = await thrownBy(client.activities.get('a'));
  assert.ok(isRefused(error, 503));
  assert.equal(error.retryAfter, 3_600_000);
  assert.equal(requests.length, 1);
});

test('a wait that would outlast the call is told at once', async (context) => {
  const { client, requests } = await answering(context, [down(503, '3'), found], {
    totalTimeout: 2_000,
  });
  assert.ok(isRefused(await thrownBy(client.activities.get('a')), 503));
  assert.equal(requests.length, 1);
});

test('an abort ends the wait', async (context) => {
  const { client, requests } = await answering(context, [down(503, '15'), found]);
  const controller = new AbortController();
  const reason = new Error('The page was left.');
  setTimeout(() => controller.abort(reason), 150);
  const started = performance.now();
  assert.equal(await thrownBy(client.activities.get('a', controller)), reason);
  assert.ok(performance.now() - started < 2_000);
  assert.equal(requests.length, 1);
});

test('a call whose signal has ended already is not sent', async (context) => {
  const { client, requests } = await answering(context, [found]);
  const error = await thrownBy(client.activities.get('a', { signal: AbortSignal.abort('gone') }));
  assert.equal(error, 'gone');
  assert.equal(requests.length, 0);
});

const slowBody: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"id":');
};

for (const [name, answer] of [
  ['never answers', silence],
  ['stops in the middle of its answer', slowBody],
] as const) {
  test(`a service that ${name} is given up in time`, async (context) => {
    const { client, requests } = await answering(context, [answer]);
    const started = performance.now();
    const error = await thrownBy(client.activities.get('a', { timeout: 200 }));
    assert.ok(isClientError(error));
    assert.equal(error.kind, 'unreachable');
    assert.ok(performance.now() - started < 2_000);
    assert.equal(requests.length, 1, 'a service that is too slow is not asked for more');
  });
}

test('all attempts together have their time', async (context) => {
  const { client } = await answering(context, [brokenOff], { totalTimeout: 300, retries: 10 });
  const started = performance.now();
  const error = await thrownBy(client.activities.get('a'));
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreachable');
  assert.ok(performance.now() - started < 1_500);
});

test('a fetch that takes no notice of signals holds nobody up', async () => {
  const fetch = () => new Promise<Response>(() => undefined);
  const client = new DicmClient({ service: 'http://127.0.0.1:9', fetch, totalTimeout: 200 });
  const error = await thrownBy(client.activities.get('a'));
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreachable');
  const call = thrownBy(client.activities.get('a', { signal: AbortSignal.timeout(50) }));
  assert.equal((await call) instanceof DOMException, true);
});

test('whatever a fetch from outside does comes out as one of our errors', async () => {
  const odd: unknown[] = [
    () => Promise.reject(new Error('no such luck')),
    () => {
      throw new Error('at once');
    },
    () => Promise.resolve(undefined),
    () => Promise.resolve('not a response'),
    () => Promise.reject(new TypeError('Failed to fetch')),
  ];
  for (const fetch of odd as (typeof globalThis.fetch)[]) {
    const client = new DicmClient({ service: 'http://127.0.0.1:9', fetch, retries: 0 });
    const error = await thrownBy(client.activities.get('a'));
    assert.ok(isClientError(error), String(error));
    assert.equal(error.kind, 'unreachable');
  }
});

test('a signal that lives long remembers no call that is over', async (context) => {
  const { client } = await answering(context, [down(404), found, down(503), brokenOff]);
  const { signal } = new AbortController();
  for (let call = 0; call < 4; call += 1) {
    await client.activities.get('a', { signal }).catch(() => undefined);
  }
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});
