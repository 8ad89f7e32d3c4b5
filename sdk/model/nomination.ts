import { ActivityReference } from './commitment.ts';
import { Area } from './place.ts';
import { z } from './schema.ts';
import { Identifier, prose } from './text.ts';
import { Instant } from './time.ts';

/**
 * An officer's word that an activity deserves to be looked at. Whoever gave it is barred from
 * evaluating an SPO that names the activity.
 */
export const Nomination = z.object({
  id: Identifier,
  activity: ActivityReference,
  officerId: Identifier,
  territory: Area,
  /** What the officer has seen of it. */
  reason: prose(2000),
  nominatedAt: Instant,
  outcome: z.optional(z.enum(['validated', 'not-validated', 'withdrawn'])),
});
export type Nomination = z.infer<typeof Nomination>;
