import { isRecord, type JsonRecord } from '../open-referral/json-value.ts';
import { shownText } from './shown-text.ts';
import type { Note } from './reason.ts';

/**
 * Whether a publisher left a field out. Looks at the value itself and no deeper: a hostile value
 * can be nested further than a call stack is deep.
 */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** The objects of a list, and a note for everything in it that is not one. */
export function readList(value: unknown, field: string, note: Note): readonly JsonRecord[] {
  if (isEmpty(value)) return [];
  if (isRecord(value)) {
    note(field, 'lone-object', 'repaired');
    return [value];
  }
  if (!Array.isArray(value)) {
    note(field, 'not-a-list', 'skipped');
    return [];
  }
  return value.filter((item: unknown): item is JsonRecord => {
    if (isRecord(item)) return true;
    note(field, 'not-an-object', 'skipped');
    return false;
  });
}

/** An object, or an empty one with a note when something else stands in its place. */
export function readRecord(value: unknown, field: string, note: Note): JsonRecord {
  if (isRecord(value)) return value;
  if (!isEmpty(value)) note(field, 'not-an-object', 'skipped');
  return {};
}

/** One line of text, undefined when there is none. The standard lets ids be whole numbers. */
export function readText(
  value: unknown,
  field: string,
  limit: number,
  note: Note,
): string | undefined {
  if (isEmpty(value)) return undefined;
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string') return shownText(value, field, limit, note);
  note(field, 'not-text', 'skipped');
  return undefined;
}

/**
 * An id, exactly as published or not at all: an id with a mended character would point at nothing.
 */
export function readId(value: unknown, field: string, note: Note): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  if (isEmpty(value)) return undefined;
  if (typeof value !== 'string') {
    note(field, 'not-text', 'skipped');
    return undefined;
  }
  const id = value.trim();
  if (id.length > 300) {
    note(field, 'too-long', 'skipped');
    return undefined;
  }
  return id;
}

/** Names as the standard and its extensions write them; others may be anything. */
const plainName = /^[\w:.-]{1,50}$/u;

/** Notes what an object says beyond the names that were read from it. */
export function noteUnread(
  record: JsonRecord,
  prefix: string,
  read: readonly string[],
  note: Note,
): void {
  for (const [name, value] of Object.entries(record)) {
    if (read.includes(name) || isEmpty(value)) continue;
    note(prefix + (plainName.test(name) ? name : '(another name)'), 'no-place-here', 'skipped');
  }
}
