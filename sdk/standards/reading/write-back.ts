import { isRecord, type JsonRecord } from './json-value.ts';

/** The keys and places that lead from a document to something in it. */
export type DocumentPath = readonly (string | number)[];

/** Something read from a document, where it stands there, and every field of it as published. */
export interface Placed {
  /** Empty when it is the whole document. */
  readonly at: DocumentPath;
  readonly raw: JsonRecord;
}

/**
 * The document that was read, with some of the things in it replaced. Everything else is the same
 * JSON value as before: fields the kit does not know, fields it could not read, and their order.
 */
export function writeBack<Item extends Placed>(
  reading: { readonly document: unknown },
  changed: ReadonlyMap<Item, JsonRecord> = new Map<Item, JsonRecord>(),
): unknown {
  let document = reading.document;
  for (const [{ at }, next] of changed) document = withValueAt(document, at, next);
  return document;
}

function withValueAt(value: unknown, [key, ...rest]: DocumentPath, next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === key ? withValueAt(item, rest, next) : item,
    );
  }
  return isRecord(value) ? { ...value, [key]: withValueAt(value[key], rest, next) } : value;
}
