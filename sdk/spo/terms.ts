import { Role } from '../model/account.ts';
import type { Commitment } from '../model/commitment.ts';
import { Spo } from '../model/spo.ts';
import { take } from './input.ts';
import { readParty, readTerms } from './read-terms.ts';

/**
 * What applies today: the last change that all three agreed to, else what was sealed. Throws
 * `SpoInputError`.
 */
export function termsOf(spo: Spo): Commitment {
  return readTerms(take(Spo, spo, 'spo'));
}

/**
 * The organisation that holds a role in this SPO. While another provider is proposed, it is that
 * one: the provider before it may have closed and can answer nothing. Throws `SpoInputError`.
 */
export function partyOf(spo: Spo, role: Role): string | undefined {
  return readParty(take(Spo, spo, 'spo'), take(Role, role, 'role'));
}

/**
 * True from the day the contract holds the promise: from then on its progress is public. Throws
 * `SpoInputError`.
 */
export function hasBegun(spo: Spo): boolean {
  const { state, award } = take(Spo, spo, 'spo');
  return award !== undefined && state !== 'signing';
}
