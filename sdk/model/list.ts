import { z } from './schema.ts';

/** A list of at least `least` and at most `most` items. */
export const list = <Item extends z.core.$ZodType>(item: Item, most: number, least = 0) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));
