import { Commitment } from './commitment.ts';
import { z } from './schema.ts';
import { line } from './text.ts';
import { Instant } from './time.ts';

/** `SPO-YYYYMMDD-XXXXXXXX`, eight upper-case hexadecimal digits, as the live programme writes it. */
export const SpoReference = z.string().check(z.regex(/^SPO-\d{8}-[0-9A-F]{8}$/u));
export type SpoReference = z.infer<typeof SpoReference>;

/**
 * Where an SPO stands. `asked`: the provider has it. `agreed` and `declined`: the provider's
 * answer. `sealed`: fixed and signed, ready for the bid. `delivering`: the contract is awarded.
 */
export const SpoState = z.enum(['draft', 'asked', 'agreed', 'declined', 'sealed', 'delivering']);
export type SpoState = z.infer<typeof SpoState>;

/** The provider's yes to this very commitment: the digest is of the text that was shown. */
export const ProviderConsent = z.object({
  agreedAt: Instant,
  /** SHA-256 of the commitment in canonical form, lower-case hexadecimal. */
  commitmentDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
});
export type ProviderConsent = z.infer<typeof ProviderConsent>;

export const SealNote = z.object({
  sealedAt: Instant,
  /** Short code printed on the document, `XXXX-XXXX-XXXX`, taken from the digest. */
  verifyCode: z.string().check(z.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u)),
});
export type SealNote = z.infer<typeof SealNote>;

export const AwardNote = z.object({ awardedAt: Instant, contractReference: line(100) });
export type AwardNote = z.infer<typeof AwardNote>;

/** An SPO as its parties see it. */
export const Spo = z.object({
  reference: SpoReference,
  /** Rises by one with every change; it is also the entity tag. */
  version: z.int().check(z.positive()),
  state: SpoState,
  createdAt: Instant,
  commitment: Commitment,
  consent: z.optional(ProviderConsent),
  declineReason: z.optional(line(500)),
  seal: z.optional(SealNote),
  award: z.optional(AwardNote),
});
export type Spo = z.infer<typeof Spo>;
