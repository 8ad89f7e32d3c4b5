import { Activity } from '../../model/activity.ts';
import { readJson } from '../reading/json-input.ts';
import { isRecord, type JsonRecord } from '../reading/json-value.ts';
import { faulty, type FaultyFeed } from './feed-fault.ts';
import { dualImpactTaxonomy } from './dual-impact-terms.ts';
import { FeedNotes, type FeedReport } from './reason.ts';
import { exampleName } from './service.ts';
import { serviceIn, serviceListIn } from './service-list.ts';
import { onsScheme } from './written-location.ts';

/** What `writeService` wrote, read back. */
export interface ReadOwnFeed {
  readonly ok: true;
  readonly activities: readonly Activity[];
  /** Counts the services that are not ours. */
  readonly report: FeedReport;
}

/**
 * Reads back what `writeServiceList` or `writeService` wrote, to the letter: nothing is mended, and
 * **recognition is believed**. So it is for a feed that the caller knows to be its own, fetched
 * from its own address; nothing in a feed can prove whose it is. Any other feed goes to
 * `readFeed`, which believes no recognition. Never throws: a service that is not ours is skipped.
 */
export function readOwnFeed(input: unknown): ReadOwnFeed | FaultyFeed {
  const notes = new FeedNotes();
  const parsed = readJson(input, notes);
  if ('fault' in parsed) return faulty(parsed.fault);
  const list = serviceListIn(parsed.json);
  if (!list) return faulty('not-open-referral');
  const activities: Activity[] = [];
  for (const [index, item] of list.items.entries()) {
    const found = serviceIn(item, []);
    const example = found ? exampleName(found.service, index) : `item ${index + 1}`;
    const activity = notes.item(example, () => (found && ownActivity(found.service)) ?? 'not-ours');
    if (activity) activities.push(activity);
  }
  return { ok: true, activities, report: notes.report(list.items.length, activities.length) };
}

function ownActivity(service: JsonRecord): Activity | undefined {
  const { name, description = '', url, assured_date: lastChecked } = service;
  const local = recordOf(service.dual_impact_kit);
  const attributes = listOf(service.attributes);
  const activity = Activity.safeParse({
    name,
    summary: description,
    ...defined({ url }),
    ...local,
    provider: providerIn(recordOf(service.organization)),
    primaryOutcomes: termsLinked(attributes, 'primary-outcome'),
    frontlineServices: termsLinked(attributes, 'frontline-service'),
    needs: termsLinked(attributes, 'need'),
    location: locationIn(listOf(service.service_at_locations)[0]),
    serviceArea: listOf(service.service_areas).map(areaIn),
    recognition: recognitionIn(attributes),
    source: { ...recordOf(local.source), ...defined({ lastChecked }) },
  });
  return activity.success ? activity.data : undefined;
}

const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {});
const listOf = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.map(recordOf) : [];

const defined = (fields: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function providerIn({ name, organization_identifiers: given, dual_impact_kit: local }: JsonRecord) {
  const [first] = listOf(given);
  const registration =
    first && [first.identifier_scheme, first.identifier].map(String).join('-').slice(0, 100);
  return { name, ...defined({ registration }), ...recordOf(local) };
}

function termsLinked(attributes: readonly JsonRecord[], linkType: string): unknown[] {
  return attributes
    .filter(({ link_type }) => link_type === linkType)
    .map(({ taxonomy_term }) => recordOf(taxonomy_term))
    .filter(({ taxonomy }) => taxonomy === dualImpactTaxonomy)
    .map(({ term }) => term);
}

function recognitionIn(attributes: readonly JsonRecord[]): unknown {
  const given = attributes.find(({ link_type }) => link_type === 'recognition');
  return given
    ? { status: 'recognised', ...recordOf(given.dual_impact_kit) }
    : { status: 'not-recognised' };
}

function locationIn(placing: JsonRecord | undefined): unknown {
  if (!placing) return { precision: 'none' };
  const { name, latitude, longitude, ...others } = recordOf(placing.location);
  if (others.external_identifier_type === onsScheme) {
    return { precision: 'ward', area: { code: others.external_identifier, name } };
  }
  return {
    precision: 'exact',
    position: { latitude, longitude },
    ...defined({ placeName: name }),
  };
}

function areaIn({ name, uri }: JsonRecord): unknown {
  const address = typeof uri === 'string' ? uri : '';
  return { code: address.slice(address.lastIndexOf('/') + 1), name };
}
