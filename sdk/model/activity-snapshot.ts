import { Activity, ActivitySource } from './activity.ts';
import { z } from './schema.ts';
import { Instant } from './time.ts';

/** Every published activity in one cacheable file: what a map reads, from the service or a CDN. */
export const ActivitySnapshot = z.object({
  format: z.literal('dual-impact-kit/activities/1'),
  madeAt: Instant,
  sources: z.array(ActivitySource),
  activities: z.array(Activity),
});
export type ActivitySnapshot = z.infer<typeof ActivitySnapshot>;
