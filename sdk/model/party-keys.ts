import { Party } from './party.ts';
import { z } from './schema.ts';
import { KeyList } from './signing-key.ts';
import { line } from './text.ts';

/**
 * The keys of one organisation in one role. `organisationId` is the `id` that the SPO has for it; a
 * buyer may have none there, and is then known by its name.
 */
export const PartyKeys = z.object({
  role: Party,
  organisationId: z.optional(line(100)),
  organisationName: line(),
  keys: KeyList,
});
export type PartyKeys = z.infer<typeof PartyKeys>;
