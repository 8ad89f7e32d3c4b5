import { inOrder, law } from './law.ts';
import { list } from './list.ts';
import { z } from './schema.ts';
import { line, prose } from './text.ts';
import { Day } from './time.ts';

/** One step of the method, with the job title that owns it and the days it takes. */
export const Step = z
  .object({ what: line(500), owner: line(), starts: Day, ends: Day })
  .check(inOrder);
export type Step = z.infer<typeof Step>;

/** What could go wrong, and what is done about it. */
export const Risk = z.object({ what: line(500), mitigation: line(500) });
export type Risk = z.infer<typeof Risk>;

/** HOW the support will be given: what is done, who answers for it, and between which days. */
export const How = z
  .object({
    method: prose(3000),
    /** The job title that owns delivery. A role, not a person: the SPO is read by many. */
    deliveryOwner: line(),
    evidence: prose(1000),
    starts: Day,
    ends: Day,
    steps: z.optional(list(Step, 40)),
    /** What has to be in place first, and who sees to it. */
    dependencies: z.optional(list(line(500), 20)),
    risks: z.optional(list(Risk, 20)),
  })
  .check(
    inOrder,
    law(
      'outside-delivery',
      ({ starts, ends, steps = [] }) =>
        steps.every((step) => starts <= step.starts && step.ends <= ends),
      'steps',
    ),
  );
export type How = z.infer<typeof How>;
