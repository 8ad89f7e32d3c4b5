import { z } from '../model/schema.ts';
import { SpoReference } from '../model/spo.ts';
import { Moment, SpoInputError, take } from './input.ts';
import { londonTime } from './london.ts';

/** What a piece of text says where a reference is expected. */
export type ReadReference =
  | {
      readonly found: 'reference';
      readonly reference: SpoReference;
      /** True when check characters stood behind it and agree. */
      readonly checked: boolean;
      /** True when look-alike characters were read as what they stand for (`O` as `0`). */
      readonly repaired: boolean;
    }
  | {
      readonly found: 'malformed';
      /** The text as it stood. */
      readonly text: string;
      readonly reason: 'not-a-date' | 'wrong-length' | 'not-hexadecimal' | 'check-fails';
    }
  | { readonly found: 'nothing' };

/** A reading with the place in the text where it stood, in UTF-16 units. */
export type PlacedReference = Exclude<ReadReference, { found: 'nothing' }> & {
  readonly start: number;
  readonly end: number;
};

/** Makes a reference for the day of issue in the UK, from four random bytes. Throws `SpoInputError`. */
export function makeReference(issued: Date, random: Uint8Array): SpoReference {
  const bytes: unknown = random;
  if (!(bytes instanceof Uint8Array) || bytes.length !== 4) throw new SpoInputError('random');
  const day = londonTime(take(Moment, issued, 'issued')).day.replaceAll('-', '');
  const tail = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `SPO-${day}-${tail.toUpperCase()}`;
}

/** The reference with its two check characters, as people write it down: `SPO-…-0A1B2C3D-K7`. Throws `SpoInputError`. */
export function withCheck(reference: SpoReference): string {
  const known = take(SpoReference, reference, 'reference');
  return `${known}-${checkCharacters(known)}`;
}

/** Reads one reference that fills the whole text, as typed into a box. Throws `SpoInputError`. */
export function readReference(text: string): ReadReference {
  const [first] = findReferences(take(z.string(), text, 'text').trim());
  return first ?? { found: 'nothing' };
}

/**
 * Something that was meant to be a reference: a prefix that reads as `SPO`, then two or three
 * groups between any kind of dash or space, as scanners and word processors leave them.
 */
const candidate =
  /(?<![\p{L}\p{N}])[S5]P[O0][\s\p{Pd}]{1,3}([\p{L}\p{N}]{6,10})[\s\p{Pd}]{1,3}([\p{L}\p{N}]{6,10})(?:\p{Pd}([\p{L}\p{N}]{2})(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/giu;

/** Every reference, right or malformed, in running text, in order. Throws `SpoInputError`. */
export function findReferences(text: string): PlacedReference[] {
  return [...take(z.string(), text, 'text').matchAll(candidate)].map((match) => {
    const [whole, day = '', tail = '', check] = match;
    return {
      ...read(whole, day, tail, check),
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

function read(
  whole: string,
  writtenDay: string,
  writtenTail: string,
  writtenCheck: string | undefined,
): Exclude<ReadReference, { found: 'nothing' }> {
  const day = asDigits(writtenDay.toUpperCase());
  const tail = asHexadecimal(writtenTail.toUpperCase());
  const malformed = (reason: Extract<ReadReference, { found: 'malformed' }>['reason']) =>
    ({ found: 'malformed', text: whole, reason }) as const;
  if (day.length !== 8 || tail.length !== 8) return malformed('wrong-length');
  if (!isDay(day)) return malformed('not-a-date');
  if (!/^[0-9A-F]{8}$/u.test(tail)) return malformed('not-hexadecimal');
  const reference = `SPO-${day}-${tail}`;
  // Check characters are never read as look-alikes: that would wave some misread digits through.
  const checked = writtenCheck !== undefined;
  if (checked && writtenCheck.toUpperCase() !== checkCharacters(reference)) {
    return malformed('check-fails');
  }
  const repaired = !whole
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]+/gu, '-')
    .startsWith(reference);
  return { found: 'reference', reference, checked, repaired };
}

const asDigits = (text: string) =>
  text.replaceAll(/[OQDILSZBG]/gu, (letter) => lookAlike[letter] ?? letter);
const asHexadecimal = (text: string) =>
  text.replaceAll(/[OQILSZG]/gu, (letter) => lookAlike[letter] ?? letter);

const lookAlike: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  S: '5',
  Z: '2',
  B: '8',
  G: '6',
};

function isDay(digits: string): boolean {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Two characters by ISO 7064, MOD 1271-36: they catch every single wrong character and every swap
 * of two neighbours (https://www.iso.org/standard/31531.html).
 */
function checkCharacters(reference: SpoReference): string {
  const body = reference.replaceAll('-', '');
  let sum = 0;
  for (const character of body) sum = ((sum + alphabet.indexOf(character)) * 36) % 1271;
  const check = (1 + 1271 - ((sum * 36) % 1271)) % 1271;
  return `${alphabet.charAt(Math.floor(check / 36))}${alphabet.charAt(check % 36)}`;
}
