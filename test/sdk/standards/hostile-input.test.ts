/** What no reader of outside data may do, whatever it is given: throw, hang, or touch a prototype. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readSnapshot } from '../../../sdk/standards/activity-snapshot/index.ts';
import { activityFeatures, readFeatures } from '../../../sdk/standards/geojson/index.ts';
import { readReleases, writeBack } from '../../../sdk/standards/open-contracting/index.ts';
import {
  readFeed,
  readOwnFeed,
  SpoInputError,
  withActivity,
  writeOrganization,
  writeService,
  writeServiceList,
} from '../../../sdk/standards/open-referral/index.ts';
import { parsePostcode } from '../../../sdk/standards/postcodes/index.ts';

const context = { sourceName: 'Example Council', checkedOn: '2026-11-22' };
const mapping = {
  name: 'name',
  summary: 'description',
  url: 'url',
  placeName: 'place',
  provider: 'organization',
  areaCode: 'code',
  areaName: 'area',
};

interface Reader {
  readonly name: string;
  readonly read: (input: unknown) => { readonly ok: boolean };
  /** A document that the reader reads, with one field of a thing in it set to a value. */
  readonly fields: readonly string[];
  readonly documentWith: (field: string, value: string) => string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const quoted = (name: string) => JSON.stringify(name);

const service = (field: string, value: string) =>
  `[{"id":"s0","name":"First","status":"active"},{${[
    ['id', '"s1"'],
    ['name', '"A service"'],
    ['status', '"active"'],
    ['organization', '{"id":"o1","name":"A group"}'],
    [field, value],
  ]
    .map(([name = '', given]) => `${quoted(name)}:${given}`)
    .join(',')}}]`;

const readers: readonly Reader[] = [
  {
    name: 'readFeed',
    read: (input) => readFeed(input, context),
    fields: [
      ...'id name status description url assured_date last_modified organization'.split(' '),
      ...'service_areas attributes service_taxonomys service_at_locations locations'.split(' '),
      ...'location local __proto__ constructor'.split(' '),
    ],
    documentWith: service,
  },
  {
    name: 'readFeed, inside the organisation and the place',
    read: (input) => readFeed(input, context),
    fields: [...'id name organization_identifiers latitude longitude addresses x'.split(' ')],
    documentWith: (field, value) =>
      service('organization', `{"id":"o1","name":"N",${quoted(field)}:${value}}`).replace(
        '}]',
        `,"location":{"name":"P",${quoted(field)}:${value}},"service_areas":[{${quoted(field)}:${value}}],"attributes":[{"taxonomy_term":{"taxonomy":"dual-impact",${quoted(field)}:${value}}}]}]`,
      ),
  },
  {
    name: 'readOwnFeed',
    read: readOwnFeed,
    fields: ['dual_impact_kit', 'attributes', 'organization', 'service_at_locations', 'name'],
    documentWith: service,
  },
  {
    name: 'readFeatures',
    read: (input) => readFeatures(input, { ...context, mapping }),
    fields: ['name', 'description', 'url', 'place', 'organization', 'code', 'x', '__proto__'],
    documentWith: (field, value) =>
      `{"type":"FeatureCollection","features":[{"type":"Feature","id":"f","geometry":{"type":"Point","coordinates":[-1,52.1234]},"properties":{"name":"N",${quoted(field)}:${value}}}]}`,
  },
  {
    name: 'readFeatures, around the properties',
    read: (input) => readFeatures(input, { ...context, mapping }),
    fields: ['id', 'geometry', 'properties', 'type', 'bbox', 'x'],
    documentWith: (field, value) =>
      `{"type":"FeatureCollection",${quoted(field === 'type' ? 'crs' : field)}:${value},"features":[{"type":"Feature","properties":{"name":"N"},${quoted(field)}:${value}}]}`,
  },
  {
    name: 'readReleases',
    read: (input) => readReleases(input),
    fields: 'ocid id date tag parties buyer tender awards contracts x __proto__'.split(' '),
    documentWith: (field, value) => `{"ocid":"ocds-h6vhtk-04aa01",${quoted(field)}:${value}}`,
  },
  {
    name: 'readReleases, inside a tender and an award',
    read: (input) => readReleases(input),
    fields: 'id title tenderPeriod lots value suppliers status date items'.split(' '),
    documentWith: (field, value) =>
      `{"ocid":"ocds-h6vhtk-04aa01","tender":{${quoted(field)}:${value}},"awards":[{${quoted(field)}:${value}}]}`,
  },
  {
    name: 'readSnapshot',
    // It takes JSON already parsed: the browser's own `response.json()` comes before it.
    read: (input) => readSnapshot(typeof input === 'string' ? parsed(input) : input),
    fields: 'id name summary provider location recognition source validations askCap'.split(' '),
    documentWith: (field, value) =>
      `{"format":"dual-impact-kit/activities/1","madeAt":"2026-11-22T12:00:00Z","sources":[],"activities":[{${quoted(field)}:${value}}]}`,
  },
];

