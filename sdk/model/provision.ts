import { ObjectiveReference } from './framework.ts';
import { list } from './list.ts';
import { z } from './schema.ts';
import { prose } from './text.ts';
import { EvidenceGrade } from './validation.ts';

/** What the provider already does, as its promise-givers need to know it. */
export const Provision = z.object({
  purpose: prose(700),
  objectives: z.optional(list(ObjectiveReference, 40)),
  startedYear: z.optional(z.int().check(z.gte(1500), z.lte(2200))),
  impactSoFar: z.optional(z.object({ summary: prose(1000), grade: EvidenceGrade })),
  /** Money it has from police, councils or a police and crime commissioner, so none pays twice. */
  publicFunding: z.optional(prose(500)),
});
export type Provision = z.infer<typeof Provision>;
