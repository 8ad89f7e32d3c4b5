import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DicmClient, isClientError, isRefused } from '../../../sdk/client/index.ts';
import { sampleSpo } from '../commitment.ts';
import { httpServer } from '../http-server.ts';

const json = { 'content-type': 'application/json' };
const problemJson = { 'content-type': 'application/problem+json' };

test('a refusal carries the problem, its faulty fields and the request id', async (context) => {
  const service = await httpServer(context, (_, response) => {
    response.writeHead(422, { ...problemJson, 'x-request-id': 'r-17' });
    response.end(
      JSON.stringify({
        type: 'about:blank',
        title: 'Some answers need a change',
        status: 422,
        fields: [{ path: 'offer.total', reason: 'the lines do not add up to the total' }],
      }),
    );
  });
  const error: unknown = await new DicmClient({ service }).spos
    .create(sampleSpo('draft').commitment)
    .catch((thrown: unknown) => thrown);
  assert.ok(isRefused(error, 422));
  assert.equal(error.requestId, 'r-17');
  assert.equal(error.problem.fields?.[0]?.path, 'offer.total');
});

test('a write is repeated under one key after a fault, and the caller’s own key is kept', async (context) => {
  const keys: unknown[] = [];
  const service = await httpServer(context, (request, response) => {
    keys.push(request.headers['idempotency-key']);
    request.resume();
    response.writeHead(keys.length === 1 ? 503 : 200, { ...json, 'retry-after': '0' });
    response.end(JSON.stringify(sampleSpo('draft')));
  });
  await new DicmClient({ service }).spos.create(sampleSpo('draft').commitment, {
    idempotencyKey: 'one-key',
  });
  assert.deepEqual(keys, ['one-key', 'one-key']);
});

test('a write without a key, such as signing in, is never repeated', async (context) => {
  let calls = 0;
  const service = await httpServer(context, (request, response) => {
    calls += 1;
    request.resume();
    response.writeHead(503, problemJson);
    response.end(JSON.stringify({ type: 'about:blank', title: 'Down', status: 503 }));
  });
  const client = new DicmClient({ service });
  await assert.rejects(client.sessions.signIn({ account: 'a', password: 'b' }), isRefused);
  assert.equal(calls, 1);
});

test('the page of a captive portal is told apart from an answer of the service', async (context) => {
  const service = await httpServer(context, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><title>Sign in to the network</title></html>');
  });
  const error: unknown = await new DicmClient({ service }).activities
    .list()
    .catch((thrown: unknown) => thrown);
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreadable');
});

test('a service that is not there is unreachable', async () => {
  const client = new DicmClient({ service: 'http://127.0.0.1:9', timeout: 500 });
  const error: unknown = await client.activities.list().catch((thrown: unknown) => thrown);
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreachable');
});

test('an abort stays an abort', async (context) => {
  const service = await httpServer(context, () => undefined);
  const controller = new AbortController();
  const call = new DicmClient({ service }).activities.list({}, { signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
});

test('the token goes only to routes that need it, and never where another page could read it', async (context) => {
  const seen: Record<string, string | undefined> = {};
  const service = await httpServer(context, (request, response) => {
    seen[request.url ?? ''] = request.headers.authorization;
    response.writeHead(200, json);
    response.end(JSON.stringify({ items: [] }));
  });
  const client = new DicmClient({ service, token: () => 'secret' });
  await client.activities.list();
  await client.spos.list();
  assert.deepEqual(seen, { '/activities': undefined, '/spos': 'Bearer secret' });
});

test('following an SPO goes on from the last event when the stream breaks off', async (context) => {
  const asked: (string | undefined)[] = [];
  const service = await httpServer(context, (request, response) => {
    asked.push(request.headers['last-event-id'] as string | undefined);
    const version = asked.length;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`id: ${version}\ndata: ${JSON.stringify({ ...sampleSpo('asked'), version })}\n\n`);
  });
  const stop = new AbortController();
  const versions: number[] = [];
  const reference = sampleSpo('asked').reference;
  for await (const spo of new DicmClient({ service }).spos.follow(reference, stop)) {
    versions.push(spo.version);
    if (versions.length === 3) stop.abort();
  }
  assert.deepEqual(versions, [1, 2, 3]);
  assert.deepEqual(asked, [undefined, '1', '2']);
});

test('following an SPO that is not yours ends with the refusal', async (context) => {
  const service = await httpServer(context, (_, response) => {
    response.writeHead(404, problemJson);
    response.end(JSON.stringify({ type: 'about:blank', title: 'Not found', status: 404 }));
  });
  const { signal } = new AbortController();
  const stream = new DicmClient({ service }).spos.follow('SPO-20261122-0A1B2C3D', { signal });
  await assert.rejects(stream.next(), (error) => isRefused(error, 404));
});