/** Milliseconds that a reading of ten megabytes may take on a busy machine. */
const patience = 20_000;

for (const { name, read, fields, documentWith } of readers) {
  describe(name, () => {
    const isTyped = (input: unknown) => assert.equal(typeof read(input).ok, 'boolean');

    test('answers to values of every type', () => {
      const things = [undefined, null, 0, NaN, true, 1n, Symbol('s'), () => 1, new Date(), /x/u];
      for (const thing of [...things, [], {}, new Map(), [[]], '[]', '{}', '"x"', '7', 'null']) {
        isTyped(thing);
        for (const field of fields) isTyped(JSON.parse(documentWith(field, '[1,{"a":null}]')));
      }
      fc.assert(fc.property(fc.jsonValue(), isTyped));
    });

    test('answers to any value in any field', () => {
      const value = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('https://a.example', 'E06000039', '2026-11-22', -0, 1e308, 1e-320, 2 ** 53),
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.constantFrom('id', 'name', '__proto__', 'constructor'), fc.jsonValue()),
      );
      fc.assert(
        fc.property(fc.constantFrom(...fields), value, (field, given) => {
          isTyped(documentWith(field, JSON.stringify(given)));
        }),
        { numRuns: 300 },
      );
    });

    test('answers to values nested further than a call stack is deep', () => {
      const depth = 100_000;
      for (const [opens, closes] of [
        ['[', ']'],
        ['{"a":', '}'],
        ['[{"id":', '}]'],
      ] as const) {
        const deep = `${opens.repeat(depth)}1${closes.repeat(depth)}`;
        isTyped(deep);
        for (const field of fields) isTyped(documentWith(field, deep));
      }
    });

    test('ends soon on ten megabytes in one field', { timeout: patience * 6 }, () => {
      const size = 10_000_000;
      for (const unit of [
        'x',
        ' ',
        'a.',
        'www.a.',
        '<a ',
        '/',
        '0 ',
        'Ã¢',
        '\\u0001',
        '\\\\',
        '-',
      ]) {
        const value = `"www.${unit.repeat(Math.floor(size / unit.length))} !"`;
        for (const field of unit === 'x' ? fields : fields.slice(0, 3)) {
          const started = performance.now();
          isTyped(documentWith(field, value));
          const took = performance.now() - started;
          assert.ok(took < patience, `${field} of ${unit}: ${Math.round(took)} ms`);
        }
      }
    });

    test('ends soon on ten megabytes that are not JSON', { timeout: patience * 3 }, () => {
      if (name !== 'readFeed') return; // the others parse with the same function
      const size = 10_000_000;
      for (const text of [
        `{"a":"${'x'.repeat(size)}\u0001"`,
        `["${'\u0001'.repeat(size / 5)}"]`,
        '"'.repeat(size),
        '\\'.repeat(size),
        '['.repeat(size),
        ' '.repeat(size),
      ]) {
        const started = performance.now();
        isTyped(text);
        assert.ok(performance.now() - started < patience);
      }
    });

    test('touches no prototype', () => {
      const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
      for (const field of fields) isTyped(documentWith(field, hostile));
      isTyped(JSON.parse(hostile));
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  });
}

