import { z } from './schema.ts';

/** What went wrong, in the form of RFC 9457, with the path and reason of each faulty field. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ path: z.string(), reason: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;
