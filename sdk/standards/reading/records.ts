import { isBlank, isRecord, type JsonRecord } from './json-value.ts';
import type { CommonNote } from './reason.ts';

/** The objects of a list, and a note for everything in it that is not one. */
export function readRecords(value: unknown, field: string, note: CommonNote): JsonRecord[] {
  if (isBlank(value)) return [];
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
export function readRecord(value: unknown, field: string, note: CommonNote): JsonRecord {
  if (isRecord(value)) return value;
  if (!isBlank(value)) note(field, 'not-an-object', 'skipped');
  return {};
}
