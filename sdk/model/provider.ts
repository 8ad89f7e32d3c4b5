import { z } from './schema.ts';
import { Identifier, line } from './text.ts';

/** The charity or social enterprise that runs an activity and receives the support. */
export const Provider = z.object({
  id: Identifier,
  name: line(),
  /** An org-id such as `GB-CHC-1234567`, absent when the group has no registration. */
  registration: z.optional(z.string().check(z.regex(/^[A-Z]{2}-[A-Z]{2,4}-[A-Z0-9]{1,20}$/u))),
});
export type Provider = z.infer<typeof Provider>;
