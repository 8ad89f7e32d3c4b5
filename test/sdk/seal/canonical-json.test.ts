import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, CanonicalJsonError } from '../../../sdk/seal/index.ts';

describe('canonical JSON', () => {
  test('gives one text to one value, whatever the order it was written in', () => {
    const one = { b: 1, a: ['ŵ', 2.5, null, true], é: { z: 1, y: 2 } };
    const other = { é: { y: 2, z: 1 }, a: ['ŵ', 2.5, null, true], b: 1 };
    assert.equal(canonicalJson(one), '{"a":["ŵ",2.5,null,true],"b":1,"é":{"y":2,"z":1}}');
    assert.equal(canonicalJson(other), canonicalJson(one));
  });

  test('writes numbers as RFC 8785 has them', () => {
    assert.equal(
      canonicalJson([1e30, 4.5, 0.002, 1e-27, -0, 1e21, 333333333.3333333]),
      '[1e+30,4.5,0.002,1e-27,0,1e+21,333333333.3333333]',
    );
  });

  test('sorts keys by UTF-16 code units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));
    assert.deepEqual(
      canonicalJson(value)
        .match(/"[^"]*"/gu)
        ?.map((key) => JSON.parse(key) as string),
      ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'],
    );
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const refused: Record<string, unknown> = {
    undefined: undefined,
    'an undefined member': { a: undefined },
    'a function': { a: () => 1 },
    'a symbol key': { [Symbol('a')]: 1 },
    'a date': new Date(0),
    'a toJSON of one’s own': { toJSON: () => 1 },
    'a map': new Map(),
    'a boxed number': [Object(1)],
    'a big integer': 1n,
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'half a character': 'a\ud800',
    'half a character in a key': { 'a\udc00': 1 },
    'a hole in an array': Object.assign([1], { 2: 3 }),
    'a circle': circle,
  };
  for (const [what, value] of Object.entries(refused)) {
    test(`refuses ${what}`, () => {
      assert.throws(() => canonicalJson(value), CanonicalJsonError);
    });
  }

  test('keeps a key named __proto__ as data', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"admin":true}}');
    assert.equal(canonicalJson(hostile), '{"__proto__":{"admin":true}}');
  });

  test('reads back as the value it was made from, and is stable', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        let text;
        try {
          text = canonicalJson(plain);
        } catch (error) {
          assert.ok(error instanceof CanonicalJsonError);
          return;
        }
        assert.deepEqual(JSON.parse(text), plain);
        assert.equal(canonicalJson(JSON.parse(text)), text);
      }),
      { numRuns: 300 },
    );
  });
});
