import type { Commitment } from '../../model/commitment.ts';
import type { OcdsIdentifier, OcdsParty, OcdsReference } from './ocds-release.ts';
import { isPublicIdentifier } from './organisation-identifier.ts';

/** The parties of a release about an SPO, each with the id that the rest of the release uses. */
export interface WrittenParties {
  readonly buyer: OcdsParty;
  readonly supplier: OcdsParty;
  readonly provider: OcdsParty;
}

export function partiesOf({ tender, supplier, provider }: Commitment): WrittenParties {
  const company = supplier.companyNumber && `GB-COH-${supplier.companyNumber}`;
  const ppon = pponOf(supplier.ppon);
  return {
    buyer: {
      ...party(
        'buyer',
        tender.buyer.name,
        pponOf(tender.buyer.id) ?? tender.buyer.id,
        tender.buyer.id,
      ),
      roles: ['buyer'],
    },
    supplier: {
      ...party('supplier', supplier.name, company ?? ppon, supplier.id),
      ...(company && ppon && { additionalIdentifiers: [identifierOf(ppon, supplier.name)] }),
      roles: ['supplier'],
      ...(supplier.size === 'vcse' && { details: { vcse: true as const } }),
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
const pponForm = /^[A-Z]{4}-\d{4}-[A-Z]{4}$/u;

const pponOf = (id: string | undefined) =>
  id !== undefined && pponForm.test(id) ? `GB-PPON-${id}` : undefined;

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
  return { id: identifier, name, identifier: identifierOf(identifier, name) };
}

function identifierOf(whole: string, legalName: string): OcdsIdentifier {
  const at = whole.indexOf('-', 3);
  return { scheme: whole.slice(0, at), id: whole.slice(at + 1), legalName };
}
