import type { CommonNote } from './reason.ts';
import { shortCode } from './short-code.ts';

/** What an identifier of ours may hold besides the name of its source (see `Identifier`). */
const usable = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,58}$/u;

/**
 * Turns an id of a source into one that no other source can have: two directories both number
 * their services from 1. Empty when there is no id.
 */
export function readSourcedId(
  value: unknown,
  source: string,
  field: string,
  note: CommonNote,
): string {
  if (typeof value === 'number' && Number.isFinite(value)) {
    note(field, 'id-was-number', 'repaired');
    return readSourcedId(String(value), source, field, ignore);
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
    .replace(/^-|-$/gu, '');
  return key === '' || key.length > 40 ? `source-${shortCode(name)}` : key;
}

const ignore: CommonNote = () => undefined;
