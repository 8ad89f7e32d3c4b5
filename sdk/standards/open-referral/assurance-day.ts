import type { JsonRecord } from './json-value.ts';
import type { Note } from './reading-report.ts';

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
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? dayOf(value.trim()) : undefined;
  if (day === undefined) note(field, 'not-a-date', 'skipped');
  else if (day > today) note(field, 'in-the-future', 'skipped');
  else return day;
  return undefined;
}

function dayOf(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text)?.[0];
  if (day === undefined) return undefined;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : undefined;
}
