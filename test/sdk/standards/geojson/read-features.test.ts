import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Activity } from '../../../../sdk/model/activity.ts';
import {
  readFeatures,
  reasonWords,
  type FeatureMapping,
  type ReadFeatures,
} from '../../../../sdk/standards/geojson/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';

const mapping: FeatureMapping = {
  name: 'Name',
  summary: 'About',
  placeName: 'Venue',
  url: 'Website',
  areaCode: 'Area code',
  areaName: 'Area name',
};

function read(input: unknown, named: FeatureMapping = mapping): ReadFeatures {
  const reading = readFeatures(input, { sourceName: 'Example Council', mapping: named });
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading;
}

const feature = (coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties: { Name: 'Riverside club', ...properties },
  geometry: { type: 'Point', coordinates },
});

const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

const reasons = ({ report }: ReadFeatures, field: string) =>
  report.entries.filter((entry) => entry.field === field).map(({ reason }) => reason);

/** No feature goes missing unsaid. */
function assertNothingSilent({ activities, report }: ReadFeatures): void {
  const skipped = report.entries
    .filter(({ field }) => field === 'feature')
    .reduce((sum, { count }) => sum + count, 0);
  assert.equal(report.kept, activities.length);
  assert.equal(report.received, report.kept + skipped);
  for (const activity of activities) assert.ok(Activity.safeParse(activity).success);
  for (const { reason } of report.entries) assert.ok(reason in reasonWords);
}

describe('features of a source', () => {
  test('become activities by the names that the source uses', () => {
    const { activities } = read(
      collection(
        feature([-2.42096, 53.415136], {
          About: '<p>Badminton &amp; tea</p>',
          Venue: 'Riverside hall',
          Website: 'www.riverside.example',
          'Area code': 'E08000009',
          'Area name': 'Trafford',
        }),
      ),
    );
    const [activity] = activities;
    assert.equal(activity?.summary, 'Badminton & tea');
    assert.deepEqual(activity.location, {
      precision: 'exact',
      position: { latitude: 53.415136, longitude: -2.42096 },
      placeName: 'Riverside hall',
    });
    assert.deepEqual(activity.serviceArea, [{ code: 'E08000009', name: 'Trafford' }]);
    assert.equal(activity.url, 'https://www.riverside.example/');
    assert.equal(activity.recognition.status, 'not-recognised');
    assert.equal(activity.provider.name, 'Riverside club');
  });

  test('have no place, and say why, when their coordinates cannot be right', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [[53.415136, -2.42096], 'axes-look-swapped'],
      [[-2.42096, 253.4], 'out-of-range'],
      [[530_047, 179_951], 'out-of-range'],
      [[0, 0], 'zero-position'],
      [['-2.4', '53.4'], 'not-numbers'],
      [[[-2.4], [53.4]], 'not-numbers'],
      [[2.3522, 48.8566], 'outside-the-uk'],
    ];
    for (const [coordinates, reason] of cases) {
      const reading = read(collection(feature(coordinates)));
      assert.deepEqual(reading.activities[0]?.location, { precision: 'none' }, reason);
      assert.deepEqual(reasons(reading, 'location'), [reason]);
    }
  });

  test('that are no points have no place', () => {
    const area = { ...feature([]), geometry: { type: 'Polygon', coordinates: [[[0, 0]]] } };
    assert.deepEqual(reasons(read(collection(area)), 'geometry'), ['not-a-point']);
    const nowhere = { ...feature([]), geometry: null };
    assert.deepEqual(reasons(read(collection(nowhere)), 'location'), ['no-location']);
  });

  test('never put a refuge on a map', () => {
    const refuge = feature([-2.42096, 53.415136], { Name: 'Women’s refuge' });
    const reading = read(collection(refuge));
    assert.deepEqual(reading.activities[0]?.location, { precision: 'none' });
    assert.deepEqual(reasons(reading, 'location'), ['sensitive-place']);
  });

  test('without ids keep the same made id from reading to reading, and two clubs stay two', () => {
    const two = collection(feature([-2.42096, 53.415136]), feature([-2.5111, 53.5111]));
    const ids = read(two).activities.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
    assert.deepEqual(
      read(JSON.stringify(two)).activities.map(({ id }) => id),
      ids,
    );
  });

  test('count what is not mapped, and people, who are never kept', () => {
    const reading = read(
      collection(feature([-2.42096, 53.415136], { Contact: 'A name', Day: 'Monday' })),
    );
    assert.deepEqual(reasons(reading, 'properties.Contact'), ['personal-data']);
    assert.deepEqual(reasons(reading, 'properties.Day'), ['no-place-in-activity']);
    assert.ok(!JSON.stringify(reading.activities).includes('A name'));
  });

  test('that are none of GeoJSON are counted, and a projection is named', () => {
    const reading = read({
      ...collection(1, { type: 'Feature', properties: {} }, feature([-2.42, 53.41], { Name: 7 })),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } },
    });
    assert.deepEqual(reasons(reading, 'feature').sort(), ['no-name', 'not-a-feature']);
    assert.deepEqual(reasons(reading, 'crs'), ['other-projection']);
    assertNothingSilent(reading);
  });
});

