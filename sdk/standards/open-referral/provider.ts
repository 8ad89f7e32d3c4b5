import type { Provider } from '../../model/provider.ts';
import { readLine } from './field-text.ts';
import { readId, shortCode } from './identifiers.ts';
import { isBlank, isRecord, recordsIn, type JsonRecord } from './json-value.ts';
import type { Note } from './reading-report.ts';

/** Stands where a feed does not say who runs a service. */
const unnamed = 'Provider not named';

/** The organisation behind a service. One without a name or an id still has a service to show. */
export function readProvider(service: JsonRecord, source: string, note: Note): Provider {
  const organization = isRecord(service.organization) ? service.organization : {};
  const named = readLine(organization.name, 'organization.name', 200, note);
  if (named === '') note('organization.name', 'missing', 'kept-as-none');
  const registration = readRegistration(organization, note);
  return {
    id: providerId(organization, service, source, note),
    name: named === '' ? unnamed : named,
    ...(registration === undefined ? {} : { registration }),
  };
}

function providerId(organization: JsonRecord, service: JsonRecord, source: string, note: Note) {
  const given = organization.id ?? service.organization_id;
  const id = readId(given, source, 'organization.id', note);
  if (id !== '') return id;
  note('organization.id', 'missing', 'repaired');
  return `${source}:provider-${shortCode(JSON.stringify([organization.name, service.id]))}`;
}

/** Registers of charities first: that is what a council knows a provider by. */
const preferred = ['GB-CHC', 'GB-SC', 'GB-NIC', 'GB-COH'];

function readRegistration(organization: JsonRecord, note: Note): string | undefined {
  const registrations: string[] = [];
  for (const identifier of recordsIn(organization.organization_identifiers)) {
    if (isBlank(identifier.identifier)) continue;
    const registration = orgId(identifier);
    if (registration === undefined) {
      note('organization.organization_identifiers', 'not-a-registration', 'skipped');
    } else registrations.push(registration);
  }
  return registrations.sort((a, b) => rank(a) - rank(b))[0];
}

function orgId({ identifier_scheme: scheme, identifier_type: type, identifier }: JsonRecord) {
  const number = String(typeof identifier === 'number' ? identifier : textOf(identifier))
    .toUpperCase()
    .replace(/[^A-Z0-9-]/gu, '');
  const whole = /^[A-Z]{2}-[A-Z]{2,4}-/u.test(number)
    ? number
    : `${(textOf(scheme) || textOf(type)).trim().toUpperCase()}-${number}`;
  return /^[A-Z]{2}-[A-Z]{2,4}-[A-Z0-9]{1,20}$/u.test(whole) ? whole : undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function rank(registration: string): number {
  const at = preferred.findIndex((scheme) => registration.startsWith(`${scheme}-`));
  return at < 0 ? preferred.length : at;
}
