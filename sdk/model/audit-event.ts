import { Role } from './account.ts';
import { z } from './schema.ts';
import { Digest, Identifier, line, WebAddress } from './text.ts';
import { Instant } from './time.ts';

/**
 * One thing that was done, as an entry of a chain that shows whether any entry was changed, dropped
 * or put in later. It names a role and an organisation and no person, and the reason must not
 * either: a chain is kept for as long as the contract, and nothing can be taken out of it.
 */
export const AuditEvent = z.strictObject({
  at: Instant,
  actor: z.strictObject({ role: Role, organisationId: Identifier }),
  action: Identifier,
  /** The state before and after; the first event of a chain has nothing before it. */
  from: z.optional(Identifier),
  to: Identifier,
  reason: z.optional(line(500)),
  /** The head of the chain before this event. */
  previous: Digest,
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/**
 * What the issuer says of a chain at one moment: so many events, and this head. Kept by somebody
 * else, it shows a chain that was written anew from the start.
 */
export const AuditCheckpoint = z.object({
  format: z.literal('dual-impact-kit/audit-checkpoint/1'),
  issuer: WebAddress,
  issuedAt: Instant,
  /** What the chain is about, such as the reference of an SPO. */
  subject: line(100),
  length: z.int().check(z.nonnegative()),
  head: Digest,
});
export type AuditCheckpoint = z.infer<typeof AuditCheckpoint>;
