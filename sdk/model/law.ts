import { z } from './schema.ts';

/**
 * What a law across fields says of a value that breaks it. The words for each, in both languages,
 * are in `words/faults.ts`: the schemas carry the code alone, so that a page which only reads
 * records does not load sentences.
 */
export type BrokenLaw =
  | 'above-cap'
  | 'consent-unsaid'
  | 'damaged'
  | 'duplicate'
  | 'ends-before-start'
  | 'milestones-not-offer'
  | 'needs-reason'
  | 'not-basis'
  | 'not-in-order'
  | 'not-on-scale'
  | 'not-one-line'
  | 'not-product'
  | 'not-recognised'
  | 'not-sum'
  | 'outside-delivery'
  | 'personal'
  | 'place-told';

/** A law that a value has to keep. A value that breaks it is at fault at `path`. */
export const law = <Value>(
  broken: BrokenLaw,
  holds: (value: Value) => boolean,
  ...path: string[]
): z.core.$ZodCheck<Value> => z.refine(holds, { error: broken, path });

/** The law that no two of these have the same key. */
export const distinct = <Item>(
  keyOf: (item: Item) => unknown,
  ...path: string[]
): z.core.$ZodCheck<readonly Item[]> =>
  law('duplicate', (items) => new Set(items.map(keyOf)).size === items.length, ...path);

/** The law that something does not end before it starts. */
export const inOrder: z.core.$ZodCheck<{ starts: string; ends: string }> = law(
  'ends-before-start',
  ({ starts, ends }) => starts <= ends,
  'ends',
);
