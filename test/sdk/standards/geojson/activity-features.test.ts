import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Activity } from '../../../../sdk/model/activity.ts';
import type { Location } from '../../../../sdk/model/place.ts';
import { activityFeatures, readFeatures } from '../../../../sdk/standards/geojson/index.ts';

const activity = (location: Location): Activity => ({
  id: 'ringside-juniors',
  name: 'Junior boxing and mentoring',
  summary: 'Evening boxing for young people.',
  provider: { id: 'ringside', name: 'Ringside Boxing Club', registration: 'GB-CHC-9990001' },
  primaryOutcomes: ['safer'],
  frontlineServices: ['policing'],
  needs: ['money', 'skills'],
  location,
  serviceArea: [{ code: 'E06000039', name: 'Slough' }],
  recognition: { status: 'recognised', by: 'the community validation panel', on: '2026-10-05' },
  source: { name: 'Example Council' },
  url: 'https://ringside.example/',
});

const exact: Location = {
  precision: 'exact',
  position: { latitude: 51.51123, longitude: -0.60012 },
  placeName: 'Ringside gym',
};

const only = (location: Location) => {
  const [feature] = activityFeatures([activity(location)]).features;
  assert.ok(feature);
  return feature;
};

describe('activities as features', () => {
  test('have longitude before latitude', () => {
    assert.deepEqual(only(exact), {
      type: 'Feature',
      id: 'ringside-juniors',
      geometry: { type: 'Point', coordinates: [-0.60012, 51.51123] },
      properties: {
        name: 'Junior boxing and mentoring',
        summary: 'Evening boxing for young people.',
        provider: 'Ringside Boxing Club',
        registration: 'GB-CHC-9990001',
        primaryOutcomes: ['safer'],
        frontlineServices: ['policing'],
        needs: ['money', 'skills'],
        precision: 'exact',
        placeName: 'Ringside gym',
        serviceArea: [{ code: 'E06000039', name: 'Slough' }],
        recognisedBy: 'the community validation panel',
        recognisedOn: '2026-10-05',
        source: 'Example Council',
        url: 'https://ringside.example/',
      },
    });
  });

  test('are a point only where the exact place may be said', () => {
    const ward = only({ precision: 'ward', area: { code: 'E05009341', name: 'Chalvey' } });
    assert.equal(ward.geometry, null);
    assert.deepEqual(ward.properties.ward, { code: 'E05009341', name: 'Chalvey' });
    const none = only({ precision: 'none' });
    assert.equal(none.geometry, null);
    assert.ok(!('ward' in none.properties) && !('placeName' in none.properties));
    // The member must be there, and null, for a feature without a place (RFC 7946, section 3.2).
    assert.match(JSON.stringify(none), /"geometry":null/u);
  });

  test('come back from a reader with the places they left with', () => {
    const reading = readFeatures(JSON.stringify(activityFeatures([activity(exact)])), {
      sourceName: 'Example Council',
      mapping: { name: 'name', placeName: 'placeName', provider: 'provider' },
    });
    assert.ok(reading.ok);
    assert.deepEqual(reading.activities[0]?.location, exact);
    assert.equal(reading.activities[0].id, 'example-council:ringside-juniors');
  });
});
