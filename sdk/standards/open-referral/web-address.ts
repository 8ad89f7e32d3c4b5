import type { Note } from './reading-report.ts';

const longest = 2000;

/** A web address a reader can follow, or nothing with the reason noted. */
export function readWebAddress(value: unknown, field: string, note: Note): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value.trim() : undefined;
  if (text === '') return undefined;
  const address = text === undefined ? undefined : followable(withScheme(text));
  if (address === undefined) note(field, 'not-a-web-address', 'skipped');
  else if (text !== undefined && withScheme(text) !== text) note(field, 'scheme-added', 'repaired');
  return address;
}

const withScheme = (text: string) =>
  /^www\.[^\s/]+\.[^\s]+$/iu.test(text) ? `https://${text}` : text;

function followable(text: string): string | undefined {
  if (text.length > longest || !/^https?:\/\//iu.test(text) || !URL.canParse(text))
    return undefined;
  const url = new URL(text);
  // A name or password in an address is a trick or a leak; a host without a dot is nobody's site.
  const plain = url.username === '' && url.password === '' && url.hostname.includes('.');
  return plain ? url.href : undefined;
}
