import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Progress } from '../../sdk/model/progress.ts';
import { z } from '../../sdk/model/schema.ts';
import { sceneForFile, type Person } from './running-service.ts';

const scene = await sceneForFile();

interface Received {
  readonly id: number;
  readonly data: unknown;
}

/** Opens a stream and hands out its events one by one. */
async function follow(to: string, options: { as?: Person; after?: number } = {}) {
  const response = await scene.request('GET', to, {
    ...(options.as && { as: options.as }),
    headers: options.after === undefined ? {} : { 'last-event-id': String(options.after) },
  });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/u);
  assert.ok(response.body);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next(): Promise<Received> {
      for (;;) {
        const [, block, id, data] =
          /^((?:(?!\n\n)[^])*?id: (\d+)\ndata: (.*))\n\n/u.exec(text) ?? [];
        if (block !== undefined && data !== undefined) {
          text = text.slice(block.length + 2);
          return { id: Number(id), data: JSON.parse(data) };
        }
        // A block without an event: the opening line or a heartbeat.
        if (/^(?:(?!\n\n)[^])*\n\n/u.test(text)) {
          text = text.slice(text.indexOf('\n\n') + 2);
          continue;
        }
        const { done, value } = await reader.read();
        if (done) throw new Error('The stream ended.');
        text += value;
      }
    },
    ended: async () => {
      while (!(await reader.read()).done);
      return true;
    },
    stop: () => reader.cancel(),
  };
}

const claimed = ({ data }: Received) => z.parse(Progress, data).lines.map((line) => line.claimed);

test('a follower gets the progress as it is, then each change', async () => {
  const { reference } = await scene.delivering();
  const { spos } = await scene.as('supplier');
  const stream = await follow(`/spos/${reference}/progress/events`);
  assert.deepEqual(claimed(await stream.next()), [0, 0]);
  await spos.claim(reference, 'line-2-q1', { quantity: 4 });
  assert.deepEqual(claimed(await stream.next()), [0, 4]);
  await spos.claim(reference, 'line-1-q1', { quantity: 100 });
  assert.deepEqual(claimed(await stream.next()), [100, 4]);
  await stream.stop();
});

test('a follower that was away gets what it missed, once and in order', async () => {
  const { reference } = await scene.delivering();
  const { spos } = await scene.as('supplier');
  const path = `/spos/${reference}/progress/events`;
  const first = await follow(path);
  const { id } = await first.next();
  await first.stop();
  for (const quantity of [1, 2, 3]) await spos.claim(reference, 'line-2-q1', { quantity });
  const again = await follow(path, { after: id });
  const missed = [await again.next(), await again.next(), await again.next()];
  assert.deepEqual(missed.map(claimed), [
    [0, 1],
    [0, 3],
    [0, 6],
  ]);
  assert.deepEqual(
    missed.map((event) => event.id),
    [id + 1, id + 2, id + 3],
  );
  await spos.claim(reference, 'line-2-q1', { quantity: 4 });
  assert.deepEqual(claimed(await again.next()), [0, 10]);
  await again.stop();

  const fresh = await follow(path);
  assert.deepEqual(claimed(await fresh.next()), [0, 10], 'a new follower starts at the present');
  await fresh.stop();
  const unknown = await follow(path, { after: 9999 });
  assert.deepEqual(
    claimed(await unknown.next()),
    [0, 10],
    'a number we never gave is no reason to wait',
  );
  await unknown.stop();
});

test('the public stream carries totals and dates, no notes and no names', async () => {
  const { reference } = await scene.delivering();
  const { spos } = await scene.as('supplier');
  await spos.claim(reference, 'line-2-q1', { quantity: 1, note: 'Visited by Sam' });
  const stream = await follow(`/spos/${reference}/progress/events`);
  const { data } = await stream.next();
  assert.doesNotMatch(JSON.stringify(data), /Sam|Brightpath|Ringside/u);
  await stream.stop();
});

test('every follower of one SPO is told, and a follower of another is not', async () => {
  const { reference } = await scene.delivering();
  const other = await scene.delivering();
  const { spos } = await scene.as('supplier');
  const streams = await Promise.all(
    Array.from({ length: 20 }, () => follow(`/spos/${reference}/progress/events`)),
  );
  const elsewhere = await follow(`/spos/${other.reference}/progress/events`);
  await Promise.all(streams.map((stream) => stream.next()));
  await elsewhere.next();
  await spos.claim(reference, 'line-2-q1', { quantity: 5 });
  for (const event of await Promise.all(streams.map((stream) => stream.next()))) {
    assert.deepEqual(claimed(event), [0, 5]);
  }
  await spos.claim(other.reference, 'line-2-q1', { quantity: 2 });
  assert.deepEqual(claimed(await elsewhere.next()), [0, 2], 'its next event is its own');
  await Promise.all([...streams, elsewhere].map((stream) => stream.stop()));
});

test('the supplier’s own client follows an SPO through its states', async () => {
  scene.beforeDeadline();
  const client = await scene.as('supplier');
  const asked = await scene.asked();
  const stop = new AbortController();
  const states: string[] = [];
  for await (const { state } of client.spos.follow(asked.reference, { signal: stop.signal })) {
    states.push(state);
    if (state === 'asked') {
      await client.replies.answer(await scene.newestToken(), { answer: 'agree' });
    } else {
      stop.abort();
      break;
    }
  }
  assert.deepEqual(states, ['asked', 'agreed']);
});

test('closing the service ends its streams at once, and nothing hangs', async () => {
  const { reference } = await scene.delivering();
  const stream = await follow(`/spos/${reference}/progress/events`);
  await stream.next();
  const started = performance.now();
  const [ended] = await Promise.all([stream.ended(), scene.close()]);
  assert.equal(ended, true);
  assert.ok(performance.now() - started < 2_000);
});
