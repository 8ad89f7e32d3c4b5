import type { JsonRecord } from '../reading/json-value.ts';
import { noteUnread as noteUnreadAs } from '../reading/unread-fields.ts';
import type { Note } from './reason.ts';

/** Notes what an object says beyond the names that were read from it; it stays in the release. */
export function noteUnread(
  record: JsonRecord,
  prefix: string,
  read: readonly string[],
  note: Note,
): void {
  noteUnreadAs(record, prefix, new Set(read), 'no-place-here', note);
}
