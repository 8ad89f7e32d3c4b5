import type { Role } from '../model/account.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Party } from '../model/party.ts';
import type { Spo } from '../model/spo.ts';

/** What applies today: the last change that all three agreed to, else what was sealed. */
export function termsOf(spo: Spo): Commitment {
  return spo.variations?.at(-1)?.commitment ?? spo.commitment;
}

/** Which of the three parties a role acts for; officers act for none. */
export function partyOfRole(role: Role): Party | undefined {
  switch (role) {
    case 'bid-lead':
    case 'delivery-lead':
      return 'supplier';
    case 'provider-manager':
      return 'provider';
    case 'evaluator':
    case 'contract-manager':
      return 'buyer';
    case 'officer':
      return undefined;
  }
}

/**
 * The organisation that holds a role in this SPO. While another provider is proposed, it is that
 * one: the provider before it may have closed and can answer nothing.
 */
export function partyOf(spo: Spo, role: Role): string | undefined {
  const { supplier, provider, tender } =
    spo.state === 'substituted' ? (spo.proposed?.commitment ?? termsOf(spo)) : termsOf(spo);
  switch (partyOfRole(role)) {
    case 'supplier':
      return supplier.id;
    case 'provider':
      return provider.id;
    case 'buyer':
      return tender.buyer.id;
    case undefined:
      return undefined;
  }
}

/** True from the day the contract holds the promise: from then on its progress is public. */
export function hasBegun({ state: now, award }: Pick<Spo, 'state' | 'award'>): boolean {
  return award !== undefined && now !== 'signing';
}
