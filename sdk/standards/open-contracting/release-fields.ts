import { isBlank } from '../reading/json-value.ts';
import type { Note } from './reason.ts';
import { shownText } from './shown-text.ts';

/** One line of text, undefined when there is none. The standard lets ids be whole numbers. */
export function readText(
  value: unknown,
  field: string,
  limit: number,
  note: Note,
): string | undefined {
  if (isBlank(value)) return undefined;
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
  if (isBlank(value)) return undefined;
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
