import { randomUUID } from 'node:crypto';
import type { ClaimRequest } from '../../../sdk/client/routes.ts';
import type { Milestone } from '../../../sdk/model/milestone.ts';
import type { OfferLine } from '../../../sdk/model/offer.ts';
import { Claim, Confirmation, type Progress } from '../../../sdk/model/progress.ts';
import { z } from '../../../sdk/model/schema.ts';
import type { Spo } from '../../../sdk/model/spo.ts';
import { progressOf, type DeliveryRecord } from '../../../sdk/spo/progress.ts';
import { longDay, quantityInWords } from '../../../sdk/spo/wording.ts';
import { recordEvent } from '../events/event-log.ts';
import { conflict, faultyFields, notFound } from '../http/refusal.ts';
import { sendReplyLink } from '../replies/reply-link.ts';
import type { WriteScope } from '../service.ts';
import type { Database } from '../store/database.ts';

/** How far delivery of this SPO has come, whoever may see it. */
export async function readProgress(database: Database, spo: Spo, now: Date): Promise<Progress> {
  const record = await readDelivery(database, spo.reference);
  return progressOf(spo.reference, spo.commitment, record, now);
}

/** Tells the followers of the public progress where it stands now. */
export async function recordProgress(scope: WriteScope, spo: Spo): Promise<Progress> {
  const progress = await readProgress(scope.database, spo, scope.now);
  await recordEvent(scope, `progress:${spo.reference}`, progress);
  return progress;
}

/**
 * Records a claim on a milestone and asks the provider to confirm it. The SPO's row is locked, so
 * two claims at once cannot both take what is left. Throws a `Refusal`.
 */
export async function addClaim(
  scope: WriteScope,
  spo: Spo,
  milestoneId: string,
  { quantity, note }: ClaimRequest,
): Promise<Progress> {
  const { milestone, line } = requireMilestone(spo, milestoneId);
  const before = await readProgress(scope.database, spo, scope.now);
  const sums = before.milestones.find((each) => each.milestoneId === milestoneId);
  const left = milestone.quantity - (sums?.claimed ?? 0);
  if (quantity > left) throw overPromise(milestone, line, left);
  const id = randomUUID();
  await scope.database
    .insertInto('claim')
    .values({
      id,
      spo_reference: spo.reference,
      milestone_id: milestoneId,
      quantity,
      note: note ?? null,
      claimed_at: scope.now,
    })
    .execute();
  const { supplier } = spo.commitment;
  await sendReplyLink(scope, spo, {
    asks: 'confirmation',
    claimId: id,
    message: {
      subject: `Did you receive ${quantityInWords(quantity, line.unit)} from ${supplier.name}?`,
      text: `${supplier.name} says that it has given ${quantityInWords(quantity, line.unit)} of ${line.description}. Tell us what you received. It takes a minute, and you do not need an account.`,
    },
  });
  return recordProgress(scope, spo);
}

/** Records how much of a claim the provider received: all, part or nothing. Throws a `Refusal`. */
export async function addConfirmation(
  scope: WriteScope,
  spo: Spo,
  claim: Claim,
  quantity: number,
): Promise<void> {
  if (quantity > claim.quantity) {
    throw faultyFields([
      { path: 'quantity', reason: `is more than was claimed: the most is ${claim.quantity}` },
    ]);
  }
  await scope.database
    .insertInto('confirmation')
    .values({ claim_id: claim.id, quantity, confirmed_at: scope.now })
    .execute();
  await recordProgress(scope, spo);
}

/** One claim with the milestone and the offer line it is on. */
export async function findClaim(
  database: Database,
  spo: Spo,
  claimId: string,
): Promise<{ claim: Claim; milestone: Milestone; line: OfferLine }> {
  const { claims } = await readDelivery(database, spo.reference);
  const claim = claims.find(({ id }) => id === claimId);
  if (!claim) throw notFound();
  return { claim, ...requireMilestone(spo, claim.milestoneId) };
}

async function readDelivery(database: Database, reference: string): Promise<DeliveryRecord> {
  const rows = await database
    .selectFrom('claim')
    .leftJoin('confirmation', 'confirmation.claim_id', 'claim.id')
    .select([
      'claim.id',
      'claim.milestone_id',
      'claim.quantity',
      'claim.note',
      'claim.claimed_at',
      'confirmation.quantity as confirmed',
      'confirmation.confirmed_at',
    ])
    .where('claim.spo_reference', '=', reference)
    .orderBy('claim.claimed_at')
    .orderBy('claim.id')
    .execute();
  const claims = rows.map((row) =>
    z.parse(Claim, {
      id: row.id,
      milestoneId: row.milestone_id,
      quantity: Number(row.quantity),
      ...(row.note !== null && { note: row.note }),
      claimedAt: row.claimed_at.toISOString(),
    }),
  );
  const confirmations = rows.flatMap(({ id, confirmed, confirmed_at }) =>
    confirmed === null || confirmed_at === null
      ? []
      : [
          z.parse(Confirmation, {
            claimId: id,
            quantity: Number(confirmed),
            confirmedAt: confirmed_at.toISOString(),
          }),
        ],
  );
  return { claims, confirmations };
}

function requireMilestone(spo: Spo, id: string): { milestone: Milestone; line: OfferLine } {
  const { milestones, offer } = spo.commitment;
  const milestone = milestones.find((each) => each.id === id);
  const line = offer.lines.find((each) => each.id === milestone?.lineId);
  if (!milestone || !line) throw notFound();
  return { milestone, line };
}

function overPromise(milestone: Milestone, line: OfferLine, left: number) {
  const promised = quantityInWords(milestone.quantity, line.unit);
  return conflict(
    'over-promise',
    'This is more than was promised',
    `Nothing was recorded. ${milestone.title}, due ${longDay(milestone.due)}, promises ${promised}, and ${quantityInWords(left, line.unit)} of it ${left === 1 ? 'is' : 'are'} left to claim.`,
  );
}
