import { z } from './schema.ts';
import { Identifier, line } from './text.ts';
import { Day } from './time.ts';

/** The charity or social enterprise that runs an activity and receives the support. */
export const Provider = z.object({
  id: Identifier,
  name: line(),
  /** An org-id such as `GB-CHC-1234567`, absent when the group has no registration. */
  registration: z.optional(z.stringFormat('org-id', /^[A-Z]{2}-[A-Z]{2,4}-[A-Z0-9]{1,20}$/u)),
  kind: z.optional(z.enum(['charity', 'social-enterprise', 'community-group'])),
  /** What a visitor has to know or have, such as a DBS check. */
  safeguarding: z.optional(line(500)),
  approvedBy: z.optional(line()),
  approvedOn: z.optional(Day),
  lastChecked: z.optional(Day),
});
export type Provider = z.infer<typeof Provider>;
