/** What a piece of text says where a postcode is expected. */
export type ReadPostcode =
  | {
      readonly found: 'postcode';
      /** With one space, in capitals: `SL1 3UF`. */
      readonly postcode: string;
      /** The part before the space, which names a town or a district of one: `SL1`. */
      readonly outward: string;
    }
  | {
      readonly found: 'malformed';
      /** The text as it stood, at most 20 characters of it. */
      readonly text: string;
      readonly reason: 'no-second-part' | 'not-a-postcode';
    }
  | { readonly found: 'nothing' };

/**
 * The letters that each place of a postcode can hold, by British Standard 7666
 * (https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Validation).
 */
const outwardPart =
  /^(?:[A-PR-UWYZ](?:\d{1,2}|\d[ABCDEFGHJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY])|GIR)$/u;
const inwardPart = /^\d[ABD-HJLNP-UW-Z]{2}$/u;

/**
 * Reads a postcode as people type and paste it: any capitals, any spaces or none. It says whether a
 * postcode is written as one, not whether the Post Office has given it to anybody.
 */
export function parsePostcode(input: unknown): ReadPostcode {
  if (typeof input !== 'string') return { found: 'malformed', text: '', reason: 'not-a-postcode' };

  // A postcode has eight characters; nothing much longer is worth reading to its end.
  const typed = input
    .slice(0, 100)
    .replaceAll(/[\s\u200b\u2060\ufeff]+/gu, '')
    .toUpperCase();
  if (typed === '') return { found: 'nothing' };
  const outward = typed.slice(0, -3);
  const inward = typed.slice(-3);
  if (outwardPart.test(outward) && inwardPart.test(inward)) {
    return { found: 'postcode', postcode: `${outward} ${inward}`, outward };
  }
  return {
    found: 'malformed',
    text: input.trim().slice(0, 20),
    reason: outwardPart.test(typed) ? 'no-second-part' : 'not-a-postcode',
  };
}
