/** What a caller without types may hand in: a typed error with the place at fault, never a hang. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { ClientInputError, DicmClient } from '../../../sdk/client/index.ts';
import { sampleSpo } from '../commitment.ts';
import { httpServer } from '../http-server.ts';
import { sendJson, thrownBy } from './answers.ts';

const service = 'http://127.0.0.1:9';

/** The path in the error of a client made so. */
function pathOfMaking(options: unknown): string {
  try {
    // Callers without types hand in anything.
    new DicmClient(options as { service: string });
  } catch (error) {
    if (error instanceof ClientInputError) return error.path;
    throw error;
  }
  return 'was made';
}

test('the address of a service may have a path and slashes at its end', async (context) => {
  const seen: string[] = [];
  const origin = await httpServer(context, (request, response) => {
    seen.push(request.url ?? '');
    sendJson(response, { items: [] });
  });
  for (const end of ['', '/', '///', '/spo/v1', '/spo/v1/', '/spo/v1//']) {
    const client = new DicmClient({ service: origin + end });
    assert.equal(client.service, origin + end.replace(/\/+$/u, ''));
    await client.activities.list({ text: 'a b&c' });
  }
  assert.deepEqual(
    new Set(seen),
    new Set(['/activities?text=a+b%26c', '/spo/v1/activities?text=a+b%26c']),
  );
});

test('an address that is none, or that would leak, is refused', () => {
  for (const address of [
    undefined,
    null,
    7,
    {},
    '',
    'spo.example',
    '/spo',
    'ftp://spo.example',
    'javascript:alert(1)',
    'data:text/plain,hi',
    'https://name@spo.example',
    'https://name:secret@spo.example',
    'https://spo.example?key=1',
    'https://spo.example/#top',
    'https://',
    'https://spo.example:99999',
  ]) {
    assert.equal(pathOfMaking({ service: address }), 'options.service', JSON.stringify(address));
  }
});

test('each option of a client is named when it is not what it has to be', () => {
  const faulty: Record<string, unknown[]> = {
    token: ['token', 7, {}],
    fetch: ['fetch', {}],
    timeout: [0, -1, NaN, Infinity, '10', 2 ** 31, null],
    totalTimeout: [0, '10', 2 ** 31],
    retries: [-1, 1.5, 11, '2', null],
    answers: ['all', 7, null, []],
    keepSignedIn: ['yes', 1, null],
  };
  for (const [option, values] of Object.entries(faulty)) {
    for (const value of values) {
      const options = { service, [option]: value };
      assert.equal(pathOfMaking(options), `options.${option}`, `${option}: ${String(value)}`);
    }
  }
  for (const options of [undefined, null, 'https://spo.example', 7, []]) {
    assert.equal(pathOfMaking(options), 'options');
  }
});

const anything = [
  undefined,
  null,
  '',
  7,
  {},
  [],
  () => 1,
  Symbol('s'),
  '.',
  '..',
  '\ud800',
  'x'.repeat(1_000_000),
];

test('a key that cannot stand in an address is refused before anything is sent', async () => {
  const { activities, spos, replies } = new DicmClient({ service });
  for (const key of anything as string[]) {
    const calls: Record<string, [string, () => PromiseLike<unknown>][]> = {
      activityId: [['get', () => activities.get(key)]],
      token: [
        ['get', () => replies.get(key)],
        ['answer', () => replies.answer(key, { answer: 'agree' })],
      ],
      reference: [
        ['get', () => spos.get(key)],
        ['document', () => spos.document(key)],
        ['progress', () => spos.progress(key)],
        ['award', () => spos.award(key, { contractReference: 'C-1' })],
        ['ask', () => spos.ask({ reference: key, version: 1 })],
        ['follow', () => spos.follow(key, new AbortController()).next()],
      ],
      milestoneId: [['claim', () => spos.claim('SPO-1', key, { quantity: 1 })]],
    };
    for (const [path, named] of Object.entries(calls)) {
      for (const [name, call] of named) {
        const error = await thrownBy(call());
        assert.ok(error instanceof ClientInputError, `${name}: ${String(error)}`);
        assert.equal(error.path, path);
        assert.ok(error.message.length < 200);
      }
    }
  }
});

