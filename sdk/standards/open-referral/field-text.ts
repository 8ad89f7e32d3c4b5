import { looksLikeHtml, textOfHtml } from './html-text.ts';
import { mendMojibake } from './mojibake.ts';
import { withoutContacts } from './personal-data.ts';
import type { Note } from './reading-report.ts';

/**
 * Characters that hide, reorder or break text: controls other than tab and newline, zero-width
 * characters, soft hyphens, and the direction overrides that make text read other than it is.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- controls are what this takes out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Ten times what is kept of any field: no honest text is longer, and nested markup is slow to read. */
const longest = 200_000;

/** Text of a feed that was never markup and never a control: paragraphs, lines, words. */
export function readProse(value: unknown, field: string, limit: number, note: Note): string {
  return cut(cleaned(value, field, note), field, limit, note);
}

/** The same in one line. */
export function readLine(value: unknown, field: string, limit: number, note: Note): string {
  const line = cleaned(value, field, note).replace(/\s*\n\s*/gu, ' ');
  return cut(line, field, limit, note);
}

function cleaned(value: unknown, field: string, note: Note): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') {
    note(field, 'not-text', 'skipped');
    return '';
  }
  const offered = value.length > longest ? value.slice(0, longest) : value;
  if (offered !== value) note(field, 'cut-at-word', 'repaired');
  const plain = looksLikeHtml(offered) ? readMarkup(offered, field, note) : offered;
  const mended = mendMojibake(plain);
  if (mended !== plain) note(field, 'mojibake', 'repaired');
  const shown = mended.toWellFormed().replace(hidden, '');
  if (shown.length !== mended.length) note(field, 'hidden-characters', 'repaired');
  if (shown.includes('\ufffd')) note(field, 'broken-characters', 'repaired');
  const kept = withoutContacts(tidied(shown));
  if (kept.emails > 0) note(field, 'email-in-text', 'repaired');
  if (kept.telephones > 0) note(field, 'phone-in-text', 'repaired');
  return kept.text;
}

function readMarkup(value: string, field: string, note: Note): string {
  const { text, linkAddresses, hidden: hadHidden } = textOfHtml(value);
  note(field, 'html', 'repaired');
  if (linkAddresses > 0) note(field, 'link-address', 'skipped');
  if (hadHidden) note(field, 'hidden-content', 'skipped');
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

function cut(text: string, field: string, limit: number, note: Note): string {
  if (text.length <= limit) return text;
  const most = text.slice(0, limit - 2);
  const sentence = Math.max(
    ...['. ', '! ', '? ', '.\n', '!\n', '?\n', '\n'].map((end) => most.lastIndexOf(end) + 1),
  );
  if (sentence > limit / 2) {
    note(field, 'cut-at-sentence', 'repaired');
    return `${most.slice(0, sentence).trimEnd()} …`;
  }
  note(field, 'cut-at-word', 'repaired');
  const word = Math.max(most.lastIndexOf(' '), most.lastIndexOf('\n'));
  return `${most
    .slice(0, word > limit / 2 ? word : most.length)
    .toWellFormed()
    .trimEnd()} …`;
}
