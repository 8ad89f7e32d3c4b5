import type { Commitment } from '../model/commitment.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Claim, Confirmation, Progress, ProgressSums } from '../model/progress.ts';
import type { SpoReference } from '../model/spo.ts';

/** What is known of delivery so far. */
export interface DeliveryRecord {
  readonly claims: readonly Claim[];
  readonly confirmations: readonly Confirmation[];
}

/**
 * Sums claimed and confirmed quantities per milestone and per line. The sums stay apart: a
 * confirmation of less than was claimed leaves both figures standing.
 */
export function progressOf(
  reference: SpoReference,
  commitment: Commitment,
  { claims, confirmations }: DeliveryRecord,
  asOf: Date,
): Progress {
  const confirmedOf = new Map(confirmations.map(({ claimId, quantity }) => [claimId, quantity]));
  const sumsOf = (milestone: Milestone): ProgressSums => {
    const own = claims.filter(({ milestoneId }) => milestoneId === milestone.id);
    return {
      promised: milestone.quantity,
      claimed: total(own.map(({ quantity }) => quantity)),
      confirmed: total(own.map(({ id }) => confirmedOf.get(id) ?? 0)),
      verified: 0,
    };
  };
  const milestones = commitment.milestones.map((milestone) => ({
    milestoneId: milestone.id,
    lineId: milestone.lineId,
    title: milestone.title,
    due: milestone.due,
    ...sumsOf(milestone),
  }));
  const lines = commitment.offer.lines.map(({ id, kind, description, unit, quantity }) => {
    const own = milestones.filter(({ lineId }) => lineId === id);
    return {
      lineId: id,
      kind,
      description,
      unit,
      promised: quantity,
      claimed: total(own.map(({ claimed }) => claimed)),
      confirmed: total(own.map(({ confirmed }) => confirmed)),
      verified: total(own.map(({ verified }) => verified)),
    };
  });
  return { reference, asOf: asOf.toISOString(), lines, milestones };
}

const total = (quantities: readonly number[]) => quantities.reduce((sum, each) => sum + each, 0);
