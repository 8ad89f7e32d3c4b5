import type { Day } from '../model/time.ts';
import { Moment, take } from './input.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * A moment on the clocks of the United Kingdom: the day as `2026-11-22`, the time as `12:00`. Throws
 * `SpoInputError`.
 */
export function londonTime(moment: Date): { readonly day: Day; readonly time: string } {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of clock.formatToParts(take(Moment, moment, 'moment')))
    part[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = part;
  return { day: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}` };
}
