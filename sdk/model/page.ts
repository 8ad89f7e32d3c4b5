import { z } from './schema.ts';

/** One page of a list. `next` is the cursor of the following page, absent on the last. */
export const pageOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.optional(z.string()) });

/** A page as `pageOf` gives it: its items, and the cursor of the next page where there is one. */
export interface Page<Item> {
  items: Item[];
  next?: string | undefined;
}
