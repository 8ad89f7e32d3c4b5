/**
 * An amount in pence with both decimals, so that columns line up: `£12,000.00`. For running text
 * use `pounds` of `sdk/spo/wording.ts`. Both languages group digits alike.
 */
export function poundsAndPence(pence: number): string {
  const whole = String(Math.floor(pence / 100)).replaceAll(/\B(?=(\d{3})+$)/gu, ',');
  return `£${whole}.${String(pence % 100).padStart(2, '0')}`;
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
