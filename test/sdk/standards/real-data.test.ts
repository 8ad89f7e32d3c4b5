/**
 * Every real feed, release and collection at hand is read, each value of it is kept or named in the
 * report, and the reports are added up.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFeatures, type FeatureMapping } from '../../../sdk/standards/geojson/index.ts';
import { readReleases } from '../../../sdk/standards/open-contracting/index.ts';
import { readFeed, writeBack } from '../../../sdk/standards/open-referral/index.ts';
import { sharedPath, sharedTest } from '../../shared-data.ts';
import { paths, type Json } from './json-paths.ts';

interface Report {
  readonly received: number;
  readonly kept: number;
  readonly entries: readonly {
    readonly field: string;
    readonly reason: string;
    readonly action: string;
    readonly count: number;
  }[];
}

/** The reports of many files as one. */
class Sum {
  received = 0;
  kept = 0;
  readonly reasons = new Map<string, number>();

  add({ received, kept, entries }: Report, whole: string): void {
    const skipped = entries
      .filter(({ field, action }) => field === whole && action === 'skipped')
      .reduce((sum, { count }) => sum + count, 0);
    assert.equal(received, kept + skipped, 'something went missing unsaid');
    this.received += received;
    this.kept += kept;
    for (const { reason, count } of entries) {
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
    }
  }

  toString(): string {
    const reasons = [...this.reasons].sort(([, a], [, b]) => b - a);
    return `${this.kept} of ${this.received} kept; ${reasons.map((each) => each.join(' ')).join(', ')}`;
  }
}

/** What an activity carries of a service, named anew here so that the reader cannot excuse itself. */
const carried = new Set(
  `name description url status assured_date last_modified organization.name
  organization.organization_identifiers.identifier
  organization.organization_identifiers.identifier_scheme
  organization.organization_identifiers.identifier_type
  location.name location.latitude location.longitude location.location_type location.addresses.city
  service_areas.name service_areas.service_area service_areas.uri service_areas.extent
  service_areas.extent_type`.split(/\s+/u),
);

function assertNothingLostUnsaid(raw: Json, report: Report, file: string): void {
  const reported = new Set(report.entries.map(({ field }) => field));
  for (const full of paths(raw)) {
    const path = full.replace(/^(?:service_at_locations\.location|locations)\./u, 'location.');
    const parts = path.split('.');
    // Ids join the tables of a feed; what they join is nested in it already.
    if (/^(?:id|.*_id)$/u.test(parts.at(-1) ?? '')) continue;
    const named = parts.some((_, end) => reported.has(parts.slice(0, end + 1).join('.')));
    assert.ok(carried.has(path) || named, `${basename(file)}: ${full} is lost unsaid`);
  }
}

const jsonIn = (...folder: readonly string[]) =>
  readdirSync(sharedPath(...folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => sharedPath(...folder, name));

sharedTest('every Open Referral document is read without an unexplained loss', (context) => {
  const sum = new Sum();
  let feeds = 0;
  for (const file of jsonIn('oruk')) {
    const text = readFileSync(file, 'utf8');
    const reading = readFeed(text, { sourceName: 'Example Council', checkedOn: '2026-11-22' });
    if (!reading.ok) {
      // Schemas, specifications and lists of other things; `null` is a whole file of the profile.
      assert.ok(reading.fault === 'not-open-referral', `${file}: ${reading.message}`);
      assert.doesNotMatch(
        file.replace(/.*schema.*/u, ''),
        /service_(?:full|list|list_data|at_location_full)\.json$/u,
      );
      continue;
    }
    feeds += 1;
    sum.add(reading.report, 'service');
    assert.equal(JSON.stringify(writeBack(reading)), JSON.stringify(JSON.parse(text)), file);
    for (const { raw } of reading.services) assertNothingLostUnsaid(raw, reading.report, file);
  }
  context.diagnostic(`${feeds} feeds: ${String(sum)}`);
  assert.equal(feeds, 28);
  // One sample repeats the same service page after page.
  assert.equal(sum.received, sum.kept + (sum.reasons.get('duplicate-id') ?? 0) + 4);
  assert.equal(sum.reasons.get('no-name'), 4);
});

sharedTest('every release is read without an unexplained loss', (context) => {
  const sum = new Sum();
  const files = [
    ...jsonIn('ocds', 'releases-contracts-finder'),
    ...jsonIn('ocds', 'releases-public-contracts-scotland'),
    ...jsonIn('ocds', 'fictional'),
  ];
  for (const file of files) {
    const reading = readReleases(readFileSync(file, 'utf8'));
    assert.ok(reading.ok, file);
    sum.add(reading.report, 'release');
  }
  context.diagnostic(`${files.length} files: ${String(sum)}`);
  assert.equal(files.length, 297);
});

const collections: Readonly<Record<string, FeatureMapping>> = {
  'sports_clubs.geojson': { name: 'name' },
  'gm_food_banks.geojson': {
    name: 'Name',
    url: 'Website',
    areaCode: 'Area code',
    areaName: 'Area name',
  },
  'trafford_mental_health_services.geojson': {
    name: 'name',
    summary: 'description',
    url: 'website',
  },
};

sharedTest('every feature is read without an unexplained loss', (context) => {
  const sum = new Sum();
  for (const [name, mapping] of Object.entries(collections)) {
    const text = readFileSync(sharedPath('points', 'trafford', name), 'utf8');
    const reading = readFeatures(text, { sourceName: 'Trafford Council', mapping });
    assert.ok(reading.ok, name);
    sum.add(reading.report, 'feature');
    const reported = new Set(reading.report.entries.map(({ field }) => field));
    const known = new Set<string | undefined>(Object.values(mapping));
    const { features } = JSON.parse(text) as { features: { properties: Json }[] };
    for (const property of features.flatMap(({ properties }) => [...paths(properties)])) {
      assert.ok(known.has(property) || reported.has(`properties.${property}`), property);
    }
  }
  context.diagnostic(String(sum));
  assert.equal(sum.received, 368);
});
