import { Unit } from '../model/offer.ts';
import { z } from '../model/schema.ts';
import { Day, Instant } from '../model/time.ts';
import { SpoInputError, take } from './input.ts';
import { londonTime } from './london.ts';

/**
 * Months are our own, because Chromium has no Welsh dates: `Intl.DateTimeFormat('cy')` answers in
 * the language of the browser instead.
 */
const months: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

const poundsFormat = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const Whole = z.int();
const Texts = z.array(z.string());
const Language = z.enum(['en', 'cy']);
type Language = z.infer<typeof Language>;

/** Pence as pounds, with two decimals or none: `£12,000`, `£16.93`. Throws `SpoInputError`. */
export function pounds(pence: number): string {
  return poundsFormat.format(take(Whole, pence, 'pence') / 100).replace(/\.00$/u, '');
}

/** A day as people write it: `22 November 2026`, `22 Tachwedd 2026`. Throws `SpoInputError`. */
export function longDay(day: Day, language: Language = 'en'): string {
  const [year = '', month = '', date = ''] = take(Day, day, 'day').split('-');
  return `${Number(date)} ${monthIn(language, Number(month))} ${year}`;
}

/** A moment on a UK clock: `4 December 2026 at 12:00 (UK time)`. Throws `SpoInputError`. */
export function ukMoment(instant: Instant, language: Language = 'en'): string {
  const { day, time } = londonTime(new Date(take(Instant, instant, 'instant')));
  const date = longDay(day, language);
  return language === 'en' ? `${date} at ${time} (UK time)` : `${date} am ${time} (amser y DU)`;
}

type Counted = Exclude<Unit, 'pence'>;

const english: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  hours: ['hour', 'hours'],
  items: ['item', 'items'],
  days: ['day', 'days'],
  places: ['place', 'places'],
};

/** Welsh keeps the noun singular after a number. */
const welsh: Readonly<Record<Counted, string>> = {
  hours: 'awr',
  items: 'eitem',
  days: 'diwrnod',
  places: 'lle',
};

/** A unit as in “£16.93 an hour” and “£16.93 yr awr”; money has none. Throws `SpoInputError`. */
export function eachUnit(unit: Unit, language: Language = 'en'): string {
  const counted = take(Unit, unit, 'unit');
  if (counted === 'pence') throw new SpoInputError('unit');
  const isVowel = counted === 'hours' || counted === 'items';
  return take(Language, language, 'language') === 'en'
    ? `${isVowel ? 'an' : 'a'} ${english[counted][0]}`
    : `${isVowel ? 'yr' : 'y'} ${welsh[counted]}`;
}

/** A quantity with its unit: `£3,000`, `20 hours`, `1 item`, `20 awr`. Throws `SpoInputError`. */
export function quantityInWords(quantity: number, unit: Unit, language: Language = 'en'): string {
  const amount = take(Whole, quantity, 'quantity');
  const kind = take(Unit, unit, 'unit');
  if (kind === 'pence') return pounds(amount);
  const [one, many] = english[kind];
  const noun = language === 'cy' ? welsh[kind] : amount === 1 ? one : many;
  return `${amount.toLocaleString('en-GB')} ${noun}`;
}

/** `a`, `a and b`, `a, b and c`; in Welsh `a, b ac afal`. Throws `SpoInputError`. */
export function listInWords(parts: readonly string[], language: Language = 'en'): string {
  const all = take(Texts, parts, 'parts');
  const last = all.at(-1) ?? '';
  const and = language === 'en' ? 'and' : /^([aeiouyâêîôûŷ]|wy|ŵ)/iu.test(last) ? 'ac' : 'a';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}

function monthIn(language: Language, month: number): string {
  return months[take(Language, language, 'language')].split(' ')[month - 1] ?? '';
}
