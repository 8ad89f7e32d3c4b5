import { z } from './schema.ts';
import { line, prose } from './text.ts';
import { Day } from './time.ts';

/** A statement that somebody answers for, by job title. */
export const Declaration = z.object({ statement: prose(1000), by: line(), on: Day });
export type Declaration = z.infer<typeof Declaration>;

/** What the supplier declares with its promise. */
export const Declarations = z.object({
  /** That the promise is true and will be kept. */
  supplier: Declaration,
  /** That it goes beyond the contract's own work and beyond what would happen anyway. */
  additionality: Declaration,
  /** What ties the supplier has to the provider or the buyer, or that it has none. */
  conflicts: Declaration,
});
export type Declarations = z.infer<typeof Declarations>;
