import { mendMojibake } from '../open-referral/mojibake.ts';
import type { Note } from './reason.ts';

/**
 * Characters that hide or reorder text: controls other than white space, zero-width characters, soft
 * hyphens and direction overrides.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- controls are what this takes out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * Text of a notice in one line, in the words of the notice: nothing is taken for markup and no
 * number for a telephone's. Titles such as `Route 0900 2025-03-11` must stay as the buyer wrote them.
 */
export function shownText(
  value: string,
  field: string,
  limit: number,
  note: Note,
): string | undefined {
  // Ten limits are more than any text that fits; a hostile one is not worth reading to its end.
  const offered = value.trim().slice(0, limit * 10);
  const mended = mendMojibake(offered);
  if (mended !== offered) note(field, 'mojibake', 'repaired');
  const shown = mended.toWellFormed().replace(hidden, '');
  if (shown.length !== mended.length) note(field, 'hidden-characters', 'repaired');
  if (shown.includes('\ufffd')) note(field, 'broken-characters', 'repaired');
  const line = shown.replace(/\s+/gu, ' ').trim();
  if (line === '') return undefined;
  if (line.length <= limit) return line;
  note(field, 'cut-at-word', 'repaired');
  return cutAtWord(line, limit);
}

function cutAtWord(line: string, limit: number): string {
  const most = line.slice(0, limit - 2);
  const space = most.lastIndexOf(' ');
  return `${most.slice(0, space > limit / 2 ? space : most.length).toWellFormed()} …`;
}
