import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DicmClient } from '../../sdk/client/index.ts';
import { Activity } from '../../sdk/model/activity.ts';
import { ActivitySnapshot } from '../../sdk/model/activity-snapshot.ts';
import { z } from '../../sdk/model/schema.ts';
import { replaceActivities } from '../../demo/service/index.ts';
import { sampleActivities, sceneForFile } from './running-service.ts';

const scene = await sceneForFile();
const client = () => new DicmClient({ service: scene.origin });

/** Many activities of one source, in an order that is not the list's. */
function many(count: number, prefix = 'many'): Activity[] {
  const [pattern] = sampleActivities();
  return Array.from({ length: count }, (_, index) =>
    z.parse(Activity, {
      ...pattern,
      id: `${prefix}-${String(index)}`,
      name: `Group ${String((index * 7) % count)}`,
    }),
  );
}

test('a search takes words in any order, in any case, with or without accents', async () => {
  const found = async (text: string) => {
    const { items } = await client().activities.list({ text });
    return items.map(({ id }) => id);
  };
  assert.deepEqual(await found('mentoring BOXING'), ['ringside-juniors']);
  assert.deepEqual(await found('cafe'), ['cafe-games']);
  assert.deepEqual(await found('slough games'), ['cafe-games']);
  assert.deepEqual(
    await found('100%'),
    ['cafe-games'],
    'a sign of the search language is a letter',
  );
  assert.deepEqual(await found('a_friend'), ['cafe-games']);
  assert.deepEqual(await found('afriend'), []);
  assert.deepEqual(await found("'; drop table activity; --"), []);
});

test('filters narrow the list', async () => {
  const { activities } = client();
  const ids = async (query: Parameters<typeof activities.list>[0]) =>
    (await activities.list(query)).items.map(({ id }) => id);
  assert.deepEqual(await ids({ recognised: 'only' }), ['ringside-juniors']);
  assert.deepEqual(await ids({ outcome: 'healthier' }), ['cafe-games']);
  assert.deepEqual(await ids({ service: 'policing' }), ['ringside-juniors']);
  assert.deepEqual(await ids({ service: 'policing', outcome: 'healthier' }), []);
});

test('a long list comes in pages that miss and repeat nothing', async () => {
  await scene.service.replaceActivitiesFromSource('Many', many(123));
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client().activities.list({ text: 'group', limit: 50, cursor });
    names.push(...page.items.map(({ name }) => name));
    cursor = page.next;
  } while (cursor !== undefined);
  assert.equal(names.length, 123);
  assert.equal(new Set(names).size, 123);
  assert.deepEqual(names, names.toSorted());
  await scene.service.replaceActivitiesFromSource('Many', []);
});

test('one activity is found by its id, and an unknown id is not found', async () => {
  assert.equal((await client().activities.get('cafe-games')).name, 'Café games afternoon');
  assert.equal((await scene.request('GET', '/activities/nothing')).status, 404);
});

test('the snapshot is whole, tagged, and sent again only when it changed', async () => {
  const get = (headers: Record<string, string> = {}) =>
    scene.request('GET', '/activities/snapshot.json', { headers });
  const first = await get();
  assert.equal(first.headers.get('content-encoding'), 'gzip');
  assert.match(first.headers.get('cache-control') ?? '', /public, max-age=/u);
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^"[^"]+"$/u);
  const snapshot = z.parse(ActivitySnapshot, await first.json());
  assert.deepEqual(snapshot.activities.map(({ id }) => id).toSorted(), [
    'cafe-games',
    'ringside-juniors',
  ]);
  assert.deepEqual(snapshot.sources, [{ name: 'Sample', lastChecked: '2026-10-05' }]);

  assert.equal((await get({ 'if-none-match': etag })).status, 304);
  assert.equal((await get({ 'if-none-match': `"old", W/${etag}` })).status, 304);
  const plain = await get({ 'accept-encoding': 'identity', 'if-none-match': etag });
  assert.equal(plain.status, 200, 'the tag of the packed bytes is not that of the plain ones');
  assert.notEqual(plain.headers.get('etag'), etag);

  await scene.service.replaceActivitiesFromSource('Sample', sampleActivities());
  assert.equal((await get({ 'if-none-match': etag })).status, 304, 'the same content is no change');
  await scene.service.replaceActivitiesFromSource('More', many(1));
  const changed = await get({ 'if-none-match': etag });
  assert.equal(changed.status, 200);
  assert.equal(z.parse(ActivitySnapshot, await changed.json()).activities.length, 3);
  await scene.service.replaceActivitiesFromSource('More', []);
});

test('a source is replaced whole or not at all', async () => {
  const { service } = scene;
  const result = await service.replaceActivitiesFromSource('Feed', many(3, 'feed'));
  assert.deepEqual(result, { sourceName: 'Feed', activities: 3, changed: true });
  assert.equal((await service.replaceActivitiesFromSource('Feed', many(3, 'feed'))).changed, false);
  await service.replaceActivitiesFromSource('Feed', many(2, 'feed'));
  await assert.rejects(client().activities.get('feed-2'));

  const twice = [...many(2, 'feed'), ...many(1, 'feed')];
  await assert.rejects(service.replaceActivitiesFromSource('Feed', twice), { name: 'Refusal' });
  await assert.rejects(
    service.replaceActivitiesFromSource('Other', many(2, 'feed')),
    /belongs to another source/u,
  );
  assert.equal((await client().activities.list({ text: 'group' })).items.length, 2);
  await service.replaceActivitiesFromSource('Feed', []);
});

test('an import reaches a running service, past the limit of ordinary requests', async () => {
  const activities = many(600, 'import').map((activity) => ({
    ...activity,
    summary: 'Long words. '.repeat(200),
  }));
  assert.ok(JSON.stringify(activities).length > 1024 * 1024);
  const imported = await replaceActivities(scene.directory, 'Import / north', activities);
  assert.deepEqual(imported, { sourceName: 'Import / north', activities: 600, changed: true });
  assert.equal((await client().activities.get('import-599')).source.name, 'Sample');
  await replaceActivities(scene.directory, 'Import / north', []);
});

test('only whoever can read the data directory can replace a source', async () => {
  const body = { activities: [] };
  const to = '/sources/Sample/activities';
  assert.equal((await scene.request('PUT', to, { body })).status, 401);
  assert.equal((await scene.request('PUT', to, { body, as: 'supplier' })).status, 401);
  const guess = { authorization: `Bearer ${'A'.repeat(43)}` };
  assert.equal((await scene.request('PUT', to, { body, headers: guess })).status, 401);
  assert.equal((await client().activities.list()).items.length, 2);
});
