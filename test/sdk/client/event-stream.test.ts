import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ClientInputError,
  DicmClient,
  isClientError,
  isRefused,
} from '../../../sdk/client/index.ts';
import { followEvents } from '../../../sdk/client/event-stream.ts';
import type { Progress } from '../../../sdk/model/progress.ts';
import { sampleSpo } from '../commitment.ts';
import { httpServer } from '../http-server.ts';
import { refuse, thrownBy } from './answers.ts';

const { reference } = sampleSpo('asked');

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Gives the answers in turn, the last one again and again; notes when and from where it was asked. */
async function streaming(context: TestContext, answers: readonly Answer[]) {
  const asked: { at: number; last: unknown }[] = [];
  const service = await httpServer(context, (request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({ at: performance.now(), last: request.headers['last-event-id'] });
    answer?.(response, request);
  });
  return { asked, service, client: new DicmClient({ service }) };
}

const stream =
  (text: string, end = true): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    if (end) response.end(text);
    else response.write(text);
  };

const progress = (asOf: string): Progress => ({ reference, asOf, lines: [], milestones: [] });
const event = (data: unknown, id = '1') => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/** Takes events until there are as many as wanted. */
async function take<T>(
  follow: (signal: AbortSignal) => AsyncIterable<T>,
  wanted: number,
): Promise<T[]> {
  const stop = new AbortController();
  const taken: T[] = [];
  for await (const each of follow(stop.signal)) {
    taken.push(each);
    if (taken.length === wanted) stop.abort();
  }
  return taken;
}

test('progress is followed without signing in, over a connection that breaks', async (context) => {
  const { client, asked } = await streaming(context, [
    stream(`retry: 20\n\n${event(progress('2027-01-01T00:00:00Z'), '7')}`),
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event(progress('2027-02-01T00:00:00Z'), '8') + 'data: {"cut');
      setTimeout(() => response.destroy(), 20);
    },
    stream(event(progress('2027-03-01T00:00:00Z'), '9')),
  ]);
  const taken = await take((signal) => client.spos.followProgress(reference, { signal }), 3);
  assert.deepEqual(
    taken.map(({ asOf }) => asOf.slice(0, 7)),
    ['2027-01', '2027-02', '2027-03'],
  );
  assert.deepEqual(
    asked.map(({ last }) => last),
    [undefined, '7', '8'],
  );
});

test('the wait that the service asks for is kept', async (context) => {
  const { client, asked } = await streaming(context, [
    stream(`retry: 900\n\n${event(progress('2027-01-01T00:00:00Z'))}`),
  ]);
  await take((signal) => client.spos.followProgress(reference, { signal }), 2);
  const [first, second] = asked;
  assert.ok(first && second && second.at - first.at >= 890);
});

test('a connection that has fallen silent is opened again; one that says it is there is not', async (context) => {
  const { service, asked } = await streaming(context, [
    stream('retry: 10\n\n', false),
    (response) => {
      stream('', false)(response, response.req);
      const beat = setInterval(() => response.write(': still here\n\n'), 40);
      response.on('close', () => clearInterval(beat));
      setTimeout(() => response.write(event('late')), 400);
    },
  ]);
  const open = async () => (await fetch(service)).body ?? undefined;
  const taken = await take((signal) => followEvents(service, open, signal, 150), 1);
  assert.equal(taken[0]?.data, '"late"');
  assert.equal(asked.length, 2);
});

test('a service that is busy or down is asked again, when it says', async (context) => {
  const { client, asked } = await streaming(context, [
    (response) => refuse(response, 503, { 'retry-after': '1' }),
    (response) => refuse(response, 429),
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    (response) => response.destroy(),
    stream(`retry: 1\n\n${event(progress('2027-01-01T00:00:00Z'))}`),
  ]);
  const taken = await take((signal) => client.spos.followProgress(reference, { signal }), 1);
  assert.equal(taken.length, 1);
  assert.equal(asked.length, 5);
  const [first, second] = asked;
  assert.ok(first && second && second.at - first.at >= 990);
});

for (const status of [400, 401, 403, 404, 410]) {
  test(`a refusal with ${status} is final`, async (context) => {
    const { client, asked } = await streaming(context, [(response) => refuse(response, status)]);
    const following = take((signal) => client.spos.follow(reference, { signal }), 1);
    assert.ok(isRefused(await thrownBy(following), status));
    assert.equal(asked.length, 1);
  });
}

test('a service that has nothing more to say ends the stream', async (context) => {
  const { client } = await streaming(context, [(response) => response.writeHead(204).end()]);
  assert.deepEqual(await take((signal) => client.spos.follow(reference, { signal }), 1), []);
});

