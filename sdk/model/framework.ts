import { list } from './list.ts';
import { z } from './schema.ts';
import { Identifier, line } from './text.ts';
import { Day } from './time.ts';

/** One aim of a framework. */
export const Objective = z.object({ id: Identifier, title: line(300) });
export type Objective = z.infer<typeof Objective>;

/**
 * A set of objectives that somebody published: a procurement policy, a police and crime plan. It is
 * data with a life, because the names and the bodies behind them change.
 */
export const Framework = z.object({
  id: Identifier,
  version: line(60),
  name: line(),
  publisher: line(),
  from: Day,
  /** The last day it applies, when that is known. */
  until: z.optional(Day),
  objectives: list(Objective, 200, 1),
});
export type Framework = z.infer<typeof Framework>;

/** One objective, of one version of a framework. */
export const ObjectiveReference = z.object({
  frameworkId: Identifier,
  version: line(60),
  objectiveId: Identifier,
});
export type ObjectiveReference = z.infer<typeof ObjectiveReference>;
