import type { Role } from '../../sdk/model/index.ts';
import type { PortalAccount, PortalSample } from '../portal/index.ts';
import { sampleAccounts, samplePassword } from './accounts.ts';
import { sampleBuyers, sampleSuppliers } from './organisations.ts';
import { closedTender, openTender } from './tenders.ts';

type PortalRole = PortalAccount['role'];

const portalRoles: Readonly<Partial<Record<Role, PortalRole>>> = {
  'bid-lead': 'supplier',
  evaluator: 'evaluator',
  'contract-manager': 'procurement-lead',
};

/** What the portal holds on first start; `now` fixes both deadlines. */
export function portalSample(now: Date): PortalSample {
  return {
    organisations: [
      ...sampleSuppliers.map(({ id, name, companyNumber }) => ({ id, name, companyNumber })),
      ...sampleBuyers.map(({ id, name }) => ({ id, name })),
    ],
    accounts: sampleAccounts.flatMap(({ signInName, displayName, role, organisationId }) => {
      const portalRole = portalRoles[role];
      if (!portalRole) return [];
      const password = samplePassword;
      return [{ signInName, password, displayName, role: portalRole, organisationId }];
    }),
    tenders: [openTender(now), closedTender(now)],
  };
}
