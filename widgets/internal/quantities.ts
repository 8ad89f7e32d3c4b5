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

/** Welsh keeps the noun singular after a number; these two do not mutate. */
function noun(language: Language, quantity: number, unit: 'hours' | 'items'): string {
  if (language === 'cy') return unit === 'hours' ? 'awr' : 'eitem';
  return unit === 'hours'
    ? plural(language, quantity, { one: 'hour', other: 'hours' })
    : plural(language, quantity, { one: 'item', other: 'items' });
}
