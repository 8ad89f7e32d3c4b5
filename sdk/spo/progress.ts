import { Commitment } from '../model/commitment.ts';
import type { Milestone } from '../model/milestone.ts';
import {
  Claim,
  Confirmation,
  Dispute,
  Verification,
  type Progress,
  type ProgressSums,
} from '../model/progress.ts';
import { z } from '../model/schema.ts';
import { SpoReference } from '../model/spo.ts';
import { Moment, take } from './input.ts';

const Delivery = z.object({
  claims: z.array(Claim),
  confirmations: z.array(Confirmation),
  verifications: z.optional(z.array(Verification)),
  disputes: z.optional(z.array(Dispute)),
});

/** What is known of delivery so far. */
export interface DeliveryRecord {
  readonly claims: readonly Claim[];
  readonly confirmations: readonly Confirmation[];
  readonly verifications?: readonly Verification[];
  readonly disputes?: readonly Dispute[];
}

/**
 * Sums claimed, confirmed and verified quantities per milestone and per line, as far as they were
 * known at `asOf`. The sums stay apart: a confirmation of less than was claimed leaves both figures
 * standing, and nothing counts as verified that the buyer has not checked. Throws `SpoInputError`.
 */
export function progressOf(
  reference: SpoReference,
  commitment: Commitment,
  record: DeliveryRecord,
  asOf: Date,
): Progress {
  const terms = take(Commitment, commitment, 'commitment');
  const delivery = take(Delivery, record, 'record');
  const at = take(Moment, asOf, 'asOf');
  const sumsOf = milestoneSums(knownBy(delivery, at));
  const milestones = terms.milestones.map((milestone) => ({
    milestoneId: milestone.id,
    lineId: milestone.lineId,
    title: milestone.title,
    due: milestone.due,
    ...sumsOf(milestone),
  }));
  const lines = terms.offer.lines.map(({ id, kind, description, unit, quantity }) => ({
    lineId: id,
    kind,
    description,
    unit,
    ...added(milestones.filter(({ lineId }) => lineId === id)),
    promised: quantity,
  }));
  return {
    reference: take(SpoReference, reference, 'reference'),
    asOf: at.toISOString(),
    lines,
    milestones,
  };
}

/** The record as it stood at a moment; a dispute that was settled later was open then. */
function knownBy(record: z.output<typeof Delivery>, at: Date) {
  const isKnown = (instant: string) => new Date(instant) <= at;
  return {
    claims: record.claims.filter(({ claimedAt }) => isKnown(claimedAt)),
    confirmations: record.confirmations.filter(({ confirmedAt }) => isKnown(confirmedAt)),
    verifications: (record.verifications ?? []).filter(({ verifiedAt }) => isKnown(verifiedAt)),
    openDisputes: (record.disputes ?? []).filter(
      ({ raisedAt, settledAt }) =>
        isKnown(raisedAt) && (settledAt === undefined || !isKnown(settledAt)),
    ),
  };
}

function milestoneSums({
  claims,
  confirmations,
  verifications,
  openDisputes,
}: ReturnType<typeof knownBy>): (milestone: Milestone) => ProgressSums {
  // The last word on a claim counts: one that was mended takes the place of the one before.
  const confirmed = new Map(confirmations.map(({ claimId, quantity }) => [claimId, quantity]));
  const verified = new Map(verifications.map(({ claimId, quantity }) => [claimId, quantity]));
  const claimsOf = Map.groupBy(claims, ({ milestoneId }) => milestoneId);
  const disputesOf = Map.groupBy(openDisputes, ({ milestoneId }) => milestoneId);
  return ({ id, quantity }) => {
    const own = claimsOf.get(id) ?? [];
    return withDisputes(disputesOf.get(id)?.length ?? 0, {
      promised: quantity,
      claimed: total(own.map((claim) => claim.quantity)),
      confirmed: total(own.map((claim) => confirmed.get(claim.id) ?? 0)),
      verified: total(own.map((claim) => verified.get(claim.id) ?? 0)),
    });
  };
}

function added(parts: readonly ProgressSums[]): ProgressSums {
  return withDisputes(total(parts.map(({ disputes }) => disputes ?? 0)), {
    promised: total(parts.map(({ promised }) => promised)),
    claimed: total(parts.map(({ claimed }) => claimed)),
    confirmed: total(parts.map(({ confirmed }) => confirmed)),
    verified: total(parts.map(({ verified }) => verified)),
  });
}

const withDisputes = (disputes: number, sums: ProgressSums): ProgressSums =>
  disputes === 0 ? sums : { ...sums, disputes };

const total = (quantities: readonly number[]) => quantities.reduce((sum, each) => sum + each, 0);
