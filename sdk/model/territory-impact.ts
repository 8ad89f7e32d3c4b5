import { FrontlineService, PrimaryOutcome } from './impact.ts';
import { Count } from './number.ts';
import { OfferKind, Unit } from './offer.ts';
import { Area } from './place.ts';
import { ProgressSums } from './progress.ts';
import { z } from './schema.ts';
import { line } from './text.ts';
import { Instant, Period } from './time.ts';

/** What was promised and came of it, of one kind of support in one unit. Units are never added up. */
export const SupportTotal = z.object({ ...ProgressSums.shape, kind: OfferKind, unit: Unit });
export type SupportTotal = z.infer<typeof SupportTotal>;

/** How many SPOs name an outcome or a service. One SPO may name several, so these do not add up. */
export const NamedBy = z.object({
  what: z.enum([...PrimaryOutcome.options, ...FrontlineService.options]),
  spos: Count,
});
export type NamedBy = z.infer<typeof NamedBy>;

/** What the SPOs of one territory come to. Sums of many; nothing about a person or a single bid. */
export const TerritoryImpact = z.object({
  territory: Area,
  period: Period,
  asOf: Instant,
  spos: Count,
  providers: Count,
  activities: Count,
  support: z.array(SupportTotal),
  named: z.array(NamedBy),
  /** What nobody knows yet, said and not left out. */
  notYetKnown: z.array(line(500)),
});
export type TerritoryImpact = z.infer<typeof TerritoryImpact>;
