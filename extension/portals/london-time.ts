/**
 * Portals write deadlines in the time of the United Kingdom without a zone
 * (“4 December 2026 at 12:00 noon (UK time)”, “24/6/2026 12:00”). This reads them as Europe/London.
 */
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const inWords = /(\d{1,2}) ([a-z]+) (\d{4})/u;
const inFigures = /(\d{1,2})\/(\d{1,2})\/(\d{4})/u;
const clock = /(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/u;

interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The instant a portal's date and time stand for, or `undefined` when the text is not both. */
export function londonInstant(text: string): string | undefined {
  const said = text
    .toLowerCase()
    .replace(/\s*\((?:uk|london) time\)/u, '')
    .trim();
  const day = dayIn(said);
  const time = timeIn(said);
  if (!day || !time) return undefined;
  const wall = { ...day, ...time };
  const offset = offsetInLondon(wall);
  return new Date(asUtc(wall) - offset).toISOString().replace('.000Z', 'Z');
}

function dayIn(said: string): Pick<WallClock, 'year' | 'month' | 'day'> | undefined {
  const words = inWords.exec(said);
  const [, day, month, year] = words ?? inFigures.exec(said) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = words
    ? months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1
    : Number(month);
  const parts = { year: Number(year), month: number, day: Number(day) };
  const date = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
  // `Date` rolls 31 June over into July; a day that does not exist is not read as another.
  return date.getUTCMonth() + 1 === number && date.getUTCDate() === parts.day ? parts : undefined;
}

function timeIn(said: string): Pick<WallClock, 'hour' | 'minute'> | undefined {
  if (/(?:^|\W)(?:12(?::00)? ?)?noon$/u.test(said)) return { hour: 12, minute: 0 };
  if (/(?:^|\W)(?:12(?::00)? ?)?midnight$/u.test(said)) return { hour: 0, minute: 0 };
  const [, hours, minutes, half] = clock.exec(said) ?? [];
  // “22 November 2026” ends in digits too: without a colon or a half of the day it is no time.
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

const asUtc = ({ year, month, day, hour, minute }: WallClock) =>
  Date.UTC(year, month - 1, day, hour, minute);

/** Milliseconds that London is ahead of UTC at a wall-clock time: an hour in summer, else none. */
function offsetInLondon(wall: WallClock): number {
  const name = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    timeZoneName: 'longOffset',
  })
    .formatToParts(new Date(asUtc(wall) - 30 * 60_000))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name === 'GMT+01:00' ? 60 * 60_000 : 0;
}
