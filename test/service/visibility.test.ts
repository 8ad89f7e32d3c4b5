import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commitment } from '../../sdk/model/commitment.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import { sampleCommitment } from '../sdk/commitment.ts';
import { sceneForFile, type Person } from './running-service.ts';

const scene = await sceneForFile();
const nobody = 'SPO-20261204-FFFFFFFF';

/** What a person learns of a reference, by every door there is. */
async function everyDoor(person: Person | undefined, reference: string) {
  const as = person && { as: person };
  const paths = ['', '/document', '/progress', '/progress/events', '/events'];
  const answers = await Promise.all(
    paths.map(async (end) => {
      const response = await scene.request('GET', `/spos/${reference}${end}`, as);
      const body = response.status === 200 ? '' : await response.text();
      if (response.status === 200) await response.body?.cancel();
      // The request number differs from one answer to the next, whatever is asked.
      return [end, response.status, body.replace(/"urn:uuid:[^"]+"/u, '')];
    }),
  );
  return answers;
}

async function listed(person: Person): Promise<string[]> {
  const { items } = await (await scene.as(person)).spos.list({ limit: 200 });
  return items.map(({ reference }) => reference);
}

test('before the deadline a sealed SPO cannot be told from one that does not exist', async () => {
  scene.beforeDeadline();
  const { reference } = await scene.sealed();
  for (const person of ['evaluator', 'contracts', 'rival', 'elsewhere', undefined] as const) {
    assert.deepEqual(await everyDoor(person, reference), await everyDoor(person, nobody));
  }
  for (const person of ['evaluator', 'contracts', 'rival', 'elsewhere'] as const) {
    assert.deepEqual(await listed(person), []);
  }
  const award = { as: 'contracts', body: { contractReference: 'C-1' } } as const;
  const early = await scene.request('POST', `/spos/${reference}/award`, award);
  assert.equal(early.status, 404);
  assert.ok((await listed('supplier')).includes(reference));
  assert.ok((await listed('provider')).includes(reference));
});

test('after the deadline the buyer sees what was sealed, and nothing that was not', async () => {
  scene.beforeDeadline();
  const sealed = await scene.sealed();
  const agreed = await scene.agreed();
  scene.afterDeadline();
  for (const person of ['evaluator', 'contracts'] as const) {
    const client = await scene.as(person);
    assert.ok((await listed(person)).includes(sealed.reference));
    assert.equal((await client.spos.get(sealed.reference)).state, 'sealed');
    assert.equal((await client.spos.document(sealed.reference)).length > 1000, true);
    assert.equal((await listed(person)).includes(agreed.reference), false);
    assert.deepEqual(await everyDoor(person, agreed.reference), await everyDoor(person, nobody));
  }
  assert.deepEqual(await listed('elsewhere'), []);
  assert.deepEqual(
    await everyDoor('elsewhere', sealed.reference),
    await everyDoor('elsewhere', nobody),
  );
});

test('public progress begins with the award', async () => {
  scene.beforeDeadline();
  const { reference } = await scene.sealed();
  scene.afterDeadline();
  assert.deepEqual(await everyDoor(undefined, reference), await everyDoor(undefined, nobody));
  const contracts = await scene.as('contracts');
  await contracts.spos.award(reference, { contractReference: 'C-2' });
  assert.equal((await scene.request('GET', `/spos/${reference}/progress`)).status, 200);
});

test('a list and a single look agree for everybody, before and after the deadline', async () => {
  scene.beforeDeadline();
  const draft = await (await scene.as('supplier')).spos.create(sampleCommitment());
  const all: Spo[] = [draft, await scene.asked(), await scene.agreed(), await scene.sealed()];
  for (const moment of ['beforeDeadline', 'afterDeadline'] as const) {
    scene[moment]();
    for (const person of [
      'supplier',
      'rival',
      'provider',
      'evaluator',
      'contracts',
      'elsewhere',
    ] as const) {
      const inList = new Set(await listed(person));
      for (const { reference, state } of all) {
        const { status } = await scene.request('GET', `/spos/${reference}`, { as: person });
        assert.equal(status === 200, inList.has(reference), `${person} ${state} ${moment}`);
      }
    }
  }
});

test('an evaluator who asks for every event since the first is sent no drafts', async () => {
  scene.beforeDeadline();
  const { reference } = await scene.sealed();
  scene.afterDeadline();
  const response = await scene.request('GET', `/spos/${reference}/events`, {
    as: 'evaluator',
    headers: { 'last-event-id': '0' },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('\ndata: ')) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  assert.match(text, /id: 4\ndata: .*"state":"sealed"/u);
  assert.doesNotMatch(text, /"state":"(?:draft|asked|agreed)"/u);
});

test('nobody acts on the SPO of another organisation', async () => {
  scene.beforeDeadline();
  const agreed = await scene.agreed();
  const headers = { 'if-match': '"3"' };
  const send = (end: string, as: Person, method = 'POST', body?: Commitment) =>
    scene.request(method, `/spos/${agreed.reference}/${end}`, { as, headers, body });
  assert.equal((await send('seal', 'rival')).status, 404);
  assert.equal((await send('commitment', 'rival', 'PUT', sampleCommitment())).status, 404);
  assert.equal((await send('seal', 'evaluator')).status, 403);
  assert.equal((await send('seal', 'provider')).status, 403);
});

test('a list comes in pages that miss and repeat nothing', async () => {
  scene.beforeDeadline();
  const { spos } = await scene.as('supplier');
  const commitment = sampleCommitment();
  const tender = { ...commitment.tender, reference: 'PAGED-1' };
  const made: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    made.push((await spos.create({ ...commitment, tender })).reference);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await spos.list({ tender: 'PAGED-1', limit: 2, cursor });
    seen.push(...page.items.map(({ reference }) => reference));
    cursor = page.next;
  } while (cursor !== undefined);
  assert.deepEqual(seen.toSorted(), made.toSorted());
  assert.equal((await scene.request('GET', '/spos?cursor=xyz', { as: 'supplier' })).status, 422);
  assert.equal((await scene.request('GET', '/spos?limit=0', { as: 'supplier' })).status, 422);
});
