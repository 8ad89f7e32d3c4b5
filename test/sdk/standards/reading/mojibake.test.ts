import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mendMojibake } from '../../../../sdk/standards/reading/mojibake.ts';

const windows1252 = new TextDecoder('windows-1252');
const utf8 = new TextEncoder();

/** What a program shows that reads UTF-8 as Windows-1252. */
const damaged = (text: string) => windows1252.decode(utf8.encode(text));

describe('mending UTF-8 that was read as Windows-1252', () => {
  test('gives back pounds, quotes, dashes, accents, Welsh letters and pictographs', () => {
    const meant = 'It’s £5 – “free” for under‑5s… Caffè tŷ dŵr ÂÊÎÔÛ • ½ € ™ 😀';
    assert.notEqual(damaged(meant), meant);
    assert.equal(mendMojibake(damaged(meant)), meant);
  });

  test('mends only what is damaged in a text that is damaged in part', () => {
    assert.equal(
      mendMojibake('Good £5, bad Â£5, good ’, bad â€™'),
      'Good £5, bad £5, good ’, bad ’',
    );
  });

  test('mends damage done twice', () => {
    assert.equal(mendMojibake(damaged(damaged('That’s £5'))), 'That’s £5');
  });

  test('leaves what is not exactly a character alone', () => {
    for (const text of [
      'orÂ guidance',
      'â€',
      'CAFÉ–BAR',
      'SIARAD Â NI',
      'Ã',
      'â chroeso',
      'Île-de-Â',
    ]) {
      assert.equal(mendMojibake(text), text);
    }
  });

  const letters = fc.constantFrom(...Array.from("abc XYZ 12.,'-£’‘“”–—…•éèêëâîôûŵŷŴŶÂÊÎÔÛ½°"));
  const texts = fc.string({ unit: letters });

  test('brings any text back from damage', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(mendMojibake(damaged(text)), mendMojibake(text));
      }),
    );
  });

  test('never changes text in the letters of English and Welsh', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from("abc XYZ 12.,'-£éèêëâîôûŵŷŴŶÊÎÔÛâ \n")),
    });
    fc.assert(
      fc.property(plain, (text) => {
        assert.equal(mendMojibake(text), text);
      }),
    );
  });
});
