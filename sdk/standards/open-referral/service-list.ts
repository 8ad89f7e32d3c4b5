import { isBlank, isRecord, type JsonRecord } from '../reading/json-value.ts';
import type { DocumentPath, Placed } from '../reading/write-back.ts';

/** One answer of a feed: its items, and what it says about the pages around it. */
export interface ServiceList {
  readonly items: readonly unknown[];
  /** Where the items stand in the answer; undefined when the answer is itself the one item. */
  readonly path?: DocumentPath;
  /** Number of this page as the feed counts, and how many there are, when it says so. */
  readonly page?: number;
  readonly pages?: number;
  readonly last?: boolean;
}

/**
 * Finds the services in an answer: an envelope of 3.0 (`contents`) or 1.0 (`content`), a bare
 * list, or one service. Undefined when it holds none and is not an empty list.
 */
export function serviceListIn(json: unknown): ServiceList | undefined {
  if (Array.isArray(json)) return someServices({ items: json, path: [] });
  if (!isRecord(json)) return undefined;
  for (const name of ['contents', 'content']) {
    const items = json[name];
    if (Array.isArray(items)) return someServices({ items, path: [name], ...pagingOf(json) });
  }
  return serviceIn(json, []) && { items: [json] };
}

function someServices(list: ServiceList): ServiceList | undefined {
  const usable = list.items.length === 0 || list.items.some((item) => serviceIn(item, []));
  return usable ? list : undefined;
}

/** A service found in a feed: `raw` as published, `service` as it is to be read. */
export interface FoundService extends Placed {
  readonly service: JsonRecord;
}

/**
 * The service that an item of a list is. A `service_at_location` wraps the service it places: read
 * as that service, at that location. Undefined when it is none.
 */
export function serviceIn(item: unknown, at: DocumentPath): FoundService | undefined {
  if (!isRecord(item)) return undefined;
  const { service: wrapped, ...placing } = item;
  if (!isRecord(wrapped) || !('location' in placing)) {
    return isService(item) ? { at, raw: item, service: item } : undefined;
  }
  const others = wrapped.service_at_locations;
  const placed: unknown[] = [placing];
  const all = placed.concat(others).filter((each) => !isBlank(each));
  const service = { ...wrapped, service_at_locations: all };
  return isService(service) ? { at: [...at, 'service'], raw: wrapped, service } : undefined;
}

/** What services have and organisations, taxonomies and error messages do not. */
const marks = [
  'status',
  'organization',
  'organization_id',
  'service_at_locations',
  'service_areas',
  'schedules',
  'assured_date',
];

export function isService(item: unknown): item is JsonRecord {
  if (!isRecord(item)) return false;
  return ('id' in item || 'name' in item) && marks.some((mark) => mark in item);
}

function pagingOf(envelope: JsonRecord): Omit<ServiceList, 'items'> {
  const page = wholeNumber(envelope.page_number ?? envelope.number);
  const pages = wholeNumber(envelope.total_pages ?? envelope.totalPages);
  const last = envelope.last_page ?? envelope.last;
  return {
    ...(page !== undefined && { page }),
    ...(pages !== undefined && { pages }),
    ...(typeof last === 'boolean' && { last }),
  };
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}
