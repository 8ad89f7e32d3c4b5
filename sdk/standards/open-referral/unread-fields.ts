import { isBlank, isRecord, type JsonRecord } from './json-value.ts';
import type { Note } from './reading-report.ts';

const readOfService = new Set(
  'id name description url status assured_date last_modified organization organization_id service_at_locations locations location service_areas attributes service_taxonomys'.split(
    ' ',
  ),
);
const readOfOrganization = new Set(['id', 'name', 'organization_identifiers']);

/** Field names that hold people: who to ask, who vouched, how to reach them. */
const personal = /e-?mail|phone|contact|assured_by|assurer|attention/iu;

/** Names as the standards and local extensions write them; others may be anything. */
const plainName = /^[\w-]{1,50}$/u;

/** Notes what a service says that an activity has no place for, and people, who are never kept. */
export function noteUnreadFields(service: JsonRecord, note: Note): void {
  noteUnread(service, '', readOfService, note);
  const organization = service.organization;
  if (isRecord(organization)) noteUnread(organization, 'organization.', readOfOrganization, note);
}

function noteUnread(
  record: JsonRecord,
  prefix: string,
  read: ReadonlySet<string>,
  note: Note,
): void {
  for (const [name, value] of Object.entries(record)) {
    if (read.has(name) || isBlank(value)) continue;
    const field = prefix + (plainName.test(name) ? name : '(another name)');
    note(field, personal.test(name) ? 'personal-data' : 'no-place-in-activity', 'skipped');
  }
}
