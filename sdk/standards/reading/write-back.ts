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
  const changes = newChange();
  for (const [{ at }, next] of changed) {
    let change = changes;
    for (const key of at) {
      const inside = change.inside.get(key) ?? newChange();
      change.inside.set(key, inside);
      change = inside;
    }
    change.next = { value: next };
  }
  return withChange(reading.document, changes);
}

/** What becomes of a value: it is replaced, or something inside it is, by its key or place. */
interface Change {
  next: { readonly value: unknown } | undefined;
  readonly inside: Map<string | number, Change>;
}

const newChange = (): Change => ({ next: undefined, inside: new Map() });

/** All changes in one pass: a list with ten thousand changes in it is copied once. */
function withChange(value: unknown, { next, inside }: Change): unknown {
  if (next) return next.value;
  if (inside.size === 0) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => within(item, inside.get(index)));
  }
  if (!isRecord(value)) return value;
  // Entries, not assignments: a published field may be named `__proto__`.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, within(item, inside.get(name))]),
  );
}

const within = (item: unknown, change: Change | undefined): unknown =>
  change ? withChange(item, change) : item;
