import { Commitment } from './commitment.ts';
import { Milestone } from './milestone.ts';
import { Count } from './number.ts';
import { OfferLine } from './offer.ts';
import { Claim } from './progress.ts';
import { z } from './schema.ts';
import { SpoReference } from './spo.ts';
import { line } from './text.ts';
import { Instant } from './time.ts';

/** What a provider is asked through its single-use link. `answeredAt` is set once it has replied. */
export const ReplyRequest = z.discriminatedUnion('asks', [
  z.object({
    asks: z.literal('consent'),
    reference: SpoReference,
    commitment: Commitment,
    expiresAt: Instant,
    answeredAt: z.optional(Instant),
  }),
  z.object({
    asks: z.literal('confirmation'),
    reference: SpoReference,
    supplierName: line(),
    line: OfferLine,
    milestone: Milestone,
    claim: Claim,
    expiresAt: Instant,
    answeredAt: z.optional(Instant),
  }),
]);
export type ReplyRequest = z.infer<typeof ReplyRequest>;

/** The provider's answer. A confirmation of 0 says that nothing was received. */
export const ReplyAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('agree') }),
  z.object({ answer: z.literal('decline'), reason: line(500) }),
  z.object({ answer: z.literal('confirm'), quantity: Count }),
]);
export type ReplyAnswer = z.infer<typeof ReplyAnswer>;
