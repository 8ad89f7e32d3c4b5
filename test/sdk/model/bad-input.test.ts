import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as model from '../../../sdk/model/index.ts';
import { z } from '../../../sdk/model/schema.ts';
import { fullCommitment, sampleSpo } from '../commitment.ts';

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;
const schemas = Object.entries(model).filter(([, value]) => isSchema(value)) as [
  string,
  z.ZodMiniType,
][];

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

const huge = 'x'.repeat(5_000_000);
const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  -0,
  1e308,
  2n ** 70n,
  Symbol('key'),
  () => 'no',
  new Date(),
  new Map(),
  huge,
  '\u202Egnirts\u202C',
  '\u200D'.repeat(1_000_000),
  `é${'\u200D'.repeat(1_000_000)}é`,
  '2026-02-30',
  '2026-11-22T12:00:00',
  nested(50_000, (inner) => [inner]),
  nested(50_000, (inner) => ({ commitment: inner, lines: inner, how: inner })),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  Object.create(null),
];

test('whatever a schema is given, it says yes or no, with a path, and soon', () => {
  for (const [name, schema] of schemas) {
    for (const value of junk) {
      const started = performance.now();
      const read = z.safeParse(schema, value);
      assert.ok(performance.now() - started < 1500, `${name} took too long`);
      if (!read.success) assert.ok(read.error.issues.every(({ path }) => Array.isArray(path)));
    }
  }
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

test('a commitment with any one part replaced by anything is refused at that part, or is as it was', () => {
  const paths = [...leaves(fullCommitment())];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
      const read = z.safeParse(model.Commitment, withAt(fullCommitment(), path, value));
      if (read.success) return;
      const [issue] = read.error.issues;
      assert.ok(issue);
      const at = issue.path.map(String).join('.');
      const isThere = path.join('.').startsWith(at) || at.startsWith(path.join('.'));
      // A law across fields may speak at another field than the one that was changed.
      assert.ok(isThere || issue.code === 'custom', `${path.join('.')} was said to be ${at}`);
    }),
    { numRuns: 2000 },
  );
});

test('keys that reach for a prototype are dropped, and nothing inherits from them', () => {
  const text = JSON.stringify(sampleSpo('draft')).replace(
    '{',
    '{"__proto__":{"state":"sealed"},"constructor":1,"toString":2,',
  );
  const read = z.parse(model.Spo, JSON.parse(text));
  assert.equal(read.state, 'draft');
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.deepEqual(read, sampleSpo('draft'));
  const problem = z.parse(
    model.Problem,
    JSON.parse('{"__proto__":{"x":1},"type":"t","title":"t","status":400}'),
  );
  assert.equal((problem as { x?: unknown }).x, undefined);
});

test('what nobody can see is taken out of text, and reading twice changes nothing more', () => {
  const cases = [
    ['£1\u202E000\u202C,21', '£1000,21'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['pay\u200Dpal', 'paypal'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D🚀', '👩\u200D🚀'],
    ['tag\u{E0041}\u{E0042}', 'tag'],
    ['\u00A0\u200D ŵy \u200D', 'ŵy'],
    ['bell\u0007', 'bell'],
    ['tab\tstays', 'tab\tstays'],
  ] as const;
  for (const [typed, read] of cases) assert.equal(z.parse(model.line(), typed), read);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = z.safeParse(model.prose(), text);
      if (once.success) assert.equal(z.parse(model.prose(), once.data), once.data);
    }),
    { numRuns: 3000 },
  );
});

test('half a character and a NUL are said, not mended', () => {
  for (const text of ['half \uD83D', 'a\0b']) {
    const read = z.safeParse(model.line(), text);
    assert.equal(read.success ? '' : read.error.issues[0]?.message, 'damaged');
  }
});

test('a day and a moment exist on the calendar and say their zone', () => {
  const days = [
    '2026-02-29',
    '2024-02-30',
    '2026-13-01',
    '2026-1-1',
    '+002026-01-01',
    '2026-11-22 ',
  ];
  for (const day of days) assert.equal(z.safeParse(model.Day, day).success, false, day);
  for (const day of ['2024-02-29', '2026-11-22', '0001-01-01', '9999-12-31']) {
    assert.equal(z.safeParse(model.Day, day).success, true, day);
  }
  const not = [
    '2026-11-22T12:00:00',
    '2026-11-22T24:00:00Z',
    '2026-02-30T12:00:00Z',
    '2026-11-22t12:00Z',
  ];
  for (const moment of not) assert.equal(z.safeParse(model.Instant, moment).success, false, moment);
  for (const moment of [
    '2026-11-22T12:00:00Z',
    '2026-11-22T12:00:00.123+05:30',
    '2026-11-22T12:00Z',
  ]) {
    assert.equal(z.safeParse(model.Instant, moment).success, true, moment);
  }
});

test('a web address is one, and no script', () => {
  for (const address of ['https://portal.example', 'http://127.0.0.1:8080/a?b#c']) {
    assert.equal(z.safeParse(model.WebAddress, address).success, true, address);
  }
  for (const address of [
    'javascript:alert(1)',
    'https://',
    'ftp://a',
    'https://a b',
    `https://a/${huge}`,
  ]) {
    assert.equal(z.safeParse(model.WebAddress, address).success, false);
  }
});

type Path = readonly (string | number)[];

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    yield at;
    yield* leaves(inner, at);
  }
}

function withAt(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    return root.map((each: unknown, at) => (at === key ? withAt(each, rest, value) : each));
  }
  const record = root as Record<string, unknown>;
  return { ...record, [key]: withAt(record[key], rest, value) };
}