for (const [name, text] of [
  ['no JSON', 'data: hello\n\n'],
  ['another shape', 'data: {"reference":7}\n\n'],
] as const) {
  test(`an event with ${name} is told, not passed on`, async (context) => {
    const { client } = await streaming(context, [stream(text)]);
    const error = await thrownBy(
      take((signal) => client.spos.followProgress(reference, { signal }), 1),
    );
    assert.ok(isClientError(error));
    assert.equal(error.kind, 'unreadable');
  });
}

test('an event without end is given up before it fills the memory', async (context) => {
  const { client, asked } = await streaming(context, [
    (response) => {
      stream('data: ', false)(response, response.req);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(100_000)));
      };
      response.on('drain', more);
      more();
    },
  ]);
  const error = await thrownBy(
    take((signal) => client.spos.followProgress(reference, { signal }), 1),
  );
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreadable');
  assert.equal(asked.length, 1);
});

test('the signal ends the stream at once, whatever it waits for', async (context) => {
  const moments: Record<string, Answer> = {
    'for the connection': () => undefined,
    'for an event': stream(': connected\n\n', false),
    'to connect again': stream('retry: 60000\n\n'),
    'as the service asked': (response) => refuse(response, 503, { 'retry-after': '60' }),
  };
  for (const [moment, answer] of Object.entries(moments)) {
    const { client } = await streaming(context, [answer]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const started = performance.now();
    const events = client.spos.followProgress(reference, { signal: stop.signal });
    assert.deepEqual(await events.next(), { done: true, value: undefined }, moment);
    assert.ok(performance.now() - started < 2_000, moment);
  }
});

test('a loop that stops closes the connection', async (context) => {
  const closed = new AbortController();
  const { client } = await streaming(context, [
    (response) => {
      stream(event(progress('2027-01-01T00:00:00Z')), false)(response, response.req);
      response.on('close', () => closed.abort());
    },
  ]);
  const { signal } = new AbortController();
  for await (const each of client.spos.followProgress(reference, { signal })) {
    assert.equal(each.reference, reference);
    break;
  }
  for (let tries = 0; tries < 100 && !closed.signal.aborted; tries += 1) await wait(20);
  assert.ok(closed.signal.aborted);
});

test('a reader that is slow slows the service down', async (context) => {
  let sent = 0;
  const { client } = await streaming(context, [
    (response) => {
      stream('', false)(response, response.req);
      const more = () => {
        while (!response.destroyed && sent < 2_000) {
          sent += 1;
          const filler = { ...progress('2027-01-01T00:00:00Z'), filler: 'x'.repeat(50_000) };
          if (!response.write(event(filler, String(sent)))) return;
        }
      };
      response.on('drain', more);
      more();
    },
  ]);
  const stop = new AbortController();
  const events = client.spos.followProgress(reference, { signal: stop.signal });
  await events.next();
  await wait(500);
  assert.ok(sent < 1_000, `${sent} events of 50 kB were taken in for one that was wanted`);
  stop.abort();
  await events.return();
});

test('an event is read whole, in whatever pieces it comes', async (context) => {
  const said = { ...progress('2027-01-01T00:00:00Z'), lines: [], note: 'Tŷ’r Cymry — £5 🎉' };
  const { service } = await streaming(context, [
    (response) => {
      stream('', false)(response, response.req);
      const bytes = Buffer.from(`\uFEFFevent: progress\r\n${event(said).replaceAll('\n', '\r\n')}`);
      void (async () => {
        for (const byte of bytes) {
          response.write(Buffer.of(byte));
          await wait(0);
        }
      })();
    },
  ]);
  const open = async () => (await fetch(service)).body ?? undefined;
  const [taken] = await take((signal) => followEvents(service, open, signal), 1);
  assert.deepEqual(JSON.parse(taken?.data ?? ''), said);
});

test('an id that no header can carry does not end the stream', async (context) => {
  const { client, asked } = await streaming(context, [
    stream(`retry: 1\n\n${event(progress('2027-01-01T00:00:00Z'), '€1')}`),
  ]);
  await take((signal) => client.spos.followProgress(reference, { signal }), 2);
  assert.deepEqual(
    asked.slice(0, 2).map(({ last }) => last),
    [undefined, undefined],
  );
});

test('a stream needs a signal', async () => {
  const { spos } = new DicmClient({ service: 'http://127.0.0.1:9' });
  for (const options of [undefined, {}, { signal: 'soon' }, 7]) {
    const events = spos.follow(reference, options as { signal: AbortSignal });
    assert.ok((await thrownBy(events.next())) instanceof ClientInputError);
  }
});
