import { Commitment } from './commitment.ts';
import { ConsentOrder, Counter, ProviderConsent } from './consent.ts';
import { Positive } from './number.ts';
import { Signatures } from './party.ts';
import { z } from './schema.ts';
import { line, prose } from './text.ts';
import { Day, Instant } from './time.ts';
import { Variation } from './variation.ts';

/** `SPO-YYYYMMDD-XXXXXXXX`, eight upper-case hexadecimal digits, as the live programme writes it. */
export const SpoReference = z.stringFormat('spo-reference', /^SPO-\d{8}-[0-9A-F]{8}$/u);
export type SpoReference = z.infer<typeof SpoReference>;

/**
 * Where an SPO stands, in the order of a life without trouble, then the ways off it. `countered`:
 * the provider would take less. `sealed`: fixed and signed, ready for the bid. `awarded`: the
 * standstill runs. `signing`: three signatures are being collected. `varied` and `substituted`: a
 * change is proposed and not yet agreed by all.
 */
export const SpoState = z.enum([
  'draft',
  'asked',
  'countered',
  'agreed',
  'declined',
  'sealed',
  'submitted',
  'assessing',
  'not-awarded',
  'awarded',
  'signing',
  'delivering',
  'varied',
  'substituted',
  'disputed',
  'completed',
  'shortfall',
  'terminated',
  'closed',
  'withdrawn',
  'expired',
]);
export type SpoState = z.infer<typeof SpoState>;

/** When an SPO was sealed, and the code that its document prints. */
export const SealNote = z.object({
  sealedAt: Instant,
  /** Short code printed on the document, `XXXX-XXXX-XXXX`, taken from the digest. */
  verifyCode: z.stringFormat('verify-code', /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u),
});
export type SealNote = z.infer<typeof SealNote>;

/** The contract an SPO is locked into. */
export const AwardNote = z.object({ awardedAt: Instant, contractReference: line(100) });
export type AwardNote = z.infer<typeof AwardNote>;

/** The buyer's decision, which nobody may act on before the standstill is over. */
export const AwardDecision = z.object({
  decidedAt: Instant,
  /** The last day of the standstill, on a UK calendar. */
  standstillEnds: Day,
});
export type AwardDecision = z.infer<typeof AwardDecision>;

/** A seal that was taken back before the deadline, so that a better offer could take its place. */
export const ReplacedSeal = z.object({ ...SealNote.shape, replacedAt: Instant });
export type ReplacedSeal = z.infer<typeof ReplacedSeal>;

/** An SPO as its parties see it. */
export const Spo = z.object({
  reference: SpoReference,
  /** Rises by one with every change; it is also the entity tag. */
  version: Positive,
  state: SpoState,
  createdAt: Instant,
  /** What was promised. Nothing changes it once it is sealed; see `variations` for what applies. */
  commitment: Commitment,
  /** Absent is `before-sealing`. */
  consentOrder: z.optional(ConsentOrder),
  /** When the provider's chance to answer ends. */
  askExpires: z.optional(Instant),
  counter: z.optional(Counter),
  consent: z.optional(ProviderConsent),
  declineReason: z.optional(line(500)),
  seal: z.optional(SealNote),
  replaced: z.optional(z.array(ReplacedSeal)),
  submittedAt: z.optional(Instant),
  decision: z.optional(AwardDecision),
  signatures: z.optional(Signatures),
  award: z.optional(AwardNote),
  /** A change that waits for agreement. */
  proposed: z.optional(Variation),
  /** Agreed changes, oldest first; the last one applies. */
  variations: z.optional(z.array(Variation)),
  /** Why it is disputed, withdrawn, terminated or fell short, as the last party to act said. */
  reason: z.optional(prose(1000)),
});
export type Spo = z.infer<typeof Spo>;
