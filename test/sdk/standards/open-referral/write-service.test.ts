import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '../../../../sdk/model/activity.ts';
import {
  dualImpactTerms,
  organizationIdOf,
  readFeed,
  readOwnFeed,
  serviceIdOf,
  taxonomyId,
  termId,
  SpoInputError,
  writeApiDetails,
  writeOrganization,
  writeOrganizationList,
  writeService,
  writeServiceAtLocation,
  writeServiceAtLocationList,
  writeServiceList,
  writeTaxonomy,
  writeTaxonomyList,
  writeTaxonomyTerm,
  writeTaxonomyTermList,
} from '../../../../sdk/standards/open-referral/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';
import { anyActivity } from '../activity-arbitrary.ts';
import { orukEnvelope, orukSchema } from './oruk-schema.ts';

const activity = (fields: Partial<Activity> = {}): Activity => ({
  id: 'ringside-juniors',
  name: 'Junior boxing and mentoring',
  summary: 'Evening boxing for young people.',
  provider: {
    id: 'ringside',
    name: 'Ringside Boxing Club',
    registration: 'GB-CHC-9990001',
    kind: 'charity',
  },
  primaryOutcomes: ['safer'],
  frontlineServices: ['policing'],
  mechanism: 'Young people are mentored at the hours when calls to the police are highest.',
  needs: ['money', 'skills'],
  location: {
    precision: 'exact',
    position: { latitude: 51.51123, longitude: -0.60012 },
    placeName: 'Ringside gym',
  },
  serviceArea: [{ code: 'E23000029', name: 'Thames Valley' }],
  recognition: { status: 'recognised', by: 'the community validation panel', on: '2026-10-05' },
  source: { name: 'Example Council', lastChecked: '2026-11-01' },
  url: 'https://ringside.example/',
  ...fields,
});

const page = <Item>(...items: readonly Item[]) => ({
  items,
  page: 1,
  perPage: 10,
  total: items.length,
});

function own(...written: readonly unknown[]): readonly Activity[] {
  const reading = readOwnFeed(JSON.stringify(written));
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading.activities;
}