/** Marks of direction, zero-width characters, controls, tags. */
const unseen = '\u202e\u2066\u200b\u200e\ufeff\u0007\u00ad\u{e0041}';

test('no reader lets through what nobody can see', () => {
  const text = (words: string) => `${unseen}${words}${unseen}`;
  const feed = readFeed(
    JSON.stringify([
      {
        id: 's',
        name: text('A service'),
        status: 'active',
        description: `<p>${text('Words')}</p>`,
        organization: { id: 'o', name: text('A group') },
        location: { name: text('A hall'), latitude: 51.5111, longitude: -0.5944 },
        service_areas: [{ uri: 'E06000039', name: text('Slough') }],
      },
    ]),
    context,
  );
  const features = readFeatures(
    JSON.parse(readers[3]?.documentWith('description', JSON.stringify(text('Words'))) ?? ''),
    { ...context, mapping },
  );
  const releases = readReleases({
    ocid: 'ocds-h6vhtk-04aa01',
    buyer: { name: text('A buyer') },
    tender: { title: text('A title'), id: '1', tenderPeriod: { endDate: '2026-12-04T12:00:00Z' } },
  });
  assert.ok(feed.ok && features.ok && releases.ok);
  const [release] = releases.releases;
  const kept = JSON.stringify([feed.activities, features.activities, release?.tender]);
  for (const character of unseen)
    assert.ok(!kept.includes(character), character.codePointAt(0)?.toString(16));
  assert.match(kept, /A service.*Words.*A title/u);
});

test('contexts that are none are a fault, not an exception', () => {
  const wrong = [undefined, null, 7, {}, { sourceName: '' }, { sourceName: 'a\nb', checkedOn: 1 }];
  for (const given of wrong as never[]) {
    const feed = readFeed('[]', given);
    assert.equal(feed.ok ? '' : feed.fault, 'no-source');
    const features = readFeatures('{"features":[]}', given);
    assert.equal(features.ok ? '' : features.fault, 'no-source');
  }
  const noDay = readFeed('[]', { sourceName: 'A', checkedOn: '2026-02-30' });
  assert.equal(noDay.ok ? '' : noDay.fault, 'no-source');
});

test('postcodes that are no text, or far too much of it, are malformed', () => {
  for (const given of [undefined, null, 7, {}, []] as never[]) {
    assert.equal(parsePostcode(given).found, 'malformed');
  }
  const started = performance.now();
  assert.equal(parsePostcode('SL1 '.repeat(2_500_000)).found, 'malformed');
  assert.ok(performance.now() - started < 2000);
});

test('writers say by its path what they cannot write, and throw nothing else', () => {
  const writers: readonly ((value: never) => unknown)[] = [
    writeService,
    writeServiceList,
    writeOrganization,
    activityFeatures,
  ];
  const service = { at: [], raw: {}, activity: {} };
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const write of writers) {
        try {
          write(value as never);
        } catch (error) {
          assert.ok(error instanceof SpoInputError, String(error));
        }
      }
      assert.throws(() => withActivity(service as never, value as never), SpoInputError);
    }),
  );
});

test('a list of many changes is put back in one go', () => {
  const releases = Array.from({ length: 20_000 }, (_, index) => ({ ocid: 'x', id: String(index) }));
  const reading = readReleases(releases);
  assert.ok(reading.ok);
  const started = performance.now();
  const changed = new Map(reading.releases.map((each) => [each, { id: 'new' }]));
  assert.deepEqual(
    writeBack(reading, changed),
    releases.map(() => ({ id: 'new' })),
  );
  assert.ok(performance.now() - started < 5000);
});
