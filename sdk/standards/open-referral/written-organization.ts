import type { Provider } from '../../model/provider.ts';
import type { OrukOrganization, OrukOrganizationIdentifier } from './written-service.ts';
import { organizationIdOf, uuidOf } from './uuid.ts';

/** A provider as an organisation of the standard. */
export function organizationOf(provider: Provider): OrukOrganization {
  const { name, registration, ...local } = provider;
  return {
    id: organizationIdOf(provider),
    name,
    description: descriptionOf(provider),
    ...(registration !== undefined && {
      organization_identifiers: [identifierOf(provider.id, registration)],
    }),
    dual_impact_kit: local,
  };
}

const kinds = {
  charity: 'A charity.',
  'social-enterprise': 'A social enterprise.',
  'community-group': 'A community group.',
} as const;

/** The standard requires a description; the model has none, so what is known is said in words. */
function descriptionOf({ kind, registration }: Provider): string {
  const what = kind === undefined ? 'A local organisation.' : kinds[kind];
  return registration === undefined ? what : `${what} Registered as ${registration}.`;
}

/** What people call the numbers of the registers, by org-id code (https://org-id.guide). */
const numberWords: Readonly<Record<string, string>> = {
  'GB-CHC': 'Charity number',
  'GB-SC': 'Charity number',
  'GB-NIC': 'Charity number',
  'GB-COH': 'Company number',
};

function identifierOf(providerId: string, registration: string): OrukOrganizationIdentifier {
  const at = registration.lastIndexOf('-');
  const scheme = registration.slice(0, at);
  return {
    id: uuidOf('organization-identifier', providerId, registration),
    identifier_scheme: scheme,
    identifier_type: numberWords[scheme] ?? 'Registration number',
    identifier: registration.slice(at + 1),
  };
}
