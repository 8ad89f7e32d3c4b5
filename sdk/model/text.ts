import { z } from './schema.ts';

/** One line of text a person typed: trimmed, not empty, at most `limit` characters. */
export const line = (limit = 200) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(limit), z.regex(/^[^\r\n]*$/u));

/** Several lines of text a person typed: trimmed, not empty, at most `limit` characters. */
export const prose = (limit = 4000) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));

/** The key of a record: letters, digits and `. _ : -`, so it is safe in a path and a selector. */
export const Identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u));
export type Identifier = z.infer<typeof Identifier>;
