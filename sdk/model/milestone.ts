import { Positive } from './number.ts';
import { z } from './schema.ts';
import { Identifier, line } from './text.ts';
import { Day } from './time.ts';

/** A dated part of an offer line. `quantity` is in the unit of its line. */
export const Milestone = z.object({
  id: Identifier,
  lineId: Identifier,
  title: line(),
  due: Day,
  quantity: Positive,
  /** What is counted, when the unit does not say it. */
  measure: z.optional(line(300)),
  /** The evidence that is wanted. */
  evidence: z.optional(line(300)),
  confirmedBy: z.optional(z.enum(['provider', 'buyer'])),
});
export type Milestone = z.infer<typeof Milestone>;
