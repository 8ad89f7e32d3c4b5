import type { Unit } from '../model/offer.ts';
import type { Day, Instant } from '../model/time.ts';

const poundsFormat = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Pence as pounds, with two decimals or none: `£12,000`, `£16.93`. */
export function pounds(pence: number): string {
  return poundsFormat.format(pence / 100).replace(/\.00$/u, '');
}

/** A day as people write it: `22 November 2026`. */
export function longDay(day: Day): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

const momentFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** A moment on a UK clock: `4 December 2026 at 12:00 (UK time)`. */
export function ukMoment(instant: Instant): string {
  return `${momentFormat.format(new Date(instant))} (UK time)`;
}

/** A quantity with its unit: `£3,000`, `20 hours`, `1 item`. */
export function quantityInWords(quantity: number, unit: Unit): string {
  if (unit === 'pence') return pounds(quantity);
  const noun = unit === 'hours' ? 'hour' : 'item';
  return `${quantity.toLocaleString('en-GB')} ${quantity === 1 ? noun : `${noun}s`}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
