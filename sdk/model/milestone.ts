import { z } from './schema.ts';
import { Identifier, line } from './text.ts';
import { Day } from './time.ts';

/** A dated part of an offer line. `quantity` is in the unit of its line. */
export const Milestone = z.object({
  id: Identifier,
  lineId: Identifier,
  title: line(),
  due: Day,
  quantity: z.int().check(z.positive()),
});
export type Milestone = z.infer<typeof Milestone>;
