import { FrontlineService, PrimaryOutcome } from './impact.ts';
import { law } from './law.ts';
import { list } from './list.ts';
import { z } from './schema.ts';
import { line, prose } from './text.ts';
import { Day } from './time.ts';

/** How a primary outcome will be seen. Figures keep the words that say what they count. */
export const OutcomeMeasure = z.object({
  outcome: PrimaryOutcome,
  measure: line(300),
  baseline: line(300),
  target: line(300),
  source: line(300),
});
export type OutcomeMeasure = z.infer<typeof OutcomeMeasure>;

/** How demand on a frontline service comes to fall, in words: there is no room here for pounds. */
export const ServiceEffect = z.object({
  service: FrontlineService,
  mechanism: prose(700),
  confidence: z.enum(['low', 'medium', 'high']),
});
export type ServiceEffect = z.infer<typeof ServiceEffect>;

/** The dual impact the activity is recognised for, as it stood when the promise was written. */
export const DualImpact = z
  .object({
    primary: z.array(PrimaryOutcome).check(z.minLength(1)),
    secondary: z.array(FrontlineService).check(z.minLength(1)),
    mechanism: prose(700),
    recognisedBy: line(),
    recognisedOn: Day,
    measures: z.optional(list(OutcomeMeasure, 20)),
    effects: z.optional(list(ServiceEffect, 20)),
    /** How this support is kept apart from other support for the same effect. */
    doubleCounting: z.optional(prose(1000)),
    /** What would have happened anyway. */
    deadweight: z.optional(prose(1000)),
    /** What others contribute to the effect. */
    attribution: z.optional(prose(1000)),
  })
  .check(
    law(
      'not-recognised',
      ({ primary, measures = [] }) => measures.every(({ outcome }) => primary.includes(outcome)),
      'measures',
    ),
    law(
      'not-recognised',
      ({ secondary, effects = [] }) => effects.every(({ service }) => secondary.includes(service)),
      'effects',
    ),
  );
export type DualImpact = z.infer<typeof DualImpact>;
