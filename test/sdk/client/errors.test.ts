import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import {
  DicmClient,
  isClientError,
  isRefused,
  RefusedError,
  UnreachableError,
  UnreadableError,
} from '../../../sdk/client/index.ts';
import { httpServer } from '../http-server.ts';
import { refuse, sendJson, thrownBy } from './answers.ts';

const reference = 'SPO-20261122-0A1B2C3D';

test('a refusal says what it asks of the caller', async (context) => {
  const service = await httpServer(context, (request, response) => {
    refuse(response, Number(request.url?.split('-').at(-1)), { 'x-request-id': 'r-17' });
  });
  const { activities } = new DicmClient({ service, retries: 0 });
  const expected = {
    401: 'not-signed-in',
    403: 'not-allowed',
    404: 'not-found',
    409: 'conflict',
    410: 'gone',
    412: 'stale',
    418: 'other',
    422: 'faulty-fields',
    429: 'too-many',
    500: 'fault',
    503: 'fault',
  };
  for (const [status, reason] of Object.entries(expected)) {
    const error = await thrownBy(activities.get(`status-${status}`));
    assert.ok(error instanceof RefusedError && isRefused(error, Number(status)));
    assert.equal(error.reason, reason);
    assert.equal(error.requestId, 'r-17');
    assert.equal(error.message, `No: ${status}`);
  }
});

test('the status of the answer counts, whatever the problem says of itself', async (context) => {
  const service = await httpServer(context, (_, response) => {
    sendJson(response, { type: 'about:blank', title: 'Odd', status: 200 }, { status: 403 });
  });
  const error = await thrownBy(new DicmClient({ service }).activities.get('a'));
  assert.ok(isRefused(error, 403));
});

test('the wait that a refusal asks for is told in milliseconds', async (context) => {
  const asked = ['120', new Date(Date.now() + 90_000).toUTCString(), 'soon', '-5', ''];
  const service = await httpServer(context, (_, response) => {
    refuse(response, 429, { 'retry-after': asked.shift() ?? '' });
  });
  const { activities } = new DicmClient({ service, retries: 0 });
  const waits = [];
  for (let call = 0; call < 5; call += 1) {
    const error = await thrownBy(activities.get('a'));
    waits.push(isRefused(error) && error.retryAfter);
  }
  assert.equal(waits[0], 120_000);
  assert.ok(Math.abs(Number(waits[1]) - 90_000) < 3_000);
  assert.deepEqual(waits.slice(2), [undefined, undefined, undefined]);
});

test('no error holds the token, the path or the password, however it is printed', async (context) => {
  const secret = 'top-secret-token';
  const service = await httpServer(context, (request, response) => {
    if (request.url?.startsWith('/replies')) request.socket.destroy();
    else if (request.url?.startsWith('/sessions')) response.end('<html>');
    else refuse(response, 503);
  });
  const client = new DicmClient({ service, token: () => secret, retries: 0, timeout: 200 });
  const errors = [
    await thrownBy(client.spos.get(reference)),
    await thrownBy(client.replies.get(secret)),
    await thrownBy(client.sessions.signIn({ account: 'someone', password: secret })),
    await thrownBy(
      new DicmClient({ service: 'http://127.0.0.1:9', token: () => secret }).spos.get(reference),
    ),
  ];
  const classes = [RefusedError, UnreachableError, UnreadableError, UnreachableError];
  for (const [index, error] of errors.entries()) {
    assert.ok(error instanceof (classes[index] ?? Error), `error ${index}`);
    for (const printed of [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error)])
      assert.ok(!printed.includes(secret), printed);
  }
});

test('an error as JSON has what a log needs', async (context) => {
  const service = await httpServer(context, (_, response) => {
    refuse(response, 422, { 'x-request-id': 'r-18' });
  });
  const error = await thrownBy(new DicmClient({ service }).activities.get('a'));
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: 'RefusedError',
    kind: 'refused',
    message: 'No: 422',
    reason: 'faulty-fields',
    requestId: 'r-18',
    problem: { type: 'about:blank', title: 'No: 422', status: 422 },
  });
});

test('an error of another realm is known by its brand, and other things are not', () => {
  const foreign: unknown = runInNewContext(
    `Object.assign(new Error('no'), { kind: 'refused', status: 404,
      [Symbol.for('dual-impact-kit.client-error')]: true })`,
  );
  assert.ok(!(foreign instanceof Error));
  assert.ok(isRefused(foreign, 404));
  for (const other of [null, undefined, 'refused', 404, {}, new Error('no')]) {
    assert.ok(!isClientError(other));
    assert.ok(!isRefused(other));
  }
});

test('an answer in another shape is unreadable, and only the first faults of it are named', async (context) => {
  const service = await httpServer(context, (_, response) => {
    sendJson(response, { items: Array.from({ length: 1000 }, () => ({ id: 7 })) });
  });
  const error = await thrownBy(new DicmClient({ service }).activities.list());
  assert.ok(error instanceof UnreadableError);
  assert.match(error.message, /items\.0\.id/u);
  assert.ok(error.message.length < 400, error.message);
});
