import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { Problem } from '../../sdk/model/problem.ts';
import { z } from '../../sdk/model/schema.ts';
import { Spo } from '../../sdk/model/spo.ts';
import { sampleCommitment } from '../sdk/commitment.ts';
import { sceneForFile } from './running-service.ts';

const scene = await sceneForFile();

async function problemOf(response: Response): Promise<Problem> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  return z.parse(Problem, await response.json());
}

const countMine = async () =>
  (await (await scene.as('supplier')).spos.list({ limit: 200 })).items.length;

test('a repeated write is made once and gets the same answer', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const send = () =>
    scene.request('POST', '/spos', { as: 'supplier', body: sampleCommitment(), headers });
  const before = await countMine();
  const [first, second] = await Promise.all([send(), send()]);
  const third = await send();
  const bodies = await Promise.all([first.text(), second.text(), third.text()]);
  assert.deepEqual([first.status, second.status, third.status], [201, 201, 201]);
  assert.equal(new Set(bodies).size, 1);
  assert.equal(third.headers.get('etag'), '"1"');
  assert.equal(await countMine(), before + 1);
});

test('a key that was used for something else is refused', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const commitment = sampleCommitment();
  await scene.request('POST', '/spos', { as: 'supplier', body: commitment, headers });
  const before = await countMine();
  const other = { ...commitment, where: { ...commitment.where, place: 'Another hall' } };
  const response = await scene.request('POST', '/spos', { as: 'supplier', body: other, headers });
  assert.equal(response.status, 422);
  assert.match((await problemOf(response)).type, /:idempotency-key-reused$/u);
  assert.equal(await countMine(), before);
});

test('the keys of two accounts do not meet', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const mine = await scene.request('POST', '/spos', {
    as: 'supplier',
    body: sampleCommitment(),
    headers,
  });
  const commitment = {
    ...sampleCommitment(),
    supplier: { id: 'wrenfield', name: 'Wrenfield Ltd' },
  };
  const theirs = await scene.request('POST', '/spos', { as: 'rival', body: commitment, headers });
  const [one, other] = [z.parse(Spo, await mine.json()), z.parse(Spo, await theirs.json())];
  assert.notEqual(one.reference, other.reference);
});

test('a write that was refused leaves its key free', async () => {
  const { spos } = await scene.as('supplier');
  const draft = await spos.create(sampleCommitment());
  const headers = { 'idempotency-key': randomUUID(), 'if-match': '"9"' };
  const to = `/spos/${draft.reference}/ask`;
  assert.equal((await scene.request('POST', to, { as: 'supplier', headers })).status, 412);
  const right = { ...headers, 'if-match': '"1"' };
  assert.equal((await scene.request('POST', to, { as: 'supplier', headers: right })).status, 200);
});

test('a replay answers even when the SPO has moved on', async () => {
  const { spos } = await scene.as('supplier');
  const draft = await spos.create(sampleCommitment());
  const idempotencyKey = randomUUID();
  const asked = await spos.ask(draft, { idempotencyKey });
  const outbox = (await scene.service.outbox()).length;
  await spos.replaceCommitment(asked, sampleCommitment());
  assert.deepEqual(await spos.ask(draft, { idempotencyKey }), asked);
  assert.equal((await scene.service.outbox()).length, outbox, 'no second message was sent');
});

test('a write without a key, and a change without a version, are asked for them', async () => {
  const without = await fetch(`${scene.origin}/spos`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await scene.tokenOf('supplier')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(sampleCommitment()),
  });
  assert.equal(without.status, 400);
  assert.match((await problemOf(without)).detail ?? '', /Idempotency-Key/u);

  const { spos } = await scene.as('supplier');
  const draft = await spos.create(sampleCommitment());
  const to = `/spos/${draft.reference}/commitment`;
  const body = sampleCommitment();
  const unversioned = await scene.request('PUT', to, { as: 'supplier', body });
  assert.equal(unversioned.status, 428);
});

