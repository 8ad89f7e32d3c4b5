import { isBlank, type JsonRecord } from './json-value.ts';
import type { NoteOf } from './reading-report.ts';
import type { CommonNote } from './reason.ts';

/** Names as standards and local extensions write them; others may be anything, a person's too. */
const plainName = /^[\w:.-][\w :.-]{0,49}$/u;

/** Field names that hold people: who to ask, who vouched, how to reach them. */
const personal = /e-?mail|phone|contact|assured_by|assurer|attention/iu;

/** The names of an object's fields that were not read, where they say anything. */
function* unread(record: JsonRecord, read: ReadonlySet<string>): Generator<string> {
  for (const [name, value] of Object.entries(record)) {
    if (!read.has(name) && !isBlank(value)) yield name;
  }
}

const shown = (name: string) => (plainName.test(name) ? name : '(another name)');

/** Notes with one reason what an object says beyond the names that were read from it. */
export function noteUnread<Reason extends string>(
  record: JsonRecord,
  prefix: string,
  read: ReadonlySet<string>,
  reason: Reason,
  note: NoteOf<Reason>,
): void {
  for (const name of unread(record, read)) note(prefix + shown(name), reason, 'skipped');
}

/** Notes what an activity has no place for, and people, who are never kept. */
export function noteWithoutPlace(
  record: JsonRecord,
  prefix: string,
  read: ReadonlySet<string>,
  note: CommonNote,
): void {
  for (const name of unread(record, read)) {
    const reason = personal.test(name) ? 'personal-data' : 'no-place-in-activity';
    note(prefix + shown(name), reason, 'skipped');
  }
}

/** Names of fields, as a set, from one string with spaces between them. */
export const names = (spaced: string): ReadonlySet<string> => new Set(spaced.split(/\s+/u));
