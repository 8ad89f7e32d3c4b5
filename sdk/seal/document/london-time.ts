import type { Day, Instant } from '../../model/time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “22 November 2026”. */
export function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** “22 November 2026 at 14:05, UK time”. */
export function instantInWords(instant: Instant): string {
  const moment = new Date(instant);
  const local = new Date(moment.getTime() + (isSummerTime(moment) ? 3_600_000 : 0)).toISOString();
  return `${dayInWords(local.slice(0, 10))} at ${local.slice(11, 16)}, UK time`;
}

/**
 * British Summer Time runs from the last Sunday of March to the last Sunday of October, changing at
 * 01:00 UTC (https://www.legislation.gov.uk/uksi/2002/262). Written out rather than asked of
 * `Intl`, whose answers follow the time zone data of the machine: a document drawn again years from
 * now must say what it said.
 */
function isSummerTime(moment: Date): boolean {
  const year = moment.getUTCFullYear();
  return moment >= lastSunday(year, 2) && moment < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): Date {
  const date = new Date(Date.UTC(year, month + 1, 0, 1));
  date.setUTCDate(date.getUTCDate() - date.getUTCDay());
  return date;
}
