import type { Instant } from '../../sdk/model/index.ts';

/** Calendar day in Europe/London so many days after a moment, such as `2026-12-04`. */
export function londonDay(moment: Date, daysAfter = 0): string {
  const later = new Date(moment.getTime() + daysAfter * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(later);
}

/** 12:00 noon in Europe/London on a calendar day. The clocks never change at noon. */
export function londonNoon(day: string): Instant {
  const guess = new Date(`${day}T12:00:00Z`);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(guess)
      .find(({ type }) => type === 'hour')?.value,
  );
  guess.setUTCHours(12 - (hour - 12));
  return guess.toISOString().replace('.000Z', 'Z');
}

/** First day of the month that begins so many months after the one a day lies in. */
export function monthStart(day: string, monthsAfter: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + monthsAfter);
  return date.toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10);
}