describe('an activity as a service of HSDS-UK 3.0', () => {
  const service = writeService(activity());

  test('has what the standard has a field for where the standard has it', () => {
    assert.equal(service.status, 'active');
    assert.equal(service.assured_date, '2026-11-01');
    assert.deepEqual(service.service_areas?.[0], {
      id: service.service_areas?.[0]?.id,
      name: 'Thames Valley',
      uri: 'http://statistics.data.gov.uk/id/statistical-geography/E23000029',
    });
    const [identifier] = service.organization.organization_identifiers ?? [];
    assert.equal(identifier?.identifier_scheme, 'GB-CHC');
    assert.equal(identifier.identifier, '9990001');
    const [placing] = service.service_at_locations ?? [];
    assert.equal(placing?.location.latitude, 51.51123);
    assert.equal(placing.location.name, 'Ringside gym');
    assert.deepEqual(
      service.attributes?.map(({ link_type, taxonomy_term }) => [link_type, taxonomy_term.term]),
      [
        ['primary-outcome', 'safer'],
        ['frontline-service', 'policing'],
        ['need', 'money'],
        ['need', 'skills'],
        ['recognition', 'recognised'],
      ],
    );
  });

  test('keeps the id of its source when that is a UUID, and makes the same one each time', () => {
    const uuid = 'A1F1C6DE-0001-4000-8000-000000000001';
    const sourced = activity({
      source: { name: 'Example Council', serviceId: uuid },
      provider: { id: `example-council:${uuid}`, name: 'A group' },
    });
    assert.equal(writeService(sourced).id, uuid.toLowerCase());
    assert.equal(writeService(sourced).organization.id, uuid.toLowerCase());
    assert.equal(service.id, 'dfdcddd8-6203-5448-98b1-08a7844ba502');
    assert.equal(serviceIdOf(activity()), service.id);
    assert.equal(organizationIdOf(activity().provider), '9e93cba6-9c6a-5ce1-ac5a-d2b3e727fd29');
    const zeros = activity({
      source: { name: 'Example Council', serviceId: '00000000-0000-0000-0000-000000000000' },
    });
    assert.equal(writeService(zeros).id, service.id);
  });

  test('leaves out every field without a value', () => {
    const { provider } = activity();
    const bare = writeService({
      id: 'bare',
      name: 'Bare',
      summary: '',
      provider: { id: provider.id, name: provider.name },
      primaryOutcomes: [],
      frontlineServices: [],
      needs: [],
      location: { precision: 'none' },
      serviceArea: [],
      recognition: { status: 'not-recognised' },
      source: { name: 'Example Council' },
    });
    assert.deepEqual(Object.keys(bare), [
      'id',
      'organization_id',
      'name',
      'status',
      'organization',
      'dual_impact_kit',
    ]);
    assert.doesNotMatch(JSON.stringify(bare), /null|""|\[\]/u);
  });

  test('never has a position for a ward or for a place that must not be found', () => {
    const position = { latitude: 51.51123, longitude: -0.60012 };
    const area = { code: 'E05009341', name: 'Chalvey' };
    const places = [
      { precision: 'ward', area, position, placeName: 'Ringside gym' },
      { precision: 'none', position, placeName: 'Ringside gym' },
    ];
    for (const location of places) {
      // What a careless store may hand in, which the type rules out.
      const written = JSON.stringify(writeService(activity({ location: location as never })));
      for (const told of ['51.51', '-0.600', 'Ringside gym', 'latitude']) {
        assert.ok(!written.includes(told), `${location.precision}: ${told}`);
      }
    }
    const [placing] =
      writeService(activity({ location: { precision: 'ward', area } })).service_at_locations ?? [];
    assert.equal(placing?.location.external_identifier, 'E05009341');
    assert.equal(writeServiceAtLocation(activity({ location: { precision: 'none' } })), undefined);
  });

  test('is refused by its path when it is no activity', () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      [undefined, 'activity'],
      [7, 'activity'],
      [{ ...activity(), name: '' }, 'activity.name'],
      [
        activity({
          location: { precision: 'exact', position: { latitude: 100, longitude: 0 } },
        }),
        'activity.location.position.latitude',
      ],
      [{ ...activity(), url: 'javascript:alert(1)' }, 'activity.url'],
      [JSON.parse('{"__proto__":{"id":"x"},"constructor":1}'), 'activity.id'],
    ];
    for (const [value, path] of wrong) {
      assert.throws(
        () => writeService(value as Activity),
        (error) => error instanceof SpoInputError && error.path === path,
        path,
      );
    }
  });
});

describe('lists', () => {
  test('say where they are among their pages', () => {
    const items = [activity()];
    const envelope = (number: number, total: number, of = items) => {
      const { contents, ...rest } = writeServiceList({
        items: of,
        page: number,
        perPage: 1,
        total,
      });
      assert.equal(contents.length, of.length);
      return Object.values(rest);
    };
    assert.deepEqual(envelope(1, 3), [3, 3, 1, 1, true, false, false]);
    assert.deepEqual(envelope(3, 3), [3, 3, 3, 1, false, true, false]);
    assert.deepEqual(envelope(1, 0, []), [0, 1, 1, 0, true, true, true]);
  });

  test('are refused when they are no pages', () => {
    for (const [field, value] of [
      ['page', 0],
      ['perPage', -1],
      ['total', 0.5],
      ['items', 'x'],
    ] as const) {
      assert.throws(
        () => writeServiceList({ ...page(activity()), [field]: value }),
        (error) => error instanceof SpoInputError && error.path === `list.${field}`,
      );
    }
  });

  test('of terms are cut into pages', () => {
    const all = writeTaxonomyTermList({ page: 1, perPage: 100 });
    assert.equal(all.contents.length, dualImpactTerms.length);
    const second = writeTaxonomyTermList({ page: 2, perPage: 10 });
    assert.deepEqual(second.contents, dualImpactTerms.slice(10, 20));
  });
});

describe('the taxonomy', () => {
  test('has ids that never change', () => {
    assert.equal(taxonomyId, '035dee6c-c3b9-5d78-a61b-b160f364076e');
    assert.equal(termId('safer'), '65bea16e-96fe-519a-8f94-adc22fc4fbe6');
    assert.equal(termId('recognised'), 'ce4dd0e6-1307-53c6-baf6-298ed3f13a98');
  });

  test('puts every term below its group, and finds each by its id', () => {
    const ids = new Set(dualImpactTerms.map(({ id }) => id));
    assert.equal(ids.size, dualImpactTerms.length);
    for (const term of dualImpactTerms) {
      assert.ok(term.parent_id === undefined || ids.has(term.parent_id), term.term);
      assert.equal(writeTaxonomyTerm(term.id), term);
    }
    assert.equal(writeTaxonomyTerm('other'), undefined);
  });
});

