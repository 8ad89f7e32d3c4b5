import { z } from '../../sdk/model/schema.ts';
import type { Page } from '../../sdk/model/page.ts';
import { faultyFields } from './http/refusal.ts';

const Key = z.tuple([z.string(), z.string()]);

/** The two sort values of the last row of a page: where the next page goes on. */
export type PageKey = readonly [string, string];

/** Rows to a page when the caller does not say. */
export const usualLimit = 50;

/** A cursor for the client to hand back as it is. */
export const cursorOf = (key: PageKey) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor of ours. Throws a `Refusal` for anything else. */
export function keyOfCursor(cursor: string | undefined): PageKey | undefined {
  if (cursor === undefined) return undefined;
  const key = z.safeParse(Key, valueOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (key.success) return key.data;
  throw faultyFields([{ path: 'cursor', reason: 'is not one that this list gave out' }]);
}

/** Makes a page of rows read with one row more than the limit, which tells whether more follow. */
export function pageFrom<Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (item: Item) => PageKey,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined
    ? { items, next: cursorOf(keyOf(last)) }
    : { items };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
