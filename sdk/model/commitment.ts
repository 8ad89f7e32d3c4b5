import { Ask } from './ask.ts';
import { Declarations } from './declaration.ts';
import { Disclosure } from './disclosure.ts';
import { DualImpact } from './dual-impact.ts';
import { How } from './how.ts';
import { distinct, law } from './law.ts';
import { list } from './list.ts';
import { Milestone } from './milestone.ts';
import { Offer } from './offer.ts';
import { People } from './person.ts';
import { Provider } from './provider.ts';
import { Provision } from './provision.ts';
import { z } from './schema.ts';
import { Supplier } from './supplier.ts';
import { Tender } from './tender.ts';
import { Identifier, line } from './text.ts';
import { Where } from './where.ts';

/** The activity that is supported, by its key and the name it went by. */
export const ActivityReference = z.object({ id: Identifier, name: line(300) });
export type ActivityReference = z.infer<typeof ActivityReference>;

/**
 * All that a supplier commits to in one SPO. This is what the provider reads before agreeing and
 * what is sealed; nothing is added to it afterwards.
 */
export const Commitment = z
  .object({
    tender: Tender,
    supplier: Supplier,
    provider: Provider,
    activity: ActivityReference,
    offer: Offer,
    how: How,
    where: Where,
    dualImpact: DualImpact,
    milestones: list(Milestone, 400).check(distinct(({ id }) => id)),
    people: z.optional(People),
    provision: z.optional(Provision),
    ask: z.optional(Ask),
    declarations: z.optional(Declarations),
    disclosure: z.optional(Disclosure),
  })
  .check(
    law('milestones-not-offer', milestonesDeliverTheOffer, 'milestones'),
    law(
      'outside-delivery',
      ({ how, milestones }) => milestones.every(({ due }) => how.starts <= due && due <= how.ends),
      'milestones',
    ),
    law(
      'above-cap',
      ({ ask, offer }) => ask?.cap === undefined || offer.total <= ask.cap,
      'offer',
      'total',
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
