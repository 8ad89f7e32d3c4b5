import { Activity } from '../../model/activity.ts';
import { readLine, readProse } from '../reading/field-text.ts';
import { isBlank, type JsonRecord } from '../reading/json-value.ts';
import type { Source } from '../reading/source.ts';
import { readSourcedId } from '../reading/sourced-id.ts';
import { names, noteWithoutPlace } from '../reading/unread-fields.ts';
import { readWebAddress } from '../reading/web-address.ts';
import { readLastChecked } from './assurance-day.ts';
import { readDualImpactTerms } from './dual-impact-terms.ts';
import { readLocation } from './location.ts';
import { readProvider } from './provider.ts';
import type { Note, Reason } from './reason.ts';
import { readServiceAreas } from './service-area.ts';

/** The feed a service came from, and the day it was read. */
export interface ServiceOrigin {
  readonly source: Source;
  /** ISO 8601 day of reading; later days in the feed are mistakes. */
  readonly checkedOn: string;
}

const readNames = names(
  `id name description url status assured_date last_modified organization organization_id
  service_at_locations locations location service_areas attributes service_taxonomys`,
);

/** How a service is named in a report: by its id, or by its place in the feed. */
export function exampleName({ id }: JsonRecord, index: number): string {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id.trim().slice(0, 100) : `item ${index + 1}`;
}

/**
 * Reads one service as an activity nobody has recognised yet, or gives the reason why it cannot be
 * one.
 */
export function readService(
  service: JsonRecord,
  { source, checkedOn }: ServiceOrigin,
  note: Note,
): Activity | Reason {
  const id = readSourcedId(service.id, source.key, 'id', note);
  if (id === '') return 'no-id';
  const name = readLine(service.name, 'name', 300, note);
  if (name === '') return 'no-name';
  if (hasStopped(service, note)) return 'not-active';

  const summary = readProse(service.description, 'description', 20_000, note);
  if (summary === '') note('description', 'missing', 'kept-as-none');
  const lastChecked = readLastChecked(service, checkedOn, note);
  const url = readWebAddress(service.url, 'url', note);
  const activity = Activity.safeParse({
    id,
    name,
    summary,
    provider: readProvider(service, source.key, note),
    ...readDualImpactTerms(service, note),
    location: readLocation(service, `${name}\n${summary}`, note),
    serviceArea: readServiceAreas(service, note),
    recognition: { status: 'not-recognised' },
    source: {
      name: source.name,
      serviceId: String(service.id).trim().slice(0, 200),
      ...(lastChecked !== undefined && { lastChecked }),
    },
    ...(url !== undefined && { url }),
  });
  if (!activity.success) return 'does-not-fit';
  noteWithoutPlace(service, '', readNames, note);
  return activity.data;
}

const stopped = new Set(['inactive', 'defunct', 'temporarily closed']);

function hasStopped({ status }: JsonRecord, note: Note): boolean {
  if (isBlank(status)) return false;
  const said = typeof status === 'string' ? status.trim().toLowerCase() : '';
  if (stopped.has(said)) return true;
  if (said !== 'active') note('status', 'unknown-status', 'skipped');
  return false;
}
