import { z } from './schema.ts';
import { Identifier, line } from './text.ts';
import { Instant } from './time.ts';

/**
 * What a person does in the model. A role belongs to an organisation: bid and delivery leads to a
 * supplier, the provider's manager to a provider, evaluators and contract managers to a buyer, and
 * officers to whichever service works with the community.
 */
export const Role = z.enum([
  'bid-lead',
  'delivery-lead',
  'provider-manager',
  'evaluator',
  'contract-manager',
  'officer',
]);
export type Role = z.infer<typeof Role>;

/** Somebody who may act, and for whom. `organisationId` is a supplier, provider or buyer id. */
export const Actor = z.object({
  accountId: Identifier,
  displayName: line(),
  role: Role,
  organisationId: Identifier,
  organisationName: line(),
});
export type Actor = z.infer<typeof Actor>;

/** A signed-in session. The token is shown once and is kept only as a digest by the service. */
export const Session = z.object({
  token: z.string().check(z.minLength(32)),
  expiresAt: Instant,
  actor: Actor,
});
export type Session = z.infer<typeof Session>;
