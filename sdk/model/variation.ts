import { Commitment } from './commitment.ts';
import { Party, Signatures } from './party.ts';
import { z } from './schema.ts';
import { prose } from './text.ts';
import { Instant } from './time.ts';

/**
 * A change of what was promised, after the contract began. The sealed commitment stays as it is;
 * these terms apply from the day all three parties have agreed. A substitution names another provider.
 */
export const Variation = z.object({
  kind: z.enum(['variation', 'substitution']),
  proposedAt: Instant,
  proposedBy: Party,
  reason: prose(1000),
  commitment: Commitment,
  agreed: Signatures,
});
export type Variation = z.infer<typeof Variation>;
