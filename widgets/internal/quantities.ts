import type { Unit } from '../../sdk/model/offer.ts';
import type { Language } from './language.ts';
import { numberIn, plural } from './messages.ts';
import { poundsAndPence } from './money.ts';

/** So much of a unit: `£12,000.00`, `80 hours`, `80 awr`. */
export function quantityIn(language: Language, quantity: number, unit: Unit): string {
  if (unit === 'pence') return poundsAndPence(quantity);
  return `${numberIn(language, quantity)} ${noun(language, quantity, unit)}`;
}

/** Welsh keeps the noun singular after a number; these two do not mutate. */
function noun(language: Language, quantity: number, unit: 'hours' | 'items'): string {
  if (language === 'cy') return unit === 'hours' ? 'awr' : 'eitem';
  return unit === 'hours'
    ? plural(language, quantity, { one: 'hour', other: 'hours' })
    : plural(language, quantity, { one: 'item', other: 'items' });
}
