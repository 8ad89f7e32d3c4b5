import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  readReleases,
  reasonWords,
  writeBack,
} from '../../../../sdk/standards/open-contracting/index.ts';
import { only, read, release } from './sample-release.ts';

describe('hostile data', () => {
  const names = fc.constantFrom(
    ...'ocid id tag date buyer parties tender awards contracts releases records compiledRelease'.split(
      ' ',
    ),
    ...'identifier scheme legalName additionalIdentifiers details vcse roles name title lots'.split(
      ' ',
    ),
    ...'value amount amountGross currency suppliers period startDate endDate tenderPeriod'.split(
      ' ',
    ),
    ...'agreedMetrics relatedLots __proto__ constructor toString'.split(' '),
  );
  const { value: hostile } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.jsonValue(),
      fc.constantFrom('GB-COH', 'GBP', '2026-12-04', 'ocds-h6vhtk-04aa01', 1e308, -0, 1e-320),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(names, tie('value')), { maxLength: 8 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  }));

  test('of any shape gives a reading or a fault, accounts for every release, and comes back whole', () => {
    fc.assert(
      fc.property(hostile, (json) => {
        const text = JSON.stringify({ releases: [json, release({ awards: json, tender: json })] });
        const reading = read(text);
        const skipped = reading.report.entries
          .filter(({ field }) => field === 'release')
          .reduce((sum, { count }) => sum + count, 0);
        assert.equal(reading.report.received, reading.report.kept + skipped);
        assert.equal(reading.report.kept, reading.releases.length);
        for (const { reason } of reading.report.entries) assert.ok(reason in reasonWords);
        assert.equal(JSON.stringify(writeBack(reading)), text);
        const bare = readReleases(json);
        if (bare.ok && typeof json !== 'string') assert.equal(writeBack(bare), json);
        if (!bare.ok) assert.notEqual(bare.message, '');
      }),
      { numRuns: 500 },
    );
    assert.equal(Object.hasOwn(Object.prototype, 'amount'), false);
  });

  test('nested deeper than a call stack is read like any other', () => {
    const depth = 100_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    for (const value of [deep, objects]) {
      for (const field of ['parties', 'buyer', 'tender', 'awards', 'contracts', 'tag', 'x']) {
        const text = `{"ocid":"ocds-h6vhtk-04aa01","${field}":${value}}`;
        assert.equal(read(text).releases.length, 1, field);
      }
      assert.equal(readReleases(value).ok, value.startsWith('['));
    }
  });

  test('with keys that reach for prototypes changes no prototype and keeps the keys', () => {
    const text =
      '{"ocid":"ocds-h6vhtk-04aa01","__proto__":{"polluted":1},"tender":{"__proto__":{"title":"x"}},"parties":[{"id":"__proto__","name":"N"}],"buyer":{"id":"__proto__"}}';
    const reading = read(text);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(only(reading).buyer?.name, 'N');
    const changed = writeBack(read(`[${text}]`), new Map([[only(reading), only(reading).raw]]));
    assert.ok(changed);
    assert.equal(JSON.stringify(writeBack(reading)), text);
  });

  test('of great length ends soon', { timeout: 20_000 }, () => {
    const long = 'x'.repeat(2_000_000);
    const many = Array.from({ length: 20_000 }, (_, index) => ({ id: 's1', name: `N${index}` }));
    const started = performance.now();
    const reading = read(
      release({
        id: long,
        parties: many,
        tender: {
          id: long,
          title: `${'<'.repeat(100_000)}${long}`,
          tenderPeriod: { endDate: long },
        },
        awards: [
          { id: 'a', suppliers: many, value: { amount: '9'.repeat(100_000), currency: 'GBP' } },
        ],
      }),
    );
    assert.equal(only(reading).awards[0]?.suppliers.length, 20_000);
    assert.ok(performance.now() - started < 10_000);
  });
});
