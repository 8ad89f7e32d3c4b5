import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  ClientInputError,
  DicmClient,
  isClientError,
  isRefused,
} from '../../../sdk/client/index.ts';
import { httpServer } from '../http-server.ts';
import { activity, refuse, sendJson, thrownBy } from './answers.ts';

/** A list of `length` activities, two to a page; the cursor of a page is the number it begins at. */
async function listOf(context: TestContext, length: number) {
  const asked: string[] = [];
  const service = await httpServer(context, (request, response) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '', 'http://service');
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const items = [start, start + 1].filter((number) => number < length).map(activity);
    sendJson(response, { items, ...(start + 2 < length && { next: String(start + 2) }) });
  });
  return { asked, activities: new DicmClient({ service }).activities };
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('awaiting a list gives its first page, and asks for no other', async (context) => {
  const { asked, activities } = await listOf(context, 5);
  const page = await activities.list({ text: 'boxing' });
  assert.deepEqual(ids(page.items), ['activity-0', 'activity-1']);
  assert.equal(page.next, '2');
  assert.deepEqual(asked, ['/activities?text=boxing']);
});

test('looping over a list gives all of it, with its query on every page', async (context) => {
  const { asked, activities } = await listOf(context, 5);
  const found = [];
  for await (const { id } of activities.list({ text: 'boxing' })) found.push(id);
  assert.equal(found.length, 5);
  assert.equal(new Set(found).size, 5);
  assert.deepEqual(asked, [
    '/activities?text=boxing',
    '/activities?text=boxing&cursor=2',
    '/activities?text=boxing&cursor=4',
  ]);
});

test('a list nobody takes is not asked for, and a loop that stops asks for no more', async (context) => {
  const { asked, activities } = await listOf(context, 50);
  const list = activities.list();
  assert.equal(asked.length, 0);
  for await (const { id } of list) {
    if (id === 'activity-2') break;
  }
  assert.equal(asked.length, 2);
});

test('the first page is asked for once, however often the list is taken', async (context) => {
  const { asked, activities } = await listOf(context, 2);
  const list = activities.list();
  await Promise.all([list, list.toArray({ limit: 9 }), list.then(({ items }) => items)]);
  assert.equal(asked.length, 1);
});

test('items asked for at the same time share the requests they need', async (context) => {
  const { asked, activities } = await listOf(context, 4);
  const items = activities.list()[Symbol.asyncIterator]();
  const results = await Promise.all([items.next(), items.next(), items.next(), items.next()]);
  assert.deepEqual(
    results.map(({ value }) => value?.id),
    ['activity-0', 'activity-1', 'activity-2', 'activity-3'],
  );
  assert.equal(asked.length, 2);
});

test('an array of a list has a limit, and is not read beyond it', async (context) => {
  const { asked, activities } = await listOf(context, 50);
  const items = await activities.list().toArray({ limit: 3 });
  assert.deepEqual(ids(items), ['activity-0', 'activity-1', 'activity-2']);
  assert.equal(asked.length, 2);
  for (const limit of [0, -1, 1.5, Infinity, NaN, '3', undefined]) {
    const given = { limit } as { limit: number };
    assert.ok((await thrownBy(activities.list().toArray(given))) instanceof ClientInputError);
  }
});

test('pages come one by one, with the last one having no next', async (context) => {
  const { activities } = await listOf(context, 3);
  const pages = [];
  for await (const { items, next } of activities.list().pages()) pages.push([items.length, next]);
  assert.deepEqual(pages, [
    [2, '2'],
    [1, undefined],
  ]);
});

test('a list ends when it is aborted, between pages too', async (context) => {
  const { activities } = await listOf(context, 50);
  const controller = new AbortController();
  const reason = new Error('The panel was closed.');
  const found: string[] = [];
  const taking = (async () => {
    for await (const { id } of activities.list({}, { signal: controller.signal })) {
      found.push(id);
      if (found.length === 2) controller.abort(reason);
    }
  })();
  assert.equal(await thrownBy(taking), reason);
  assert.equal(found.length, 2);
});

test('a page that fails ends the loop with its error, after the items before it', async (context) => {
  const service = await httpServer(context, (request, response) => {
    if (request.url?.includes('cursor')) refuse(response, 404);
    else sendJson(response, { items: [activity(0)], next: 'lost' });
  });
  const found: string[] = [];
  const taking = (async () => {
    for await (const { id } of new DicmClient({ service }).activities.list()) found.push(id);
  })();
  assert.ok(isRefused(await thrownBy(taking), 404));
  assert.deepEqual(found, ['activity-0']);
});

test('a service whose pages go round in a circle is found out', async (context) => {
  const service = await httpServer(context, (_, response) => {
    sendJson(response, { items: [activity(0)], next: 'again' });
  });
  const error = await thrownBy(
    new DicmClient({ service }).activities.list().toArray({ limit: 1000 }),
  );
  assert.ok(isClientError(error));
  assert.equal(error.kind, 'unreadable');
});
