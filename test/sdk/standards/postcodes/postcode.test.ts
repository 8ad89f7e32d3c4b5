import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePostcode } from '../../../../sdk/standards/postcodes/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';

describe('a postcode', () => {
  test('is read however it is typed', () => {
    for (const typed of [
      'SL1 3UF',
      'sl13uf',
      '  sl1   3uf ',
      'SL1\u00a03UF',
      's l 1 3 u f',
      'SL1\t3UF\n',
    ]) {
      assert.deepEqual(parsePostcode(typed), {
        found: 'postcode',
        postcode: 'SL1 3UF',
        outward: 'SL1',
      });
    }
  });

  test('has one of the seven shapes', () => {
    const shapes = ['M1 1AE', 'B33 8TH', 'W1A 0AX', 'CR2 6XH', 'DN55 1PT', 'EC1A 1BB', 'GIR 0AA'];
    for (const postcode of shapes)
      assert.equal(parsePostcode(postcode).found, 'postcode', postcode);
  });

  test('is told apart from its first part alone and from anything else', () => {
    const reasonFor = (text: string) => {
      const read = parsePostcode(text);
      return read.found === 'malformed' ? read.reason : read.found;
    };
    assert.equal(reasonFor('SL1'), 'no-second-part');
    for (const text of [
      'SL1 3U',
      'SL1 UF3',
      'Slough',
      'SL1 3CF',
      'QL1 3UF',
      'SLO 3UF',
      '12345',
      'ＳＬ1 3UF',
    ]) {
      assert.equal(reasonFor(text), 'not-a-postcode', text);
    }
    assert.equal(reasonFor(' \n'), 'nothing');
  });

  test('of any text is a reading that reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const read = parsePostcode(text);
        if (read.found === 'malformed') assert.ok(read.text.length <= 20);
        if (read.found === 'postcode') assert.deepEqual(parsePostcode(read.postcode), read);
      }),
    );
  });
});

sharedTest('every postcode of Thames Valley and every first part in Great Britain is read', () => {
  const rows = (file: string) =>
    readFileSync(sharedPath('postcodes', file), 'utf8').trim().split('\n').slice(1);
  const firstOf = (row: string) => row.split(',')[0]?.replaceAll('"', '') ?? '';
  const postcodes = rows('thames-valley-postcodes.csv').map(firstOf);
  assert.equal(postcodes.length, 67_257);
  for (const postcode of postcodes) {
    const read = parsePostcode(postcode);
    assert.equal(read.found, 'postcode', postcode);
  }
  for (const outward of rows('gb-outcodes.csv').map(firstOf)) {
    assert.equal(parsePostcode(`${outward} 1AA`).found, 'postcode', outward);
  }
});
