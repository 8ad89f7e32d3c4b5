import type { Unit } from '../../sdk/model/offer.ts';
import type { Language } from './language.ts';
import { numberIn, plural } from './messages.ts';
import { poundsAndPence } from './money.ts';

/** So much of a unit: `£12,000.00`, `80 hours`, `80 awr`. */
export function quantityIn(language: Language, quantity: number, unit: Unit): string {
  if (unit === 'pence') return poundsAndPence(quantity);
  return `${numberIn(language, quantity)} ${noun(language, quantity, unit)}`;
}

/** Part of a whole: `12 of 80 hours`, `£1,500.00 of £12,000.00`. */
export function shareIn(language: Language, part: number, whole: number, unit: Unit): string {
  const of = language === 'cy' ? 'o' : 'of';
  const shown = unit === 'pence' ? poundsAndPence(part) : numberIn(language, part);
  return `${shown} ${of} ${quantityIn(language, whole, unit)}`;
}

type Counted = Exclude<Unit, 'pence'>;

const english: Readonly<Record<Counted, { one: string; other: string }>> = {
  hours: { one: 'hour', other: 'hours' },
  items: { one: 'item', other: 'items' },
  days: { one: 'day', other: 'days' },
  places: { one: 'place', other: 'places' },
};

/** Welsh keeps the noun singular after a number. */
const welsh: Readonly<Record<Counted, string>> = {
  hours: 'awr',
  items: 'eitem',
  days: 'diwrnod',
  places: 'lle',
};

function noun(language: Language, quantity: number, unit: Counted): string {
  return language === 'cy' ? welsh[unit] : plural(language, quantity, english[unit]);
}
