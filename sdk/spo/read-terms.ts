import type { Role } from '../model/account.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Party } from '../model/party.ts';
import type { Spo } from '../model/spo.ts';

/** `termsOf` for an SPO that was read already. */
export function readTerms(spo: Spo): Commitment {
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

/** `partyOf` for an SPO that was read already. */
export function readParty(spo: Spo, role: Role): string | undefined {
  const { supplier, provider, tender } =
    spo.state === 'substituted' ? (spo.proposed?.commitment ?? readTerms(spo)) : readTerms(spo);
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
