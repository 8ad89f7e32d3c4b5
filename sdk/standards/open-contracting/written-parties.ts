import type { Commitment } from '../../model/commitment.ts';
import type { OcdsParty, OcdsReference } from './ocds-release.ts';
import { isPublicIdentifier } from './organisation-identifier.ts';

/** The parties of a release about an SPO, each with the id that the rest of the release uses. */
export interface WrittenParties {
  readonly buyer: OcdsParty;
  readonly supplier: OcdsParty;
  readonly provider: OcdsParty;
}

export function partiesOf({ tender, supplier, provider }: Commitment): WrittenParties {
  const { companyNumber } = supplier;
  return {
    buyer: {
      ...party('buyer', tender.buyer.name, buyerId(tender.buyer.id), tender.buyer.id),
      roles: ['buyer'],
    },
    supplier: {
      ...party('supplier', supplier.name, companyNumber && `GB-COH-${companyNumber}`, supplier.id),
      roles: ['supplier'],
    },
    // No role of OCDS fits: the provider receives support and performs no part of the contract.
    provider: {
      ...party('provider', provider.name, provider.registration, provider.id),
      details: { vcse: true },
    },
  };
}

export const referenceTo = ({ id, name }: OcdsParty): OcdsReference => ({ id, name });

/** Find a Tender's own numbers for organisations (https://www.find-tender.service.gov.uk). */
const ppon = /^[A-Z]{4}-\d{4}-[A-Z]{4}$/u;

const buyerId = (id: string | undefined) =>
  id !== undefined && ppon.test(id) ? `GB-PPON-${id}` : id;

/**
 * An id of ours is written behind its role: it means nothing outside the release, and a supplier
 * and a provider may share one.
 */
function party(
  role: string,
  name: string,
  identifier: string | undefined,
  localId: string | undefined,
): OcdsParty {
  if (identifier === undefined || !isPublicIdentifier(identifier)) {
    return { id: localId === undefined ? role : `${role}-${localId}`, name };
  }
  const at = identifier.indexOf('-', 3);
  const scheme = identifier.slice(0, at);
  return {
    id: identifier,
    name,
    identifier: { scheme, id: identifier.slice(at + 1), legalName: name },
  };
}