describe('what was written', () => {
  test('comes back as the same activity, recognition too, from our own feed', () => {
    fc.assert(
      fc.property(anyActivity, (each) => {
        assert.deepEqual(own(writeService(each)), [each]);
      }),
      { numRuns: 500 },
    );
  });

  test('is read by any other reader as the same service, which nobody has recognised', () => {
    const reading = readFeed(JSON.stringify(writeServiceList(page(activity()))), {
      sourceName: 'Another Council',
      checkedOn: '2026-11-22',
    });
    assert.ok(reading.ok);
    const [read] = reading.activities;
    const { name, summary, primaryOutcomes, frontlineServices, needs } = activity();
    assert.deepEqual(
      { ...read, id: '', provider: read?.provider.registration, source: '' },
      {
        id: '',
        name,
        summary,
        provider: 'GB-CHC-9990001',
        primaryOutcomes,
        frontlineServices,
        needs,
        location: activity().location,
        serviceArea: activity().serviceArea,
        recognition: { status: 'not-recognised' },
        source: '',
        url: 'https://ringside.example/',
      },
    );
  });

  test('is not ours any more when it has been changed, and is skipped with a reason', () => {
    const foreign = { ...writeService(activity()), dual_impact_kit: undefined };
    const reading = readOwnFeed([writeService(activity()), foreign, 7]);
    assert.ok(reading.ok);
    assert.equal(reading.activities.length, 1);
    assert.deepEqual(
      reading.report.entries.map(({ reason, count }) => [reason, count]),
      [['not-ours', 2]],
    );
  });
});

sharedTest('the checker gives the verdicts that are known', () => {
  const verdict = (folder: string, name: string, schema: string) =>
    orukSchema(schema)(
      JSON.parse(
        readFileSync(sharedPath('oruk', 'mocks-validator', `V3.0-UK-${folder}`, name), 'utf8'),
      ),
    ).length === 0;
  for (const [name, schema] of [
    ['service_full.json', 'service'],
    ['service_list.json', 'service_list'],
    ['api_details.json', 'api_details'],
  ] as const) {
    for (const folder of ['Default', 'Test', 'Warn']) {
      assert.ok(verdict(folder, name, schema), `${folder} ${name}`);
    }
    assert.ok(!verdict('Fail', name, schema), `Fail ${name}`);
  }
});

sharedTest('everything written passes the schemas of the standard', () => {
  const checks = new Map<string, ReturnType<typeof orukSchema>>();
  const passes = (schema: string, document: unknown) => {
    const check = checks.get(schema) ?? orukSchema(schema);
    checks.set(schema, check);
    assert.deepEqual(check(document), [], schema);
  };
  const envelope = orukEnvelope();
  const list = (schema: string, document: object) => {
    passes(schema, document);
    assert.deepEqual(envelope(document), []);
  };
  passes('api_details', writeApiDetails());
  passes('taxonomy', writeTaxonomy());
  list('taxonomy_list', writeTaxonomyList({ page: 1, perPage: 10 }));
  list('taxonomy_term_list', writeTaxonomyTermList({ page: 2, perPage: 5 }));
  for (const term of dualImpactTerms) passes('taxonomy_term', term);
  list('service_list', writeServiceList({ items: [], page: 1, perPage: 10, total: 0 }));
  fc.assert(
    fc.property(anyActivity, (each) => {
      passes('service', writeService(each));
      list('service_list', writeServiceList(page(each)));
      passes('organization', writeOrganization(each.provider, [each]));
      // The published schema of this list describes one item of it.
      const organizations = writeOrganizationList(page(each.provider));
      assert.deepEqual(envelope(organizations), []);
      for (const item of organizations.contents) passes('organization_list', item);
      const placed = writeServiceAtLocation(each);
      if (placed) passes('service_at_location', placed);
      list('service_at_location_list', writeServiceAtLocationList(page(each)));
    }),
    { numRuns: 200 },
  );
});
