import type { Language } from './language.ts';
import { numberIn } from './messages.ts';

/** An amount in pence with both decimals, so that columns line up: `£12,000.00`. */
export function pounds(language: Language, pence: number): string {
  const rest = String(pence % 100).padStart(2, '0');
  return `£${numberIn(language, Math.floor(pence / 100))}.${rest}`;
}

/** An amount in pence for running text: `£12,000`, or `£12,000.50` when it is not whole pounds. */
export function poundsInText(language: Language, pence: number): string {
  const exact = pounds(language, pence);
  return exact.endsWith('.00') ? exact.slice(0, -3) : exact;
}

/**
 * Reads an amount that a person typed: `12000`, `£12,000` and `12,000.50` give whole pence.
 * Anything else, a third decimal included, gives nothing: an amount is never guessed or rounded.
 */
export function penceTyped(typed: string): number | undefined {
  const match = /^£?\s*(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/u.exec(typed.trim());
  if (!match) return undefined;
  const [, whole = '', part = ''] = match;
  return Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
}
