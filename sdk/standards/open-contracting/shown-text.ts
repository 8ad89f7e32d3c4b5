import { cut } from '../reading/cut-text.ts';
import { legible } from '../reading/legible-text.ts';
import type { Note } from './reason.ts';

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
  const line = legible(offered, field, note)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
  return line === '' ? undefined : cut(line, field, limit, note);
}
