import { Count, Positive } from './number.ts';
import { OfferKind, Unit } from './offer.ts';
import { Party } from './party.ts';
import { z } from './schema.ts';
import { SpoReference } from './spo.ts';
import { Identifier, line, prose } from './text.ts';
import { Day, Instant } from './time.ts';

/** The supplier says that so much of a milestone is done. Quantities are in the line's unit. */
export const Claim = z.object({
  id: Identifier,
  milestoneId: Identifier,
  quantity: Positive,
  note: z.optional(line(500)),
  claimedAt: Instant,
});
export type Claim = z.infer<typeof Claim>;

/** The provider says how much of a claim it received: all, part, or nothing. */
export const Confirmation = z.object({
  claimId: Identifier,
  quantity: Count,
  confirmedAt: Instant,
});
export type Confirmation = z.infer<typeof Confirmation>;

/** The buyer says how much of a claim it has checked for itself, and by what evidence. */
export const Verification = z.object({
  claimId: Identifier,
  quantity: Count,
  evidence: z.optional(line(500)),
  verifiedAt: Instant,
});
export type Verification = z.infer<typeof Verification>;

/** A party says that a milestone is not as claimed. It is open until `settledAt`. */
export const Dispute = z.object({
  id: Identifier,
  milestoneId: Identifier,
  raisedBy: Party,
  reason: prose(1000),
  raisedAt: Instant,
  settledAt: z.optional(Instant),
});
export type Dispute = z.infer<typeof Dispute>;

/** Three separate sums that are never merged: said, received, checked by the buyer. */
export const ProgressSums = z.object({
  promised: Count,
  claimed: Count,
  confirmed: Count,
  verified: Count,
  /** How many disputes are open; absent when there is none. */
  disputes: z.optional(Positive),
});
export type ProgressSums = z.infer<typeof ProgressSums>;

/** How far one offer line has come, in the unit of the line. */
export const LineProgress = z.object({
  ...ProgressSums.shape,
  lineId: Identifier,
  kind: OfferKind,
  description: line(300),
  unit: Unit,
});
export type LineProgress = z.infer<typeof LineProgress>;

/** How far one milestone has come, in the unit of its line. */
export const MilestoneProgress = z.object({
  ...ProgressSums.shape,
  milestoneId: Identifier,
  lineId: Identifier,
  title: line(),
  due: Day,
});
export type MilestoneProgress = z.infer<typeof MilestoneProgress>;

/** How far a contract's SPO has come. Totals only: no names, no notes. */
export const Progress = z.object({
  reference: SpoReference,
  asOf: Instant,
  lines: z.array(LineProgress),
  milestones: z.array(MilestoneProgress),
});
export type Progress = z.infer<typeof Progress>;