test('text that only looks like a path stays one key', async (context) => {
  const seen: string[] = [];
  const origin = await httpServer(context, (request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(404).end();
  });
  const { activities } = new DicmClient({ service: origin });
  for (const key of ['../spos', 'a/b', 'a?b=c#d', '%2e%2e', '...', 'é', '__proto__']) {
    await thrownBy(activities.get(key));
  }
  assert.deepEqual(seen, [
    '/activities/..%2Fspos',
    '/activities/a%2Fb',
    '/activities/a%3Fb%3Dc%23d',
    '/activities/%252e%252e',
    '/activities/...',
    '/activities/%C3%A9',
    '/activities/__proto__',
  ]);
});

test('a query of the wrong kind is named by its field', async () => {
  const { activities } = new DicmClient({ service });
  const paths: [unknown, string][] = [
    [{ text: 7n }, 'query.text'],
    [{ text: {} }, 'query.text'],
    [{ text: '\ud800' }, 'query.text'],
    [{ limit: NaN }, 'query.limit'],
    [{ cursor: null }, 'query.cursor'],
    [{ text: 'x'.repeat(1_000_000) }, 'query'],
    [null, 'query'],
    ['text', 'query'],
    [[], 'query'],
  ];
  for (const [query, path] of paths) {
    const error = await thrownBy(activities.list(query as object));
    assert.ok(error instanceof ClientInputError, String(error));
    assert.equal(error.path, path);
  }
});

test('a version that is none is named', async () => {
  const { spos } = new DicmClient({ service });
  for (const version of [undefined, null, '1', -1, 1.5, NaN, Infinity]) {
    const error = await thrownBy(spos.seal({ reference: 'SPO-1', version: version as number }));
    assert.ok(error instanceof ClientInputError);
    assert.equal(error.path, 'version');
  }
  for (const spo of [undefined, null, 'SPO-1', []]) {
    const error = await thrownBy(spos.ask(spo as never));
    assert.ok(error instanceof ClientInputError);
    assert.equal(error.path, 'spo');
  }
});

test('a body that JSON cannot say is refused before anything is sent', async () => {
  const { spos } = new DicmClient({ service });
  const circle: Record<string, unknown> = {};
  circle.itself = circle;
  let deep: unknown = [];
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const trap = { toJSON: () => assert.fail('on purpose') };
  for (const body of [undefined, () => 1, Symbol('s'), circle, { sum: 1n }, deep, trap]) {
    const error = await thrownBy(spos.create(body as never));
    assert.ok(error instanceof ClientInputError, String(error));
    assert.equal(error.path, 'body');
  }
});

test('the options of a call are named when they are not what they have to be', async () => {
  const { spos } = new DicmClient({ service });
  const { commitment } = sampleSpo('draft');
  const faulty: [unknown, string][] = [
    [{ signal: {} }, 'options.signal'],
    [{ signal: null }, 'options.signal'],
    [{ timeout: 0 }, 'options.timeout'],
    [{ timeout: '5' }, 'options.timeout'],
    [{ idempotencyKey: '' }, 'options.idempotencyKey'],
    [{ idempotencyKey: 'two words' }, 'options.idempotencyKey'],
    [{ idempotencyKey: 'line\nbreak' }, 'options.idempotencyKey'],
    [{ idempotencyKey: 'x'.repeat(256) }, 'options.idempotencyKey'],
    [{ idempotencyKey: 7 }, 'options.idempotencyKey'],
    [null, 'options'],
    ['now', 'options'],
  ];
  for (const [options, path] of faulty) {
    const error = await thrownBy(spos.create(commitment, options as object));
    assert.ok(error instanceof ClientInputError, String(error));
    assert.equal(error.path, path);
  }
});

test('an answer that would poison objects is only data', async (context) => {
  const origin = await httpServer(context, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      '{"items":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
  });
  const page = await new DicmClient({ service: origin }).activities.list();
  assert.deepEqual(Object.keys(page), ['items']);
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test('a wait until a date is the same in every time zone', () => {
  const code = `
    import { retryAfterOf } from '${import.meta.resolve('../../../sdk/client/retry-after.ts')}';
    const of = (text) => retryAfterOf(new Headers({ 'retry-after': text }), Date.UTC(2026, 10, 22));
    console.log(JSON.stringify([
      of('Sun, 22 Nov 2026 00:01:00 GMT'), of('Sat, 21 Nov 2026 00:00:00 GMT'),
      of('2026-11-22 00:01:00') ?? null, of('1e3') ?? null,
    ]));`;
  for (const TZ of ['Europe/London', 'Pacific/Kiritimati', 'America/St_Johns']) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(stdout), [60_000, 0, null, null], TZ);
  }
});
