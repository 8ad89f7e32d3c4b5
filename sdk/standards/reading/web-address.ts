import { isBlank } from './json-value.ts';
import type { CommonNote } from './reason.ts';

const longest = 2000;

/** A web address a reader can follow, or nothing with the reason noted. */
export function readWebAddress(
  value: unknown,
  field: string,
  note: CommonNote,
): string | undefined {
  if (isBlank(value)) return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  // Longer ones are not looked at: an expression over a long hostile text takes long.
  const whole = text.length > longest ? '' : withScheme(text);
  const address = followable(whole);
  if (address === undefined) note(field, 'not-a-web-address', 'skipped');
  else if (whole !== text) note(field, 'scheme-added', 'repaired');
  return address;
}

const withScheme = (text: string) =>
  /^www\.[^\s/]+\.[^\s]+$/iu.test(text) ? `https://${text}` : text;

function followable(text: string): string | undefined {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  // A name or password in an address is a trick or a leak; a host without a dot is nobody's site.
  const plain = url.username === '' && url.password === '' && url.hostname.includes('.');
  return plain ? url.href : undefined;
}
