import { Pence } from '../../model/money.ts';
import { isBlank } from '../reading/json-value.ts';
import { readRecord } from '../reading/records.ts';
import type { Note, Reason } from './reason.ts';
import { noteUnread } from './unread-fields.ts';

/** What something costs, in whole pence. `withTax` is what the UK extension calls the gross amount. */
export interface Amount {
  readonly pence?: Pence | undefined;
  readonly withTax?: Pence | undefined;
}

/** Reads a value of the standard when it is in pounds. */
export function readAmount(value: unknown, field: string, note: Note): Amount | undefined {
  const { currency, amount, amountGross, ...rest } = readRecord(value, field, note);
  noteUnread(rest, `${field}.`, [], note);
  if (isBlank(amount) && isBlank(amountGross)) {
    if (!isBlank(currency)) note(`${field}.amount`, 'missing', 'kept-as-none');
    return undefined;
  }
  const fault = currencyFault(currency);
  if (fault) {
    note(`${field}.currency`, fault, 'skipped');
    return undefined;
  }
  const pence = readPence(amount, `${field}.amount`, note);
  const withTax = readPence(amountGross, `${field}.amountGross`, note);
  return pence === undefined && withTax === undefined ? undefined : { pence, withTax };
}

function currencyFault(currency: unknown): Reason | undefined {
  if (isBlank(currency)) return 'no-currency';
  return typeof currency === 'string' && currency.trim().toUpperCase() === 'GBP'
    ? undefined
    : 'other-currency';
}

function readPence(value: unknown, field: string, note: Note): Pence | undefined {
  if (isBlank(value)) return undefined;
  const decimal = decimalOf(value);
  const pence = decimal === undefined ? 'not-an-amount' : penceOf(decimal);
  if (typeof pence === 'string') {
    note(field, pence, 'skipped');
    return undefined;
  }
  if (typeof value === 'string') note(field, 'amount-was-text', 'repaired');
  if (pence.rounded) note(field, 'part-of-a-penny', 'repaired');
  return pence.whole;
}

/** An amount as plain decimal digits, from a number or from text such as `£12,000.00`. */
function decimalOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? plainDigits(value) : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim().replace(/^£\s?/u, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return text.replaceAll(',', '');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? text : undefined;
}

/** JavaScript writes very small and very large numbers with an exponent. */
function plainDigits(value: number): string {
  if (Math.abs(value) >= 1e21) return String(BigInt(value));
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

/**
 * Digits become pence digit by digit: in binary fractions 1.15 × 100 is 114.99999999999999. Half a
 * penny rounds up.
 */
function penceOf(decimal: string): { whole: Pence; rounded: boolean } | Reason {
  if (decimal.startsWith('-') && /[1-9]/u.test(decimal)) return 'below-zero';
  const [pounds = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const hundredths = BigInt(pounds + fraction.padEnd(2, '0').slice(0, 2));
  const rest = fraction.slice(2);
  const whole = Number(hundredths + (/^[5-9]/u.test(rest) ? 1n : 0n));
  return Pence.safeParse(whole).success ? { whole, rounded: /[1-9]/u.test(rest) } : 'too-large';
}
