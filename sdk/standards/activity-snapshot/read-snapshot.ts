import type { Activity, ActivitySource, Need, Recognition } from '../../model/activity.ts';
import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import type { Area, Location } from '../../model/place.ts';
import type { Provider } from '../../model/provider.ts';

/**
 * A snapshot as far as it can be used. `unusable` counts the rows left out, so that a reader can
 * be told that the list is not whole.
 */
export type SnapshotReading =
  | {
      readonly ok: true;
      readonly madeAt: string;
      readonly sources: readonly ActivitySource[];
      readonly activities: readonly Activity[];
      readonly unusable: number;
    }
  | { readonly ok: false };

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads an `ActivitySnapshot` by hand: a map on a council's page checks what it shows and does not
 * pay for zod, which is as large as the map's list. A test holds this reader to the schema.
 */
export function readSnapshot(json: unknown): SnapshotReading {
  if (!isRow(json) || json.format !== 'dual-impact-kit/activities/1') return { ok: false };
  if (typeof json.madeAt !== 'string' || !Array.isArray(json.activities)) return { ok: false };
  const activities: Activity[] = [];
  for (const row of json.activities) {
    const activity = readActivity(row);
    if (activity) activities.push(activity);
  }
  return {
    ok: true,
    madeAt: json.madeAt,
    sources: listOf(json.sources, readSource) ?? [],
    activities,
    unusable: json.activities.length - activities.length,
  };
}

const outcomes: readonly PrimaryOutcome[] = ['healthier', 'safer', 'more-resilient'];
const services: readonly FrontlineService[] = [
  'policing',
  'health',
  'social-care',
  'criminal-justice',
  'fire-and-rescue',
];
const needs: readonly Need[] = ['money', 'goods', 'volunteering', 'skills'];

const identifier = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u;
const areaCode = /^[EWSNK]\d{8}$/u;
const day = /^\d{4}-\d{2}-\d{2}$/u;

function readActivity(row: unknown): Activity | undefined {
  if (!isRow(row) || !matches(row.id, identifier)) return undefined;
  if (!isLine(row.name, 300) || typeof row.summary !== 'string') return undefined;
  const provider = readProvider(row.provider);
  const location = readLocation(row.location);
  const recognition = readRecognition(row.recognition);
  const source = readSource(row.source);
  const primaryOutcomes = wordsOf(row.primaryOutcomes, outcomes);
  const frontlineServices = wordsOf(row.frontlineServices, services);
  const asks = wordsOf(row.needs, needs);
  const serviceArea = listOf(row.serviceArea, readArea);
  if (!provider || !location || !recognition || !source) return undefined;
  if (!primaryOutcomes || !frontlineServices || !asks || !serviceArea) return undefined;
  return {
    id: row.id,
    name: row.name,
    summary: row.summary,
    provider,
    primaryOutcomes,
    frontlineServices,
    needs: asks,
    location,
    serviceArea,
    recognition,
    source,
    ...(isLine(row.mechanism, 700) ? { mechanism: row.mechanism } : {}),
    ...(isWebAddress(row.url) ? { url: row.url } : {}),
  };
}

function readProvider(row: unknown): Provider | undefined {
  if (!isRow(row) || !matches(row.id, identifier) || !isLine(row.name)) return undefined;
  const { id, name, registration } = row;
  return { id, name, ...(isLine(registration) ? { registration } : {}) };
}

/** A place that cannot be read is no place: a pin is never guessed. */
function readLocation(row: unknown): Location | undefined {
  if (!isRow(row)) return undefined;
  if (row.precision === 'none') return { precision: 'none' };
  if (row.precision === 'ward') {
    const area = readArea(row.area);
    return area && { precision: 'ward', area };
  }
  if (row.precision !== 'exact' || !isRow(row.position)) return undefined;
  const { latitude, longitude } = row.position;
  if (!within(latitude, 90) || !within(longitude, 180)) return undefined;
  const position = { latitude, longitude };
  return isLine(row.placeName)
    ? { precision: 'exact', position, placeName: row.placeName }
    : { precision: 'exact', position };
}

function readRecognition(row: unknown): Recognition | undefined {
  if (!isRow(row)) return undefined;
  if (row.status === 'not-recognised') return { status: 'not-recognised' };
  if (row.status !== 'recognised' || !isLine(row.by) || !matches(row.on, day)) return undefined;
  return { status: 'recognised', by: row.by, on: row.on };
}

function readSource(row: unknown): ActivitySource | undefined {
  if (!isRow(row) || !isLine(row.name)) return undefined;
  const { name, serviceId, lastChecked } = row;
  return {
    name,
    ...(typeof serviceId === 'string' ? { serviceId } : {}),
    ...(matches(lastChecked, day) ? { lastChecked } : {}),
  };
}

function readArea(row: unknown): Area | undefined {
  if (!isRow(row) || !matches(row.code, areaCode) || !isLine(row.name)) return undefined;
  return { code: row.code, name: row.name };
}

/** Undefined when it is no list, or when a row of it cannot be read. */
function listOf<Item>(
  value: unknown,
  read: (row: unknown) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const row of value) {
    const item = read(row);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** The words known here: a newer service may use one that this copy of the kit has not heard of. */
function wordsOf<Word extends string>(value: unknown, known: readonly Word[]): Word[] | undefined {
  return Array.isArray(value) ? known.filter((word) => value.includes(word)) : undefined;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matches = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);

const isLine = (value: unknown, limit = 200): value is string =>
  typeof value === 'string' && value.length <= limit && /^[^\r\n]*\S[^\r\n]*$/u.test(value);

const within = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;

const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//iu.test(value) && URL.canParse(value);
