import { distinct } from './law.ts';
import { list } from './list.ts';
import { z } from './schema.ts';
import { line } from './text.ts';
import { Instant } from './time.ts';

/** The three whose agreement an SPO rests on. */
export const Party = z.enum(['supplier', 'provider', 'buyer']);
export type Party = z.infer<typeof Party>;

/** A party's yes, given by somebody in the job named. */
export const Signature = z.object({
  party: Party,
  signedAt: Instant,
  jobTitle: z.optional(line()),
});
export type Signature = z.infer<typeof Signature>;

/** At most one signature a party. */
export const Signatures = list(Signature, 3).check(distinct(({ party }) => party));
export type Signatures = z.infer<typeof Signatures>;
