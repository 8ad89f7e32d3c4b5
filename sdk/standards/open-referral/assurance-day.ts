import { Day } from '../../model/time.ts';
import { isBlank, type JsonRecord } from '../reading/json-value.ts';
import type { Note } from './reason.ts';

/**
 * The day somebody last vouched for a service: `assured_date`, or the day it last changed. Not the
 * day of reading: a reader wants to know how old the facts are, not how new the copy is.
 */
export function readLastChecked(
  service: JsonRecord,
  today: string,
  note: Note,
): string | undefined {
  return (
    readDay(service.assured_date, 'assured_date', today, note) ??
    readDay(service.last_modified, 'last_modified', today, note)
  );
}

function readDay(value: unknown, field: string, today: string, note: Note): string | undefined {
  if (isBlank(value)) return undefined;
  const day = typeof value === 'string' ? dayOf(value.trim()) : undefined;
  if (day === undefined) note(field, 'not-a-date', 'skipped');
  else if (day > today) note(field, 'in-the-future', 'skipped');
  else return day;
  return undefined;
}

/** The day of a date, or of a date and time. */
function dayOf(text: string): string | undefined {
  const day = Day.safeParse(/^[\d-]{10}(?=$|[T ])/u.exec(text)?.[0]);
  return day.success ? day.data : undefined;
}
