import { law } from './law.ts';
import { list } from './list.ts';
import { z } from './schema.ts';
import { line, prose } from './text.ts';
import { Day } from './time.ts';

/**
 * How well the effect of an activity is known. `stated`: its own account. `recorded`: figures are
 * kept. `compared`: with before, or with elsewhere. `independent`: somebody else has studied it.
 */
export const EvidenceGrade = z.enum(['stated', 'recorded', 'compared', 'independent']);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** A local body's finding that an activity has a dual impact. It lapses, and it can be taken back. */
export const Validation = z
  .object({
    body: line(),
    on: Day,
    criteria: list(line(500), 40, 1),
    grade: EvidenceGrade,
    expires: z.optional(Day),
    withdrawn: z.optional(z.object({ on: Day, reason: prose(700) })),
  })
  .check(
    law('ends-before-start', ({ on, expires }) => expires === undefined || on < expires, 'expires'),
  );
export type Validation = z.infer<typeof Validation>;
