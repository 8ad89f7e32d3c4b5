import type { Note } from './reading-report.ts';

/** What an identifier of ours may hold besides the name of its source (see `Identifier`). */
const usable = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,58}$/u;

/**
 * Turns an id of a feed into one that no other feed can have: two directories both number their
 * services from 1.
 */
export function readId(value: unknown, source: string, field: string, note: Note): string {
  if (typeof value === 'number' && Number.isFinite(value)) {
    note(field, 'id-was-number', 'repaired');
    return readId(String(value), source, field, ignore);
  }
  const id = typeof value === 'string' ? value.trim() : '';
  if (id === '') return '';
  if (usable.test(id)) return `${source}:${id}`;
  note(field, 'id-replaced', 'repaired');
  return `${source}:id-${shortCode(id)}`;
}

/** The name of a source as the first part of an identifier: `bristol-city-council`. */
export function sourceKey(name: string): string {
  const key = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return key === '' || key.length > 40 ? `source-${shortCode(name)}` : key;
}

/** FNV-1a of 64 bits: the same text gives the same code in every reading; it hides nothing. */
export function shortCode(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

const ignore: Note = () => undefined;
