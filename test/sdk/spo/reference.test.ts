import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SpoReference } from '../../../sdk/model/spo.ts';
import { z } from '../../../sdk/model/schema.ts';
import {
  findReferences,
  makeReference,
  readReference,
  withCheck,
} from '../../../sdk/spo/reference.ts';

const day = fc.date({
  min: new Date('2023-01-01'),
  max: new Date('2099-12-31'),
  noInvalidDate: true,
});
const fourBytes = fc.uint8Array({ minLength: 4, maxLength: 4 });
const anyReference = fc
  .tuple(day, fourBytes)
  .map(([issued, bytes]) => makeReference(issued, bytes));

test('a made reference has the form of the live programme and reads back, with and without check', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      assert.ok(z.safeParse(SpoReference, reference).success);
      for (const [text, checked] of [
        [reference, false],
        [withCheck(reference), true],
      ] as const) {
        assert.deepEqual(readReference(text), {
          found: 'reference',
          reference,
          checked,
          repaired: false,
          start: 0,
          end: text.length,
        });
      }
    }),
  );
});

test('one wrong digit or two swapped neighbours never pass the check', () => {
  fc.assert(
    fc.property(anyReference, fc.nat(), fc.integer({ min: 0, max: 9 }), (reference, at, digit) => {
      const written = withCheck(reference);
      const positions = [...written.matchAll(/\d/gu)].map(({ index }) => index);
      const position = positions[at % (positions.length - 1)] ?? 4;
      const replaced = written.slice(0, position) + String(digit) + written.slice(position + 1);
      const pair = written.slice(position, position + 2);
      const swapped =
        written.slice(0, position) + pair.charAt(1) + pair.charAt(0) + written.slice(position + 2);
      for (const mistyped of [replaced, swapped]) {
        if (mistyped === written || !/^SPO-\d{8}-[0-9A-F]{8}-\w\w$/u.test(mistyped)) continue;
        assert.equal(readReference(mistyped).found, 'malformed', `${written} → ${mistyped}`);
      }
    }),
  );
});

test('what a scanner misreads is read as what it stands for, and said', () => {
  const read = readReference('5P0–2O26ll22–OA1B2C3D');
  assert.ok(read.found === 'reference');
  assert.equal(read.reference, 'SPO-20261122-0A1B2C3D');
  assert.equal(read.repaired, true);
});

test('references are found in running text, where they stand', () => {
  const text =
    'We refer to SPO-20261122-0A1B2C3D, and to spo 20261123 FFFFFFFF; not to SPORT-20261122 or PO-20261122-0A1B2C3D.';
  assert.deepEqual(
    findReferences(text).map(({ start, end }) => text.slice(start, end)),
    ['SPO-20261122-0A1B2C3D', 'spo 20261123 FFFFFFFF'],
  );
});

test('a malformed reference is said to be malformed, not absent', () => {
  const reasons = [
    ['SPO-20261322-0A1B2C3D', 'not-a-date'],
    ['SPO-20261122-0A1B2C3X', 'not-hexadecimal'],
    ['SPO-20261122-0A1B2C', 'wrong-length'],
    ['SPO-20261122-0A1B2C3D-00', 'check-fails'],
  ] as const;
  for (const [text, reason] of reasons) {
    const read = readReference(text);
    assert.equal(read.found === 'malformed' && read.reason, reason, text);
  }
  assert.deepEqual(readReference('our method statement'), { found: 'nothing' });
});

test('no text, however long or strange, makes the reader hang or throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 5000 }),
      (text) => void findReferences(text),
    ),
  );
  const started = performance.now();
  findReferences('SPO-'.repeat(200_000));
  findReferences(`SPO ${' '.repeat(200_000)}`);
  assert.ok(performance.now() - started < 5000, 'quadratic');
});
