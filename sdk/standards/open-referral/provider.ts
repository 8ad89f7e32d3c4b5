import type { Provider } from '../../model/provider.ts';
import { readLine } from '../reading/field-text.ts';
import { isBlank, type JsonRecord } from '../reading/json-value.ts';
import { readRecord, readRecords } from '../reading/records.ts';
import { shortCode } from '../reading/short-code.ts';
import { readSourcedId } from '../reading/sourced-id.ts';
import { names, noteWithoutPlace } from '../reading/unread-fields.ts';
import type { Note } from './reason.ts';

/** Stands where a feed does not say who runs a service. */
const unnamed = 'Provider not named';

const readNames = names('id name organization_identifiers');

/** The organisation behind a service. One without a name or an id still has a service to show. */
export function readProvider(service: JsonRecord, source: string, note: Note): Provider {
  const organization = readRecord(service.organization, 'organization', note);
  noteWithoutPlace(organization, 'organization.', readNames, note);
  const named = readLine(organization.name, 'organization.name', 200, note);
  if (named === '') note('organization.name', 'missing', 'kept-as-none');
  const registration = readRegistration(organization, note);
  return {
    id: providerId(organization, service, source, note),
    name: named === '' ? unnamed : named,
    ...(registration !== undefined && { registration }),
  };
}

function providerId(organization: JsonRecord, service: JsonRecord, source: string, note: Note) {
  const given = organization.id ?? service.organization_id;
  const id = readSourcedId(given, source, 'organization.id', note);
  if (id !== '') return id;
  note('organization.id', 'missing', 'repaired');
  return `${source}:provider-${shortCode(JSON.stringify([organization.name, service.id].map(simple)))}`;
}

/** Anything but text and numbers may be nested without end. */
const simple = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** Registers of charities first: that is what a council knows a provider by. */
const preferred = ['GB-CHC', 'GB-SC', 'GB-NIC', 'GB-COH'];

const field = 'organization.organization_identifiers';
const readOfIdentifier = names('id organization_id identifier identifier_scheme identifier_type');

function readRegistration(organization: JsonRecord, note: Note): string | undefined {
  const registrations = new Set<string>();
  for (const given of readRecords(organization.organization_identifiers, field, note)) {
    noteWithoutPlace(given, `${field}.`, readOfIdentifier, note);
    const registration = isBlank(given.identifier) ? undefined : orgId(given);
    if (registration !== undefined) registrations.add(registration);
    else if (!isBlank(given)) note(field, 'not-a-registration', 'skipped');
  }
  if (registrations.size > 1) note(field, 'further-registrations', 'skipped');
  return [...registrations].sort((a, b) => rank(a) - rank(b))[0];
}

/** An identifier of an organisation as its register and number, `GB-CHC-1234567`, when it is one. */
export function orgId({
  identifier_scheme: scheme,
  identifier_type: type,
  identifier,
}: JsonRecord) {
  const number = (typeof identifier === 'number' ? String(identifier) : textOf(identifier))
    .toUpperCase()
    .replace(/[^A-Z0-9-]/gu, '');
  const whole = /^[A-Z]{2}-[A-Z]{2,4}-/u.test(number)
    ? number
    : `${(textOf(scheme) || textOf(type)).trim().toUpperCase()}-${number}`;
  return /^[A-Z]{2}-[A-Z]{2,4}-[A-Z0-9]{1,20}$/u.test(whole) ? whole : undefined;
}

/** No register has longer numbers. */
const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');

function rank(registration: string): number {
  const at = preferred.findIndex((scheme) => registration.startsWith(`${scheme}-`));
  return at < 0 ? preferred.length : at;
}
