import { Instant } from '../../model/time.ts';
import { isBlank, type JsonRecord } from '../reading/json-value.ts';
import { readRecord } from '../reading/records.ts';
import type { Note, Reason } from './reason.ts';
import { noteUnread } from './unread-fields.ts';

/** The time between two moments, either of which may not be known. */
export interface Period {
  readonly starts?: Instant | undefined;
  readonly ends?: Instant | undefined;
}

const nearly =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<minute>\d{2}:\d{2})(?<second>:\d{2}(?:\.\d{1,9})?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/iu;

/**
 * Reads a moment of the standard. Mends how it is written, never what it says: a day without a
 * time, or a time without a zone, is left out, because a deadline an hour off is worse than none.
 */
export function readMoment(value: unknown, field: string, note: Note): Instant | undefined {
  if (isBlank(value)) return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  if (isMoment(text)) return text;
  const mended = mendedMoment(text);
  if ('fault' in mended) {
    note(field, mended.fault, 'skipped');
    return undefined;
  }
  note(field, 'date-mended', 'repaired');
  return mended.moment;
}

function mendedMoment(text: string): { readonly moment: Instant } | { readonly fault: Reason } {
  const parts = text.length > 60 ? undefined : nearly.exec(text)?.groups;
  if (!parts) return { fault: 'not-a-date' };
  const { day = '', minute, second = ':00', zone } = parts;
  if (minute === undefined) return { fault: 'no-time-of-day' };
  if (zone === undefined) return { fault: 'no-zone' };
  const moment = `${day}T${minute}${second}${zoneOf(zone)}`;
  return isMoment(moment) ? { moment } : { fault: 'not-a-date' };
}

/** RFC 3339, the dates of the standard, writes the seconds that the model lets one leave out. */
const hasSeconds = /T\d\d:\d\d:\d\d/u;

function isMoment(text: string): boolean {
  return hasSeconds.test(text) && Instant.safeParse(text).success;
}

const zoneOf = (zone: string) =>
  zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2');

export function readPeriod(value: unknown, field: string, note: Note): Period | undefined {
  const period: JsonRecord = readRecord(value, field, note);
  const starts = readMoment(period.startDate, `${field}.startDate`, note);
  const ends = readMoment(period.endDate, `${field}.endDate`, note);
  noteUnread(period, `${field}.`, ['startDate', 'endDate'], note);
  return starts === undefined && ends === undefined ? undefined : { starts, ends };
}