test('of two people changing one version, the second is told and nothing of theirs is saved', async () => {
  const { spos } = await scene.as('supplier');
  const draft = await spos.create(sampleCommitment());
  const to = `/spos/${draft.reference}/commitment`;
  const put = (place: string, tag: string) => {
    const commitment = sampleCommitment();
    const body = { ...commitment, where: { ...commitment.where, place } };
    return scene.request('PUT', to, { as: 'supplier', body, headers: { 'if-match': tag } });
  };
  const answers = await Promise.all([put('Hall A', '"1"'), put('Hall B', '"1"')]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 412]);
  const stale = answers.find(({ status }) => status === 412);
  assert.ok(stale);
  assert.equal(stale.headers.get('etag'), '"2"');
  assert.match((await problemOf(stale)).detail ?? '', /now at version 2/u);
  const kept = z.parse(Spo, await answers.find(({ status }) => status === 200)?.json());
  assert.deepEqual(await spos.get(draft.reference), kept);
  assert.equal((await put('Hall C', 'W/"2"')).status, 412, 'a weak tag is no tag to change by');
});

test('what cannot be read is refused with a reason, and nothing breaks', async () => {
  const send = (body: string, headers = {}) =>
    scene.request('POST', '/spos', { as: 'supplier', body, headers });
  assert.equal((await send('{"tender":')).status, 400);
  assert.equal((await send('')).status, 422);
  assert.equal((await send('[1,2]')).status, 422);
  assert.equal((await send('<xml/>', { 'content-type': 'text/xml' })).status, 415);
  assert.equal((await send(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).status, 422);

  const faulty = await problemOf(
    await scene.request('POST', '/spos', {
      as: 'supplier',
      body: { ...sampleCommitment(), tender: { ...sampleCommitment().tender, deadline: 'Friday' } },
    }),
  );
  assert.deepEqual(faulty.fields, [
    {
      path: 'tender.deadline',
      reason: 'is not written as a moment with its zone, such as 2026-11-22T12:00:00Z',
    },
  ]);
});

test('text that no seal could carry is refused, naming the field', async () => {
  for (const text of ['half \ud83d pair', 'a \0 b']) {
    const commitment = sampleCommitment();
    const body = { ...commitment, how: { ...commitment.how, method: text } };
    const response = await scene.request('POST', '/spos', { as: 'supplier', body });
    assert.equal(response.status, 422);
    assert.equal((await problemOf(response)).fields?.[0]?.path, 'how.method');
  }
  assert.equal((await scene.request('GET', '/activities?text=%00')).status, 422);
  assert.equal((await scene.request('GET', '/activities/a%00b')).status, 404);
});

test('a body over 1 MB is refused, whether or not it says how long it is', async () => {
  const big = 'x'.repeat(1024 * 1024 + 1);
  const said = await scene.request('POST', '/spos', { as: 'supplier', body: JSON.stringify(big) });
  assert.equal(said.status, 413);
  // `duplex` is missing from the DOM's type of these options; without it nothing can be streamed.
  const streamed: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await scene.tokenOf('supplier')}`,
      'content-type': 'application/json',
    },
    body: endless(),
    duplex: 'half',
  };
  const unsaid = await fetch(`${scene.origin}/spos`, streamed);
  assert.equal(unsaid.status, 413);
  assert.equal((await scene.request('GET', '/health')).status, 200);
});

test('a page of another origin may call with a token and read the headers it needs', async () => {
  const preflight = await fetch(`${scene.origin}/spos`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://portal.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key,if-match,content-type',
    },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  for (const header of ['authorization', 'idempotency-key', 'if-match', 'last-event-id']) {
    assert.match(
      preflight.headers.get('access-control-allow-headers') ?? '',
      new RegExp(header, 'u'),
    );
  }
  const refused = await scene.request('GET', '/spos');
  assert.equal(refused.status, 401);
  assert.equal(refused.headers.get('access-control-allow-origin'), '*', 'errors can be read too');
  assert.match(refused.headers.get('access-control-expose-headers') ?? '', /etag/u);
});

test('the log names routes, never secrets, bodies or people', async () => {
  await scene.asked();
  const token = await scene.newestToken();
  await scene.request('GET', `/replies/${token}`);
  await scene.request('GET', `/reply/${token}`);
  const log = scene.log.join('\n');
  assert.match(log, /"route":"\/replies\/:token"/u);
  assert.match(log, /"route":"\/reply\/:token"/u);
  for (const secret of [token, await scene.tokenOf('supplier'), 'Brightpath', 'example.test']) {
    assert.equal(log.includes(secret), false);
  }
});

/** A body of no stated length that goes on for as long as it is read. */
function endless(): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(65_536))),
  });
}
