import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as spo from '../../../sdk/spo/index.ts';
import { SpoInputError } from '../../../sdk/spo/index.ts';

type Untyped = (...handed: unknown[]) => unknown;

const functions = Object.entries(spo).filter(
  ([name, value]) => typeof value === 'function' && name !== 'SpoInputError',
) as [string, Untyped][];

const huge = 'SPO-'.repeat(500_000);
let deep: unknown = 'core';
for (let level = 0; level < 50_000; level += 1) deep = { commitment: deep, 0: deep };

const junk: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Infinity,
  2n,
  Symbol('key'),
  '',
  huge,
  '\u202E12\u202C',
  deep,
  [],
  [[[]]],
  {},
  new Date(Number.NaN),
  new Date(8.64e15),
  new Date(-8.64e15),
  new Uint8Array(3),
  JSON.parse('{"__proto__":{"do":"seal"},"do":"__proto__","role":"constructor"}'),
];

function callSafely(name: string, call: Untyped, handed: readonly unknown[]): void {
  try {
    call(...handed);
  } catch (error) {
    assert.ok(error instanceof SpoInputError, `${name} threw ${String(error)}`);
    assert.ok(error.path !== '', name);
  }
}

test('every function given anything answers or throws one typed error with a path', () => {
  assert.ok(functions.length > 20);
  for (const [name, call] of functions) {
    const started = performance.now();
    for (const value of junk) {
      for (const arity of [1, 2, 3, 4]) callSafely(name, call, Array(arity).fill(value));
    }
    assert.ok(performance.now() - started < 20_000, `${name} took too long`);
  }
});

test('every function given random things answers or throws one typed error with a path', () => {
  for (const [name, call] of functions) {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 4 }), (handed) => {
        callSafely(name, call, handed);
      }),
      { numRuns: 150 },
    );
  }
});

test('days and times are those of the United Kingdom, whatever the zone of the machine', () => {
  const zone = process.env.TZ;
  const wanted = '30 June 2027 at 00:30 (UK time)';
  try {
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC', 'Asia/Kolkata']) {
      process.env.TZ = TZ;
      assert.equal(spo.ukMoment('2027-06-29T23:30:00Z'), wanted);
      assert.equal(spo.ukMoment('2027-06-30T11:30:00+12:00'), wanted);
      assert.equal(spo.longDay('2027-06-30', 'cy'), '30 Mehefin 2027');
      const issued = new Date('2027-06-29T23:30:00Z');
      assert.equal(spo.makeReference(issued, new Uint8Array(4)), 'SPO-20270630-00000000');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
