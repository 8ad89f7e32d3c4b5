import type { Language } from './language.ts';

/**
 * Months are our own because Chromium has no Welsh dates: `new Intl.DateTimeFormat('cy')` answers
 * in the language of the browser instead.
 */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
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
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** A calendar day, `2026-11-22`, as people read it: `22 November 2026`. */
export function dayIn(language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  const name = months[language][Number(month) - 1];
  return name === undefined ? day : `${String(Number(date))} ${name} ${year}`;
}

/** The month a day falls in: `November 2026`. */
export function monthIn(language: Language, day: string): string {
  const [year = '', month = ''] = day.split('-');
  const name = months[language][Number(month) - 1];
  return name === undefined ? day : `${name} ${year}`;
}

/** The time of a moment on this device's clock: `14:05`. */
export function timeOnThisDevice(moment: Date): string {
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * An instant on the clocks of the United Kingdom, which is what a tender deadline means wherever
 * the reader's device thinks it is.
 */
export function ukTime(instant: string): { day: string; time: string } {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of londonClock.formatToParts(new Date(instant))) part[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = part;
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
