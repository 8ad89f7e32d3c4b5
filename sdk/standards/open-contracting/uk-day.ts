import type { Day, Instant } from '../../model/time.ts';
import { londonTime } from '../../spo/london.ts';

/** A day has no zone and OCDS has no days, so a day is written as it begins and ends in the UK. */
export const startOfUkDay = (day: Day): Instant => momentOf(day, '00:00:00');
export const endOfUkDay = (day: Day): Instant => momentOf(day, '23:59:59');

const offsets = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
});
/** The day that it is in the UK at a moment. */
export const ukDayOf = (moment: Instant): Day => londonTime(new Date(moment)).day;

function momentOf(day: Day, time: string): Instant {
  // Clocks change at 01:00 UTC, after a day has begun and before it ends, so the offset of the
  // same time in UTC is the offset wanted.
  const name = offsets
    .formatToParts(new Date(`${day}T${time}Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  // GMT is written as `GMT` or `GMT+00:00`, by the version of the time-zone data.
  const offset = name?.replace(/^GMT(?:\+00:00)?/u, '') ?? '';
  return `${day}T${time}${offset === '' ? 'Z' : offset}`;
}
