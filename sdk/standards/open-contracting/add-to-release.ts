import { z } from '../../model/schema.ts';
import { take } from '../../spo/input.ts';
import { isRecord, type JsonRecord } from '../reading/json-value.ts';
import type { OcdsRelease } from './ocds-release.ts';

/**
 * A published release with what the kit writes added to it, for a buyer who puts both in one
 * notice. What was published stands, word for word, except the release's own id, date and tags,
 * which say that this is a new release; lists are joined by the ids of their objects.
 * Throws `SpoInputError` when either is no object.
 */
export function addToRelease(published: JsonRecord, written: OcdsRelease): JsonRecord {
  const standing = take(AnyObject, published, 'published');
  const added = take(AnyObject, written, 'written');
  const { id, date, tag } = written;
  return { ...joined(standing, added), id, date, tag };
}

/** As it is: a schema of the parts would leave out what it does not know. */
const AnyObject = z.custom<JsonRecord>(isRecord);

function joined(standing: JsonRecord, added: JsonRecord): JsonRecord {
  const kept = Object.entries(standing).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(added, name) ? joinedValue(value, added[name]) : value,
  ]);
  const more = Object.entries(added).filter(([name]) => !Object.hasOwn(standing, name));
  // Entries, not assignments: a published field may be named `__proto__`.
  return Object.fromEntries([...kept, ...more]);
}

function joinedValue(standing: unknown, added: unknown): unknown {
  if (isRecord(standing) && isRecord(added)) return joined(standing, added);
  if (Array.isArray(standing) && Array.isArray(added)) return joinedLists(standing, added);
  return standing ?? added;
}

function joinedLists(standing: readonly unknown[], added: readonly unknown[]): unknown[] {
  const addedById = new Map(added.map((item) => [idOf(item), item]));
  const known = new Set(standing.map(idOf));
  return [
    ...standing.map((item) => {
      const id = idOf(item);
      return id !== undefined && addedById.has(id) ? joinedValue(item, addedById.get(id)) : item;
    }),
    ...added.filter((item) => idOf(item) === undefined || !known.has(idOf(item))),
  ];
}

const idOf = (item: unknown): unknown => (isRecord(item) ? item.id : undefined);
