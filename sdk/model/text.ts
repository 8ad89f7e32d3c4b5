import { law } from './law.ts';
import { z } from './schema.ts';

/**
 * What nobody sees and what turns its neighbours round: control characters, soft hyphens, marks of
 * direction, zero-width spaces, tags. They come unseen with pasted text and
 * can show a reader another sum than the one that is signed (https://trojansource.codes).
 */
const unseen =
  /[^\P{Cc}\0\t\n\r]|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Joiners shape letters in Persian or Sinhala and hold emoji together; elsewhere they only hide. */
const idleJoiner =
  /(?<=^|[\s\p{ASCII}])[\u200C\u200D]+|(?<![\u200C\u200D])[\u200C\u200D]+(?=[\s\p{ASCII}]|$)/gu;

/**
 * Takes out of text what cannot be seen. It is taken out and not refused, because nobody can find
 * a character that does not show; a sealed record that holds one is not its own reading, and fails.
 */
export const visible = (text: string) => text.replace(unseen, '').replace(idleJoiner, '');

/** Half a surrogate pair or a NUL is no typing: something was lost on the way, which is said. */
const whole = law('damaged', (text: string) => !/[\p{Cs}\0]/u.test(text));

const typed = z.overwrite<string>((text) => visible(text).trim());

/** Several lines of text a person typed: visible, trimmed, not empty, at most `limit` characters. */
export const prose = (limit = 4000) =>
  z.string().check(typed, whole, z.minLength(1), z.maxLength(limit));

/** One line of text a person typed: visible, trimmed, not empty, at most `limit` characters. */
export const line = (limit = 200) =>
  prose(limit).check(law('not-one-line', (text) => /^.*$/u.test(text)));

/** Text as another system published it: visible, perhaps empty, at most `limit` characters. */
export const published = (limit: number) =>
  z.string().check(z.overwrite(visible), whole, z.maxLength(limit));

/** The key of a record: letters, digits and `. _ : -`, so it is safe in a path and a selector. */
export const Identifier = z.stringFormat('identifier', /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u);
export type Identifier = z.infer<typeof Identifier>;

/** SHA-256 in lower-case hexadecimal. */
export const Digest = z.stringFormat('sha-256', /^[0-9a-f]{64}$/u);
export type Digest = z.infer<typeof Digest>;

/** An address on the web. */
export const WebAddress = z.stringFormat(
  'url',
  (text) => /^https?:\/\/\S{1,2000}$/iu.test(text) && URL.canParse(text),
);
export type WebAddress = z.infer<typeof WebAddress>;
