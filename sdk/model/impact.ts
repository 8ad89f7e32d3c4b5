import { z } from './schema.ts';

/** What a community gains from an activity: the primary half of its dual impact. */
export const PrimaryOutcome = z.enum(['healthier', 'safer', 'more-resilient']);
export type PrimaryOutcome = z.infer<typeof PrimaryOutcome>;

/** The frontline service whose demand the activity lowers: the secondary half. */
export const FrontlineService = z.enum([
  'policing',
  'health',
  'social-care',
  'criminal-justice',
  'fire-and-rescue',
]);
export type FrontlineService = z.infer<typeof FrontlineService>;
