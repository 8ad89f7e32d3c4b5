import { FrontlineService, PrimaryOutcome } from './impact.ts';
import { Milestone } from './milestone.ts';
import { Offer } from './offer.ts';
import { Area } from './place.ts';
import { Provider } from './provider.ts';
import { z } from './schema.ts';
import { Supplier } from './supplier.ts';
import { Tender } from './tender.ts';
import { Identifier, line, prose } from './text.ts';
import { Day } from './time.ts';

/** HOW the support will be given: what is done, who answers for it, and between which days. */
export const How = z.object({
  method: prose(3000),
  /** The job title that owns delivery. A role, not a person: the SPO is read by many. */
  deliveryOwner: line(),
  evidence: prose(1000),
  starts: Day,
  ends: Day,
});
export type How = z.infer<typeof How>;

/** WHERE the support will be given. */
export const Where = z.object({
  areas: z.array(Area).check(z.minLength(1), z.maxLength(60)),
  place: z.optional(line()),
});
export type Where = z.infer<typeof Where>;

/** The dual impact the activity is recognised for, as it stood when the promise was written. */
export const DualImpact = z.object({
  primary: z.array(PrimaryOutcome).check(z.minLength(1)),
  secondary: z.array(FrontlineService).check(z.minLength(1)),
  mechanism: prose(700),
  recognisedBy: line(),
  recognisedOn: Day,
});
export type DualImpact = z.infer<typeof DualImpact>;

/**
 * All that a supplier commits to in one SPO. This is what the provider reads before agreeing and
 * what is sealed; nothing is added to it afterwards.
 */
export const Commitment = z
  .object({
    tender: Tender,
    supplier: Supplier,
    provider: Provider,
    activity: z.object({ id: Identifier, name: line(300) }),
    offer: Offer,
    how: How,
    where: Where,
    dualImpact: DualImpact,
    milestones: z.array(Milestone).check(z.maxLength(400)),
  })
  .check(
    z.refine(({ how }) => how.starts <= how.ends, {
      error: 'delivery ends before it starts',
      path: ['how', 'ends'],
    }),
    z.refine(milestonesDeliverTheOffer, {
      error: 'the milestones of a line do not add up to its quantity',
      path: ['milestones'],
    }),
    z.refine(
      ({ milestones }) => new Set(milestones.map(({ id }) => id)).size === milestones.length,
      {
        error: 'two milestones share an id',
        path: ['milestones'],
      },
    ),
  );
export type Commitment = z.infer<typeof Commitment>;

function milestonesDeliverTheOffer({
  offer,
  milestones,
}: {
  offer: Offer;
  milestones: readonly Milestone[];
}): boolean {
  const promised = new Map(offer.lines.map(({ id, quantity }) => [id, quantity]));
  for (const { lineId, quantity } of milestones) {
    const left = promised.get(lineId);
    if (left === undefined) return false;
    promised.set(lineId, left - quantity);
  }
  return [...promised.values()].every((left) => left === 0);
}
