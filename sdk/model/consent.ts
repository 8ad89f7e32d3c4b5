import { Count } from './number.ts';
import { z } from './schema.ts';
import { Digest, Identifier, prose } from './text.ts';
import { Instant } from './time.ts';

/**
 * When the provider is asked. Before sealing is the rule. The live programme asks after the bid has
 * gone in; an SPO made in that order says so wherever it is shown, and starts only once it has a yes.
 */
export const ConsentOrder = z.enum(['before-sealing', 'after-submission']);
export type ConsentOrder = z.infer<typeof ConsentOrder>;

/** The provider's yes to this very commitment: the digest is of the text that was shown. */
export const ProviderConsent = z.object({
  agreedAt: Instant,
  /** SHA-256 of the commitment in canonical form, lower-case hexadecimal. */
  commitmentDigest: Digest,
});
export type ProviderConsent = z.infer<typeof ProviderConsent>;

/** The provider's “this much”: the quantities it would take, line by line; 0 takes a line out. */
export const Counter = z.object({
  counteredAt: Instant,
  lines: z
    .array(z.object({ lineId: Identifier, quantity: Count }))
    .check(z.minLength(1), z.maxLength(40)),
  note: z.optional(prose(500)),
  /** Digest of the commitment with these quantities: the supplier's yes to it needs no second ask. */
  commitmentDigest: Digest,
});
export type Counter = z.infer<typeof Counter>;
