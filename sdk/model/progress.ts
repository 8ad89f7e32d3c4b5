import { OfferKind, Unit } from './offer.ts';
import { z } from './schema.ts';
import { SpoReference } from './spo.ts';
import { Identifier, line } from './text.ts';
import { Day, Instant } from './time.ts';

/** The supplier says that so much of a milestone is done. Quantities are in the line's unit. */
export const Claim = z.object({
  id: Identifier,
  milestoneId: Identifier,
  quantity: z.int().check(z.positive()),
  note: z.optional(line(500)),
  claimedAt: Instant,
});
export type Claim = z.infer<typeof Claim>;

/** The provider says how much of a claim it received: all, part, or nothing. */
export const Confirmation = z.object({
  claimId: Identifier,
  quantity: z.int().check(z.nonnegative()),
  confirmedAt: Instant,
});
export type Confirmation = z.infer<typeof Confirmation>;

const Quantity = z.int().check(z.nonnegative());

/** Three separate sums that are never merged: said, received, checked by the buyer. */
export const ProgressSums = z.object({
  promised: Quantity,
  claimed: Quantity,
  confirmed: Quantity,
  verified: Quantity,
});
export type ProgressSums = z.infer<typeof ProgressSums>;

export const LineProgress = z.extend(ProgressSums, {
  lineId: Identifier,
  kind: OfferKind,
  description: line(300),
  unit: Unit,
});
export type LineProgress = z.infer<typeof LineProgress>;

export const MilestoneProgress = z.extend(ProgressSums, {
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
