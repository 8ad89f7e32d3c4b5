import type { Offer, OfferLine } from '../../sdk/model/offer.ts';
import { penceTyped } from '../internal/money.ts';
import { hoursLine, moneyLine, type Draft } from './draft.ts';

/** A whole number of hours as typed: `80` or `1,200`; nothing when it is not one. */
export function hoursTyped(typed: string): number | undefined {
  const digits = typed.trim().replaceAll(',', '');
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : undefined;
}

/** As much of the offer as can be counted so far; the total is that of the lines it has. */
export function offerOf({ texts }: Draft): Offer {
  const lines = [moneyOf(texts), hoursOf(texts)].filter((line) => line !== undefined);
  return { lines, total: lines.reduce((sum, { value }) => sum + value, 0) };
}

function moneyOf(texts: Draft['texts']): OfferLine | undefined {
  const pence = penceTyped(texts.moneyAmount);
  if (!pence) return undefined;
  return {
    id: moneyLine,
    kind: 'money',
    description: texts.moneyFor.trim(),
    quantity: pence,
    unit: 'pence',
    value: pence,
    basis: { basis: 'cash' },
  };
}

function hoursOf(texts: Draft['texts']): OfferLine | undefined {
  const hours = hoursTyped(texts.hoursAmount);
  const pencePerUnit = penceTyped(texts.hoursRate);
  if (!hours || pencePerUnit === undefined) return undefined;
  return {
    id: hoursLine,
    kind: 'volunteering',
    description: texts.hoursFor.trim(),
    quantity: hours,
    unit: 'hours',
    value: hours * pencePerUnit,
    basis: { basis: 'stated-rate', pencePerUnit, source: texts.hoursRateSource.trim() },
  };
}
