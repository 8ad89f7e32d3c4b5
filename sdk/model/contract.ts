import { distinct, law } from './law.ts';
import { list } from './list.ts';
import { Pence } from './money.ts';
import { Percent, Positive } from './number.ts';
import { Signatures } from './party.ts';
import { PerformanceRatingId } from './performance-rating.ts';
import { z } from './schema.ts';
import { SpoReference } from './spo.ts';
import { Identifier, line, prose } from './text.ts';
import { Day, Instant, Period } from './time.ts';

/**
 * Below which share of its target an indicator is rated how, in percent, as the contract says. The
 * regulations give words and no figures, so without these only “Good” can be worked out.
 */
export const RatingBands = z
  .object({ approachingFrom: Percent, improvementFrom: Percent })
  .check(
    law(
      'not-in-order',
      ({ approachingFrom, improvementFrom }) => improvementFrom < approachingFrom,
      'improvementFrom',
    ),
  );
export type RatingBands = z.infer<typeof RatingBands>;

/** What an indicator is measured against: so much of an offer line, by a day, counted from a sum. */
export const KpiTarget = z.object({
  lineId: Identifier,
  quantity: Positive,
  by: Day,
  countedFrom: z.enum(['confirmed', 'verified']),
  bands: z.optional(RatingBands),
});
export type KpiTarget = z.infer<typeof KpiTarget>;

/** A key performance indicator in the sense of section 52(4) of the Procurement Act 2023. */
export const Kpi = z.object({
  id: Identifier,
  title: line(300),
  description: prose(2000),
  target: z.optional(KpiTarget),
});
export type Kpi = z.infer<typeof Kpi>;

/** The buyer's assessment of one indicator over a period, as a contract performance notice has it. */
export const KpiAssessment = z.object({
  kpiId: Identifier,
  period: Period,
  rating: PerformanceRatingId,
  notes: z.optional(prose(4000)),
  assessedAt: Instant,
});
export type KpiAssessment = z.infer<typeof KpiAssessment>;

/** The contract an SPO is locked into, with what of it concerns the SPO. */
export const Contract = z.object({
  reference: line(100),
  spo: SpoReference,
  title: line(300),
  value: z.optional(Pence),
  period: Period,
  signatures: Signatures,
  kpis: list(Kpi, 40).check(distinct(({ id }) => id)),
  assessments: z.optional(z.array(KpiAssessment)),
});
export type Contract = z.infer<typeof Contract>;
