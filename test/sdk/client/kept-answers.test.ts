import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import {
  DicmClient,
  RecentAnswers,
  type AnswerStore,
  type KeptAnswer,
  type TransportOptions,
} from '../../../sdk/client/index.ts';
import { sampleSpo } from '../commitment.ts';
import { httpServer } from '../http-server.ts';
import { activity, sendJson } from './answers.ts';

interface Sent {
  readonly tag: string | undefined;
  readonly status: number;
}

/** Serves one activity, or an SPO to whoever is signed in, by its tag: 304 to those who have it. */
async function tagged(context: TestContext, options: Partial<TransportOptions> = {}, headers = {}) {
  const sent: Sent[] = [];
  const content = { number: 1 };
  const service = await httpServer(context, (request, response) => {
    const { authorization = '' } = request.headers;
    const reference = `SPO-20261122-0A1B2C3${authorization.at(-1) ?? 'D'}`;
    const value = request.url?.startsWith('/spos')
      ? { ...sampleSpo('draft'), reference }
      : activity(content.number);
    const tag = `"${createHash('sha256').update(JSON.stringify(value)).digest('hex')}"`;
    const known = request.headers['if-none-match'];
    const status = known === tag ? 304 : 200;
    sent.push({ tag: known, status });
    if (status === 304) response.writeHead(304, { etag: tag }).end();
    else sendJson(response, value, { headers: { etag: tag, ...headers } });
  });
  const client = new DicmClient({ service, ...options });
  const statuses = () => sent.map(({ status }) => status);
  return { client, content, sent, statuses, service };
}

test('an answer with a tag is sent again only when it has changed', async (context) => {
  const { client, content, statuses } = await tagged(context);
  const first = await client.activities.get('a');
  assert.deepEqual(await client.activities.get('a'), first);
  content.number = 2;
  assert.equal((await client.activities.get('a')).id, 'activity-2');
  assert.equal((await client.activities.get('a')).id, 'activity-2');
  assert.deepEqual(statuses(), [200, 304, 200, 304]);
});

test('each answer is a fresh one: what one caller changes, another does not see', async (context) => {
  const { client } = await tagged(context);
  const first = await client.activities.get('a');
  first.name = 'Changed by a caller';
  assert.equal((await client.activities.get('a')).name, 'Activity 1');
});

test('addresses do not share an answer', async (context) => {
  const { client, statuses } = await tagged(context);
  await client.activities.get('a');
  await client.activities.get('b');
  assert.deepEqual(statuses(), [200, 200]);
});

test('an answer that is not to be stored is not kept', async (context) => {
  const { client, statuses } = await tagged(context, {}, { 'cache-control': 'private, no-store' });
  await client.activities.get('a');
  await client.activities.get('a');
  assert.deepEqual(statuses(), [200, 200]);
});

test('a host may keep nothing, or bring its own store', async (context) => {
  const none = await tagged(context, { answers: 'none' });
  await none.client.activities.get('a');
  await none.client.activities.get('a');
  assert.deepEqual(none.statuses(), [200, 200]);

  const kept = new Map<string, KeptAnswer>();
  const answers: AnswerStore = {
    get: (address) => Promise.resolve(kept.get(address)),
    set: async (address, answer) => {
      await Promise.resolve();
      kept.set(address, answer);
    },
  };
  const own = await tagged(context, { answers });
  await own.client.activities.get('a');
  assert.deepEqual([...kept.keys()], [`${own.service}/activities/a`]);
  const later = new DicmClient({ service: own.service, answers });
  assert.equal((await later.activities.get('a')).id, 'activity-1');
  assert.deepEqual(own.statuses(), [200, 304]);
});

test('a store that fails, or holds what nobody can use, is done without', async (context) => {
  const useless: readonly AnswerStore[] = [
    {
      get: () => Promise.reject(new Error('The disk is full.')),
      set: () => Promise.reject(new Error('The disk is full.')),
    },
    {
      get: () => {
        throw new Error('Blocked.');
      },
      set: () => {
        throw new Error('Blocked.');
      },
    },
    ...[null, 7, { etag: 'line\nbreak', text: '{}' }, { etag: '"a"' }].map((held) => ({
      get: () => held as unknown as KeptAnswer,
      set: () => undefined,
    })),
  ];
  for (const answers of useless) {
    const { client, statuses } = await tagged(context, { answers });
    assert.equal((await client.activities.get('a')).id, 'activity-1');
    assert.equal((await client.activities.get('a')).id, 'activity-1');
    assert.deepEqual(statuses(), [200, 200]);
  }
});

test('what another version kept is fetched anew when it cannot be read', async (context) => {
  const { client, content, statuses, service } = await tagged(context);
  await client.activities.get('a');
  const answers = new RecentAnswers();
  const etag = `"${createHash('sha256')
    .update(JSON.stringify(activity(content.number)))
    .digest('hex')}"`;
  answers.set(`${service}/activities/a`, { etag, text: '{"id":"an older form"}' });
  const later = new DicmClient({ service, answers });
  assert.equal((await later.activities.get('a')).id, 'activity-1');
  assert.equal((await later.activities.get('a')).id, 'activity-1');
  assert.deepEqual(statuses(), [200, 304, 200, 304]);
});

test('what a person sees signed in is not kept', async (context) => {
  const { client, sent } = await tagged(context, { token: () => 'token-A' });
  await client.spos.get('SPO-20261122-0A1B2C3D');
  await client.spos.get('SPO-20261122-0A1B2C3D');
  assert.deepEqual(sent, [
    { tag: undefined, status: 200 },
    { tag: undefined, status: 200 },
  ]);
});

test('unless the host asks for it, and then never for somebody else, nor in its own store', async (context) => {
  let token = 'token-A';
  const answers: AnswerStore = {
    get: () => assert.fail('the store was asked'),
    set: () => assert.fail('the store was given an answer'),
  };
  const { client, sent, statuses } = await tagged(context, {
    token: () => token,
    keepSignedIn: true,
    answers,
  });
  const ofA = await client.spos.get('x');
  assert.deepEqual(await client.spos.get('x'), ofA);
  token = 'token-B';
  const ofB = await client.spos.get('x');
  assert.notEqual(ofB.reference, ofA.reference);
  assert.equal(sent[2]?.tag, undefined);
  assert.deepEqual(statuses(), [200, 304, 200]);
});

test('memory keeps the answers used last, within its room', () => {
  const answers = new RecentAnswers(10);
  const answer = (text: string) => ({ etag: '"1"', text });
  answers.set('a', answer('1234'));
  answers.set('b', answer('1234'));
  answers.get('a');
  answers.set('c', answer('1234'));
  assert.deepEqual(
    ['a', 'b', 'c'].map((address) => answers.get(address) !== undefined),
    [true, false, true],
  );
  answers.set('a', answer('12'));
  answers.set('d', answer('1234'));
  assert.ok(answers.get('a') && answers.get('c') && answers.get('d'));
  answers.set('huge', answer('12345678901'));
  assert.equal(answers.get('huge'), undefined);
});
