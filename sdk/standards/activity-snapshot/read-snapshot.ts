import type { Activity, ActivitySource, Need, Recognition } from '../../model/activity.ts';
import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import type { Area, Location } from '../../model/place.ts';
import type { Provider } from '../../model/provider.ts';
import type { Validation } from '../../model/validation.ts';
import { isRecord } from '../reading/json-value.ts';

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

/**
 * Reads an `ActivitySnapshot` by hand: a map on a council's page checks what it shows and does not
 * pay for zod, which is as large as the map's list. A test holds this reader to the schema.
 */
export function readSnapshot(json: unknown): SnapshotReading {
  if (!isRecord(json) || json.format !== 'dual-impact-kit/activities/1') return { ok: false };
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
const orgId = /^[A-Z]{2}-[A-Z]{2,4}-[A-Z0-9]{1,20}$/u;
const kinds = ['charity', 'social-enterprise', 'community-group'] as const;
const grades = ['stated', 'recorded', 'compared', 'independent'] as const;

function readActivity(row: unknown): Activity | undefined {
  if (!isRecord(row) || !matches(row.id, identifier)) return undefined;
  if (!isLine(row.name, 300) || !isText(row.summary, 20_000)) return undefined;
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
    ...(isProse(row.mechanism, 700) && { mechanism: row.mechanism }),
    ...optional('validations', listOf(row.validations, readValidation, 100)),
    ...optional('askCap', readAskCap(row.askCap)),
    ...(isLine(row.capacity, 500) && { capacity: row.capacity }),
    ...(isWebAddress(row.url) && { url: row.url }),
  };
}

function readProvider(row: unknown): Provider | undefined {
  if (!isRecord(row) || !matches(row.id, identifier) || !isLine(row.name)) return undefined;
  const { id, name, registration, kind, safeguarding, approvedBy, approvedOn, lastChecked } = row;
  const [known] = wordsOf([kind], kinds) ?? [];
  return {
    id,
    name,
    ...(matches(registration, orgId) && { registration }),
    ...optional('kind', known),
    ...(isLine(safeguarding, 500) && { safeguarding }),
    ...(isLine(approvedBy) && { approvedBy }),
    ...(isDay(approvedOn) && { approvedOn }),
    ...(isDay(lastChecked) && { lastChecked }),
  };
}

/** A finding that cannot be read whole is not half a finding: the list goes without. */
function readValidation(row: unknown): Validation | undefined {
  if (!isRecord(row) || !isLine(row.body) || !isDay(row.on)) return undefined;
  const { body, on, expires, withdrawn } = row;
  const criteria = listOf(row.criteria, (each) => (isLine(each, 500) ? each : undefined), 40);
  const [grade] = wordsOf([row.grade], grades) ?? [];
  if (!criteria || criteria.length === 0 || !grade) return undefined;
  const end = readWithdrawal(withdrawn);
  if (withdrawn !== undefined && !end) return undefined;
  if (expires !== undefined && !(isDay(expires) && on < expires)) return undefined;
  return {
    body,
    on,
    criteria,
    grade,
    ...optional('expires', expires),
    ...optional('withdrawn', end),
  };
}

function readWithdrawal(row: unknown): Validation['withdrawn'] {
  if (!isRecord(row) || !isDay(row.on) || !isProse(row.reason, 700)) return undefined;
  return { on: row.on, reason: row.reason };
}

/** A cap that cannot be read whole is no cap to go by. */
function readAskCap(row: unknown): Activity['askCap'] {
  if (!isRecord(row)) return undefined;
  const { openAsks, value } = row;
  if (openAsks !== undefined && !(isWhole(openAsks) && openAsks > 0)) return undefined;
  if (value !== undefined && !isWhole(value)) return undefined;
  return { ...optional('openAsks', openAsks), ...optional('value', value) };
}

/** A place that cannot be read is no place: a pin is never guessed. */
function readLocation(row: unknown): Location | undefined {
  if (!isRecord(row)) return undefined;
  if (row.precision === 'none') return { precision: 'none' };
  if (row.precision === 'ward') {
    const area = readArea(row.area);
    return area && { precision: 'ward', area };
  }
  if (row.precision !== 'exact' || !isRecord(row.position)) return undefined;
  const { latitude, longitude } = row.position;
  if (!within(latitude, 90) || !within(longitude, 180)) return undefined;
  const position = { latitude, longitude };
  return {
    precision: 'exact',
    position,
    ...(isLine(row.placeName) && { placeName: row.placeName }),
  };
}

function readRecognition(row: unknown): Recognition | undefined {
  if (!isRecord(row)) return undefined;
  if (row.status === 'not-recognised') return { status: 'not-recognised' };
  if (row.status !== 'recognised' || !isLine(row.by) || !isDay(row.on)) return undefined;
  return { status: 'recognised', by: row.by, on: row.on };
}

function readSource(row: unknown): ActivitySource | undefined {
  if (!isRecord(row) || !isLine(row.name)) return undefined;
  const { name, serviceId, lastChecked } = row;
  return {
    name,
    ...(typeof serviceId === 'string' && { serviceId }),
    ...(isDay(lastChecked) && { lastChecked }),
  };
}

function readArea(row: unknown): Area | undefined {
  if (!isRecord(row) || !matches(row.code, areaCode) || !isLine(row.name)) return undefined;
  return { code: row.code, name: row.name };
}

/** Undefined when it is no list, or when a row of it cannot be read. */
function listOf<Item>(
  value: unknown,
  read: (row: unknown) => Item | undefined,
  most = Infinity,
): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
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

const matches = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);

const isText = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit;

const isProse = (value: unknown, limit: number): value is string =>
  isText(value, limit) && value.trim() !== '';

const isLine = (value: unknown, limit = 200): value is string =>
  isProse(value, limit) && /^.*$/u.test(value);

/** A day that the calendar has. */
const isDay = (value: unknown): value is string => {
  if (!matches(value, /^\d{4}-\d\d-\d\d$/u)) return false;
  const date = new Date(value);
  return date.getTime() > -Infinity && date.toISOString().startsWith(value);
};

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** A field that may be missing, under its name. */
const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>; // TypeScript widens a computed name

const within = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;

const isWebAddress = (value: unknown): value is string =>
  matches(value, /^https?:\/\/\S{1,2000}$/iu) && URL.canParse(value);
