import { cut } from './cut-text.ts';
import { looksLikeHtml, textOfHtml } from './html-text.ts';
import { legible } from './legible-text.ts';
import { withoutContacts } from './personal-data.ts';
import type { CommonNote } from './reason.ts';

/** Ten times what is kept of any field: no honest text is longer, and nested markup is slow to read. */
const longest = 200_000;

/** Text of a feed that was never markup and never a control: paragraphs, lines, words. */
export function readProse(value: unknown, field: string, limit: number, note: CommonNote): string {
  return cut(cleaned(value, field, note), field, limit, note);
}

/** The same in one line. */
export function readLine(value: unknown, field: string, limit: number, note: CommonNote): string {
  const line = cleaned(value, field, note).replace(/\n+/gu, ' ');
  return cut(line, field, limit, note);
}

function cleaned(value: unknown, field: string, note: CommonNote): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') {
    note(field, 'not-text', 'skipped');
    return '';
  }
  const offered = value.length > longest ? value.slice(0, longest) : value;
  if (offered !== value) note(field, 'cut-at-word', 'repaired');
  const plain = looksLikeHtml(offered) ? readMarkup(offered, field, note) : offered;
  const kept = withoutContacts(tidied(legible(plain, field, note)));
  if (kept.emails > 0) note(field, 'email-in-text', 'repaired');
  if (kept.telephones > 0) note(field, 'phone-in-text', 'repaired');
  return kept.text;
}

function readMarkup(value: string, field: string, note: CommonNote): string {
  const { text, linkAddresses, hidden } = textOfHtml(value);
  note(field, 'html', 'repaired');
  if (linkAddresses > 0) note(field, 'link-address', 'skipped');
  if (hidden) note(field, 'hidden-content', 'skipped');
  return text;
}

/** One kind of space, one kind of line end, no more than one empty line at a time. */
function tidied(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029|[\v\f]/gu, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
