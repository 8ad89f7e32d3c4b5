import { isRecord, recordsIn, type JsonRecord } from './json-value.ts';

/** One answer of a feed: its items, and what it says about the pages around it. */
export interface ServiceList {
  readonly items: readonly unknown[];
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
  if (Array.isArray(json)) return someServices({ items: json });
  if (!isRecord(json)) return undefined;
  const contents = json.contents ?? json.content;
  if (Array.isArray(contents)) return someServices({ items: contents, ...pagingOf(json) });
  return isService(unwrapped(json)) ? { items: [json] } : undefined;
}

function someServices(list: ServiceList): ServiceList | undefined {
  const usable = list.items.length === 0 || list.items.some((item) => isService(unwrapped(item)));
  return usable ? list : undefined;
}

/**
 * A `service_at_location` wraps the service it places: read as that service, at that location.
 * Anything else is given back as it came.
 */
export function unwrapped(item: unknown): unknown {
  if (!isRecord(item) || !isRecord(item.service) || !('location' in item)) return item;
  const at = { location: item.location };
  const others = recordsIn(item.service.service_at_locations);
  return { ...item.service, service_at_locations: [at, ...others] };
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
    ...(page === undefined ? {} : { page }),
    ...(pages === undefined ? {} : { pages }),
    ...(typeof last === 'boolean' ? { last } : {}),
  };
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}
