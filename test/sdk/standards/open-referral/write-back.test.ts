import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  readFeed,
  withActivity,
  writeBack,
  type ReadFeed,
} from '../../../../sdk/standards/open-referral/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';

const context = { sourceName: 'Example Council', checkedOn: '2026-11-22' };

function read(input: unknown): ReadFeed {
  const reading = readFeed(input, context);
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading;
}

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/oruk', name), 'utf8');

type Json = Readonly<Record<string, unknown>>;

const foreign = {
  id: 's1',
  name: 'A service &amp; more',
  status: 'active',
  description: '<p>Words.</p>',
  pc_local: { kept: [null, 1.5] },
  organization: {
    id: 'o1',
    name: 'A group',
    email: 'someone@example.org',
    organization_identifiers: [
      { id: 'i1', identifier_scheme: 'GB-CHC', identifier: '1234567' },
      { id: 'i2', identifier_scheme: 'LOCAL', identifier: 'x/1' },
    ],
  },
  service_areas: [
    { id: 'a1', uri: 'x/E06000039', name: 'Slough' },
    { id: 'a2', name: 'Nearby' },
  ],
  service_at_locations: [{ id: 'l', location: { id: 'p', latitude: 51.5111, longitude: -0.5944 } }],
  attributes: [
    { id: 't1', taxonomy_term: { id: 'x', name: 'Sport', taxonomy: 'local' } },
    { id: 't2', taxonomy_term: { id: 'y', name: 'safer', taxonomy: 'dual-impact' } },
  ],
};

describe('a foreign feed', () => {
  for (const name of ['dirty-v1.json', 'dirty-v3.json']) {
    test(`${name} comes back as it was published`, () => {
      const text = fixture(name);
      const reading = read(text);
      assert.deepEqual(writeBack(reading), JSON.parse(text));
      // A change that changes nothing touches nothing either.
      const changed = new Map(
        reading.services.map((each) => [each, withActivity(each, each.activity)]),
      );
      assert.equal(JSON.stringify(writeBack(reading, changed)), JSON.stringify(JSON.parse(text)));
    });
  }

  const [service] = read([foreign]).services;
  assert.ok(service);
  const { activity } = service;

  test('says what changed, in the fields of the standard, and keeps every other word', () => {
    const changed = withActivity(service, {
      ...activity,
      name: 'Another name',
      primaryOutcomes: ['healthier'],
      provider: { ...activity.provider, registration: 'GB-CHC-7654321' },
      serviceArea: [{ code: 'E06000038', name: 'Reading' }],
      mechanism: 'It keeps people well.',
    });
    const { name, organization, service_areas: areas, attributes, ...others } = changed;
    assert.equal(name, 'Another name');
    const group = organization as Json;
    assert.equal(group.email, 'someone@example.org');
    assert.deepEqual(
      (group.organization_identifiers as Json[]).map(({ identifier }) => identifier),
      ['x/1', '7654321'],
    );
    assert.deepEqual(
      (areas as Json[]).map((area) => area.name),
      ['Nearby', 'Reading'],
    );
    assert.deepEqual(
      (attributes as { taxonomy_term: Json }[]).map(
        ({ taxonomy_term: term }) => term.term ?? term.name,
      ),
      ['Sport', 'healthier'],
    );
    assert.deepEqual(others, {
      id: 's1',
      status: 'active',
      description: '<p>Words.</p>',
      pc_local: { kept: [null, 1.5] },
      service_at_locations: foreign.service_at_locations,
      dual_impact_kit: { mechanism: 'It keeps people well.' },
    });
    // And it reads back as what was meant.
    const [again] = read([changed]).activities;
    assert.deepEqual(again?.primaryOutcomes, ['healthier']);
    assert.equal(again.provider.registration, 'GB-CHC-7654321');
  });

  test('keeps no published place when the place must not be found any more', () => {
    const hidden = withActivity(service, { ...activity, location: { precision: 'none' } });
    assert.ok(!JSON.stringify(hidden).includes('51.5111'));
    const alone = {
      ...foreign,
      service_at_locations: undefined,
      location: { latitude: 51.5111, longitude: -0.5944 },
    };
    const [single] = read(JSON.stringify(alone)).services;
    assert.ok(single);
    const gone = withActivity(single, { ...single.activity, location: { precision: 'none' } });
    assert.ok(!JSON.stringify(gone).includes('51.5111'));
  });

  test('takes a change where it stands: in an envelope, alone, or at a location', () => {
    const wrapped = {
      id: 'w',
      location: { latitude: 51.5111, longitude: -0.5944 },
      service: foreign,
    };
    for (const document of [{ contents: [7, foreign], total_items: 2 }, foreign, [wrapped]]) {
      const reading = read(document);
      const [found] = reading.services;
      assert.ok(found);
      const back = writeBack(reading, new Map([[found, { ...found.raw, name: 'New' }]]));
      assert.equal(
        JSON.stringify(back),
        JSON.stringify(document).replace('A service &amp; more', 'New'),
      );
    }
  });

  test('with keys that reach for prototypes keeps them as they are', () => {
    const text = JSON.stringify([foreign]).replace(
      '"pc_local":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"pc_local":',
    );
    const reading = read(text);
    const [hostile] = reading.services;
    assert.ok(hostile);
    const changed = withActivity(hostile, { ...hostile.activity, name: 'New' });
    assert.ok(Object.hasOwn(changed, '__proto__'));
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(JSON.stringify(writeBack(reading)), text);
  });
});

sharedTest('a real page of a council comes back as it was published', () => {
  const text = readFileSync(sharedPath('oruk', 'bristol-real', 'services-page1-v1.json'), 'utf8');
  const reading = read(text);
  const changed = new Map(
    reading.services.map((each) => [each, withActivity(each, each.activity)]),
  );
  assert.deepEqual(writeBack(reading, changed), JSON.parse(text));
});