test('what is not a feature collection says what it is', () => {
  const faults = {
    '': 'empty',
    '<html>': 'html',
    '{"a"': 'not-json',
    '[]': 'not-geojson',
    '{"type":"Feature"}': 'not-geojson',
  };
  for (const [text, fault] of Object.entries(faults)) {
    const reading = readFeatures(text, { sourceName: 'S', mapping });
    assert.equal(reading.ok ? 'read' : reading.fault, fault);
  }
});

test('hostile features give activities or reasons and nothing else', () => {
  const names = fc.constantFrom(
    'Name',
    'About',
    'Venue',
    'Website',
    'Area code',
    '__proto__',
    'constructor',
  );
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        type: fc.constant('Feature'),
        id: fc.jsonValue(),
        properties: fc
          .array(fc.tuple(names, fc.jsonValue()))
          .map((entries): unknown => Object.fromEntries(entries)),
        geometry: fc.oneof(
          fc.jsonValue(),
          fc.record({ type: fc.constant('Point'), coordinates: fc.jsonValue() }),
        ),
      },
      { requiredKeys: ['type'] },
    ),
  );
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 6 }), (features) => {
      assertNothingSilent(read(collection(...features)));
      assertNothingSilent(read(collection(...features), { name: 'constructor', id: '__proto__' }));
    }),
  );
});

test('features nested deeper than a call stack are read like any other', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const text of [
    `{"type":"Feature","properties":{"Name":"N"},"geometry":{"type":"Point","coordinates":${deep}}}`,
    `{"type":"Feature","properties":{"Name":"N"},"geometry":{"type":"Point","coordinates":[${deep},1]}}`,
    `{"type":"Feature","properties":{"Name":"N","About":${deep},"x":${deep},"Area code":${deep}},"id":${deep}}`,
  ]) {
    assert.equal(read(`{"features":[${text}]}`).activities.length, 1);
  }
});

sharedTest('the open data of a council is read whole', () => {
  const sources: readonly (readonly [string, FeatureMapping, number])[] = [
    [
      'gm_food_banks.geojson',
      { name: 'Name', url: 'Website', areaCode: 'Area code', areaName: 'Area name' },
      171,
    ],
    ['sports_clubs.geojson', { name: 'name', summary: 'category' }, 137],
    [
      'trafford_mental_health_services.geojson',
      { name: 'name', summary: 'description', url: 'website' },
      60,
    ],
  ];
  for (const [file, named, count] of sources) {
    const reading = read(readFileSync(sharedPath('points', 'trafford', file), 'utf8'), named);
    assertNothingSilent(reading);
    assert.equal(reading.report.received, count, file);
    const placed = reading.activities.filter(({ location }) => location.precision === 'exact');
    assert.ok(placed.length > count * 0.9, `${file}: ${placed.length} of ${count} have a place`);
  }
});
