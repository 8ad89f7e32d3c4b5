import { isRecord, type JsonRecord } from '../open-referral/json-value.ts';
import type { ReadReleases } from './read-releases.ts';
import type { ReleasePath } from './release-document.ts';
import type { ReadRelease } from './release.ts';

/**
 * The document that was read, with some of its releases replaced. Everything else is the same JSON
 * value as before: fields the kit does not know, fields it could not read, and their order.
 */
export function writeBack(
  reading: ReadReleases,
  changed: ReadonlyMap<ReadRelease, JsonRecord> = new Map(),
): unknown {
  let document = reading.document;
  for (const [{ at }, release] of changed) document = withValueAt(document, at, release);
  return document;
}

function withValueAt(value: unknown, [key, ...rest]: ReleasePath, next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === key ? withValueAt(item, rest, next) : item,
    );
  }
  return isRecord(value) ? { ...value, [key]: withValueAt(value[key], rest, next) } : value;
}
