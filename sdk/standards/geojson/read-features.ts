import type { Activity, ActivitySource } from '../../model/activity.ts';
import { readJson } from '../reading/json-input.ts';
import type { JsonFault } from '../reading/json-text.ts';
import { isRecord, type JsonRecord } from '../reading/json-value.ts';
import { ReadingNotes } from '../reading/reading-report.ts';
import { sourceNamed, unnamedSource } from '../reading/source.ts';
import { names, noteWithoutPlace } from '../reading/unread-fields.ts';
import { isMapping, type FeatureMapping } from './feature-mapping.ts';
import { readFeature, type FeatureOrigin } from './feature.ts';
import type { FeatureReport, Reason } from './reason.ts';

/** Features that could be read, with everything that was mended or left behind. */
export interface ReadFeatures {
  readonly ok: true;
  readonly source: ActivitySource;
  readonly activities: readonly Activity[];
  /** `received` is always `kept` plus the counts of the entries that skip a `feature`. */
  readonly report: FeatureReport;
}

/** Why data cannot be read as features at all. The keys are stable, for programs. */
export type FeatureFault = JsonFault | 'not-geojson' | 'no-source';

/** Data without features to read. Nothing was read. */
export interface UnreadableFeatures {
  readonly ok: false;
  readonly fault: FeatureFault;
  /** What happened and what to do next, in one or two sentences. */
  readonly message: string;
}

/** What a reader must know that GeoJSON does not say. */
export interface FeatureContext {
  /** The source's name as people know it, such as `Trafford Council`. */
  readonly sourceName: string;
  readonly mapping: FeatureMapping;
}

const faultMessages: Readonly<Record<FeatureFault, string>> = {
  empty: 'There was nothing to read. Check the address or the file.',
  html: 'The address answered with a web page, not JSON. Give the address of the GeoJSON file itself.',
  'not-json': 'What was read is not JSON, or it stops part of the way through. Get the file again.',
  'not-geojson':
    'This is JSON, but it is not a feature collection of GeoJSON. Ask for the data as GeoJSON points.',
  'no-source': `${unnamedSource} Say too which of its properties hold what.`,
};

/**
 * Reads a feature collection, as text or as JSON already parsed, as activities nobody has
 * recognised yet. Never throws: what cannot be used says why.
 */
export function readFeatures(
  input: unknown,
  context: FeatureContext,
): ReadFeatures | UnreadableFeatures {
  const notes = new ReadingNotes<Reason>('feature');
  const origin = originOf(context);
  if (!origin) return unreadable('no-source');
  const parsed = readJson(input, notes);
  if ('fault' in parsed) return unreadable(parsed.fault);
  const { json } = parsed;
  if (!isRecord(json) || !Array.isArray(json.features)) return unreadable('not-geojson');
  if (namesOtherProjection(json)) notes.add('crs', 'other-projection', 'skipped');
  noteWithoutPlace(json, '', readNames, (...what) => notes.add(...what));
  const activities = readEach(json.features, origin, notes);
  return {
    ok: true,
    source: { name: origin.source.name },
    activities,
    report: notes.report(json.features.length, activities.length),
  };
}

const readNames = names('type features bbox crs');

/** Undefined when the caller does not say it in a usable way. */
function originOf(context: unknown): FeatureOrigin | undefined {
  const { sourceName, mapping } = isRecord(context) ? context : {};
  const source = sourceNamed(sourceName);
  return source && isMapping(mapping) ? { source, mapping } : undefined;
}

function readEach(
  features: readonly unknown[],
  origin: FeatureOrigin,
  notes: ReadingNotes<Reason>,
): readonly Activity[] {
  const activities = new Map<string, Activity>();
  for (const [index, feature] of features.entries()) {
    const example = `item ${index + 1}`;
    const activity = notes.item(example, (note) => readFeature(feature, origin, note));
    if (!activity) continue;
    if (activities.has(activity.id)) notes.add('feature', 'duplicate-id', 'skipped', example);
    else activities.set(activity.id, activity);
  }
  return [...activities.values()];
}

/**
 * GeoJSON before RFC 7946 could name a projection. Positions in another one are out of range here
 * and are reported as such; this says why (https://www.rfc-editor.org/rfc/rfc7946#section-4).
 */
function namesOtherProjection({ crs }: JsonRecord): boolean {
  if (!isRecord(crs) || !isRecord(crs.properties)) return false;
  const { name } = crs.properties;
  return typeof name === 'string' && !/CRS:?84$|EPSG:{1,2}4326$/iu.test(name.trim());
}

const unreadable = (fault: FeatureFault): UnreadableFeatures => ({
  ok: false,
  fault,
  message: faultMessages[fault],
});
