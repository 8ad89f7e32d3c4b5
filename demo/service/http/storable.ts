import type { FaultyField } from './refusal.ts';

/**
 * Finds text that no part of the kit can carry: the NUL character, which PostgreSQL refuses, and
 * half of a surrogate pair, which has no UTF-8 and no canonical JSON (RFC 8785, section 3.2.2.2).
 */
export function unstorableText(value: unknown, path = ''): FaultyField[] {
  if (typeof value === 'string') {
    return isStorable(value) ? [] : [{ path, reason: 'holds a character that cannot be kept' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    unstorableText(item, path === '' ? key : `${path}.${key}`),
  );
}

/** True for text that the database and the seal can both carry. */
export const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0');
