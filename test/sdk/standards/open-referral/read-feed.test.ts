import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Activity } from '../../../../sdk/model/activity.ts';
import {
  readFeed,
  reasonWords,
  type ReadFeed,
  type ReadingEntry,
} from '../../../../sdk/standards/open-referral/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';

const context = { sourceName: 'Example Council', checkedOn: '2026-11-22' };

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/oruk', name), 'utf8');

function read(text: string): ReadFeed {
  const reading = readFeed(text, context);
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading;
}

const readItems = (...contents: readonly unknown[]) => read(JSON.stringify({ contents }));

const service = (fields: object) => ({
  id: 's1',
  name: 'A service',
  status: 'active',
  description: 'Words.',
  organization: { id: 'o1', name: 'A group' },
  ...fields,
});

function entry({ report }: ReadFeed, field: string, reason: string): ReadingEntry | undefined {
  return report.entries.find((one) => one.field === field && one.reason === reason);
}

/** No service goes missing unsaid: each is an activity or a skipped `service` in the report. */
function assertNothingSilent({ activities, report }: ReadFeed): void {
  const skipped = report.entries
    .filter(({ field, action }) => field === 'service' && action === 'skipped')
    .reduce((sum, { count }) => sum + count, 0);
  assert.equal(report.kept, activities.length);
  assert.equal(report.received, report.kept + skipped);
  for (const activity of activities) assert.ok(Activity.safeParse(activity).success);
}

describe('a feed in the shape of 1.0', () => {
  const reading = read(fixture('dirty-v1.json'));
  const named = (name: string) => {
    const activity = reading.activities.find((one) => one.name === name);
    assert.ok(activity, `${name} is among the activities`);
    return activity;
  };

  test('gives an activity or a reason for every service', () => {
    assertNothingSilent(reading);
    assert.equal(reading.report.received, 13);
    assert.equal(reading.report.kept, 8);
    for (const reason of ['duplicate-id', 'no-id', 'no-name', 'not-active', 'not-a-service']) {
      assert.equal(entry(reading, 'service', reason)?.count, 1, reason);
    }
  });

  test('turns HTML and damaged characters into the words that were meant', () => {
    assert.equal(
      named('Riverside Boxing Club').summary,
      'Evening boxing for young people.\n\nCosts £2, or nothing if that’s hard – just ask.\n\n• Mondays\n• Thursdays',
    );
    assert.equal(entry(reading, 'description', 'mojibake')?.action, 'repaired');
    assert.deepEqual(entry(reading, 'description', 'mojibake')?.examples, [
      'a1f1c6de-0001-4000-8000-000000000001',
    ]);
  });

  test('reads coordinates sent as text, and the name of the place', () => {
    assert.deepEqual(named('Riverside Boxing Club').location, {
      precision: 'exact',
      position: { latitude: 51.4545, longitude: -2.5879 },
      placeName: 'Riverside Hall',
    });
  });

  test('puts no pin where the coordinates are wrong, and keeps the activity in the list', () => {
    const faults = {
      'Nowhere Lunch Club': 'zero-position',
      'Swapped Axes Allotment': 'axes-look-swapped',
      'Far Away Choir': 'out-of-range',
    };
    for (const [name, reason] of Object.entries(faults)) {
      assert.deepEqual(named(name).location, { precision: 'none' });
      assert.equal(entry(reading, 'location', reason)?.action, 'kept-as-none', reason);
    }
  });

  test('never puts a refuge on the map, and keeps its helpline', () => {
    const refuge = named('Harbour Women’s Refuge');
    assert.deepEqual(refuge.location, { precision: 'none' });
    assert.match(refuge.summary, /0808 157 0000/u);
    assert.equal(entry(reading, 'location', 'sensitive-place')?.count, 1);
  });

  test('keeps no email address, telephone number or contact name', () => {
    const kept = JSON.stringify(reading.activities);
    for (const personal of ['someone@example.org', '0117', 'A. Person', 'bikes@example.org']) {
      assert.ok(!kept.includes(personal), personal);
    }
    assert.equal(entry(reading, 'email', 'personal-data')?.count, 1);
    assert.equal(entry(reading, 'contacts', 'personal-data')?.count, 1);
    assert.equal(entry(reading, 'description', 'phone-in-text')?.count, 1);
    assert.equal(entry(reading, 'description', 'email-in-text')?.count, 1);
  });

  test('makes ids usable and keeps the feed’s own', () => {
    const odd = named('Odd Id Bike Repair');
    assert.match(odd.id, /^example-council:id-[a-z0-9]+$/u);
    assert.equal(odd.source.serviceId, 'a b/c?d');
    assert.equal(named('Numbered Night Shelter').id, 'example-council:1502');
  });

  test('mends or drops web addresses, and says which', () => {
    assert.equal(named('Odd Id Bike Repair').url, 'https://www.odd-bikes.example.org/about');
    assert.equal(named('Numbered Night Shelter').url, undefined);
    assert.equal(entry(reading, 'url', 'scheme-added')?.count, 1);
    assert.equal(entry(reading, 'url', 'not-a-web-address')?.count, 2);
  });

  test('lets nothing of hostile markup through', () => {
    const hub = named('Hostile Hub');
    assert.equal(hub.summary, 'Safe words<b>bold</b> reversed');
    assert.equal(hub.url, undefined);
    assert.equal(hub.source.lastChecked, undefined);
    assert.equal(entry(reading, 'assured_date', 'in-the-future')?.count, 1);
    assert.ok(entry(reading, 'description', 'hidden-content'));
    assert.ok(entry(reading, 'description', 'hidden-characters'));
  });

  test('says when nobody is named behind a service', () => {
    assert.equal(named('Nowhere Lunch Club').provider.name, 'Provider not named');
    assert.equal(entry(reading, 'organization.name', 'missing')?.count, 1);
  });

  test('recognises nothing by itself', () => {
    for (const activity of reading.activities) {
      assert.deepEqual(activity.recognition, { status: 'not-recognised' });
      assert.deepEqual(activity.primaryOutcomes, []);
    }
  });
});

describe('a feed in the shape of 3.0', () => {
  const reading = read(fixture('dirty-v3.json'));
  const [books, welsh] = reading.activities;

  test('reads dual-impact terms, registration, area, and the first place that can be visited', () => {
    assert.deepEqual(books, {
      id: 'example-council:b2a2c6de-0003-4000-8000-000000000001',
      name: 'Bookkeeping for Good Causes',
      summary: 'Help with accounts.\n\nBring your papers.',
      provider: {
        id: 'example-council:6f0c9a10-0000-4000-8000-000000000001',
        name: 'Example Accounts Trust',
        registration: 'GB-CHC-0000001',
      },
      primaryOutcomes: ['safer'],
      frontlineServices: ['policing'],
      needs: ['skills'],
      location: {
        precision: 'exact',
        position: { latitude: 51.51123, longitude: -0.59456 },
        placeName: 'Example House',
      },
      serviceArea: [{ code: 'E06000039', name: 'Slough' }],
      recognition: { status: 'not-recognised' },
      source: {
        name: 'Example Council',
        serviceId: 'b2a2c6de-0003-4000-8000-000000000001',
        lastChecked: '2026-05-01',
      },
      url: 'https://books.example.org/help',
    });
    assert.equal(entry(reading, 'service_areas', 'no-ons-code')?.count, 1);
    assert.equal(entry(reading, 'location', 'further-locations')?.count, 1);
    assert.equal(entry(reading, 'minimum_age', 'no-place-in-activity')?.count, 1);
    assertNothingSilent(reading);
  });

  test('leaves Welsh and signs that only look like markup as they are', () => {
    assert.equal(welsh?.summary, 'Croeso i bawb: tŷ agored, dŵr ac â chroeso. 5 < 6 & pob hwyl.');
    assert.equal(welsh.provider.name, 'Grŵp Enghraifft');
  });

  test('does not draw a pin to a metre from coordinates rounded to kilometres', () => {
    assert.deepEqual(welsh?.location, { precision: 'none' });
    assert.equal(entry(reading, 'location', 'too-rough')?.count, 1);
  });
});

describe('shapes a feed may come in', () => {
  const one = service({});

  test('one service, a bare list, and a service at a location', () => {
    assert.equal(read(JSON.stringify(one)).activities.length, 1);
    assert.equal(read(JSON.stringify([one])).activities.length, 1);
    const placed = read(
      JSON.stringify({
        id: 'x',
        service: one,
        location: { latitude: 51.5123, longitude: -0.1234 },
      }),
    );
    assert.equal(placed.activities[0]?.location.precision, 'exact');
  });

  test('an empty list is a feed with nothing in it', () => {
    assert.deepEqual(read('{"contents":[],"empty":true}').activities, []);
  });

  test('a byte order mark is no fault', () => {
    assert.equal(read(`\ufeff${JSON.stringify([one])}`).activities.length, 1);
  });

  test('raw control characters inside texts are mended and counted', () => {
    const reading = read(fixture('control-characters.json'));
    assert.equal(reading.activities[0]?.name, 'Two Tabs');
    assert.equal(reading.activities[0].summary, 'First line.\nSecond line with "quotes".');
    assert.equal(entry(reading, 'feed', 'control-characters')?.count, 3);
  });

  test('two sources may use the same id', () => {
    const text = JSON.stringify([one]);
    const other = readFeed(text, { ...context, sourceName: 'Another Council' });
    assert.ok(other.ok);
    assert.notEqual(other.activities[0]?.id, read(text).activities[0]?.id);
  });
});

describe('what cannot be used', () => {
  const faults = {
    empty: ' \n ',
    html: fixture('web-page.html'),
    'not-json': '{"contents":[{"id":',
    'not-open-referral': '{"message":"Forbidden"}',
  };
  for (const [fault, text] of Object.entries(faults)) {
    test(`says so: ${fault}`, () => {
      const reading = readFeed(text, context);
      assert.ok(!reading.ok);
      assert.equal(reading.fault, fault);
      assert.match(reading.message, /\. .*\.$/su);
    });
  }

  test('a list of organisations is not a list of services', () => {
    const reading = readFeed('{"contents":[{"id":"o","name":"Org","website":"x"}]}', context);
    assert.ok(!reading.ok);
    assert.equal(reading.fault, 'not-open-referral');
  });
});

describe('long texts', () => {
  test('are cut at the end of a sentence', () => {
    const reading = readItems(service({ description: 'A sentence of words. '.repeat(1500) }));
    const summary = reading.activities[0]?.summary ?? '';
    assert.ok(summary.length <= 20_000 && summary.length > 19_900);
    assert.ok(summary.endsWith('words. …'));
    assert.equal(entry(reading, 'description', 'cut-at-sentence')?.count, 1);
  });

  test('without a sentence are cut at a word, or anywhere rather than not at all', () => {
    const words = readItems(service({ name: 'word '.repeat(200) })).activities[0]?.name ?? '';
    assert.ok(words.length <= 300 && words.endsWith('word …'));
    const run = readItems(service({ name: '😀'.repeat(400) })).activities[0]?.name ?? '';
    assert.ok(run.length <= 300 && run.isWellFormed());
  });

  test('of a hostile kind are read in reasonable time', () => {
    const started = performance.now();
    for (const part of ['<', '<a ', '&amp', '&', '@', 'a', '0 ', '<ul><li>', 'Ã¢â‚¬', '<!--']) {
      readItems(service({ description: part.repeat(60_000) }));
    }
    assert.ok(performance.now() - started < 8000);
  });
});

test('an input of any shape gives activities or reasons, and never throws', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('<p>x', '&amp;', 'Â£', 'https://a.example'));
  const field = fc.oneof(fc.jsonValue(), words, fc.constant(null));
  const item = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.oneof(fc.constantFrom('one', 'two', 'three/4'), field),
        name: fc.oneof(words, field),
        status: fc.oneof(fc.constantFrom('active', 'defunct'), field),
        description: field,
        url: field,
        assured_date: field,
        organization: fc.oneof(field, fc.record({ id: field, name: field })),
        service_areas: field,
        attributes: field,
        service_at_locations: fc.oneof(
          field,
          fc.array(fc.record({ location: fc.record({ latitude: field, longitude: field }) })),
        ),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (contents) => {
      const reading = readFeed(JSON.stringify({ contents }), context);
      if (reading.ok) assertNothingSilent(reading);
      else assert.equal(reading.fault, 'not-open-referral');
    }),
    { numRuns: 400 },
  );
});

sharedTest('every service of a real page of a council is read', () => {
  const path = sharedPath('oruk', 'bristol-real', 'services-page1-v1.json');
  const reading = readFeed(readFileSync(path, 'utf8'), {
    sourceName: 'Bristol City Council',
    checkedOn: '2026-11-22',
  });
  assert.ok(reading.ok);
  assert.equal(reading.activities.length, 50);
  assertNothingSilent(reading);
  for (const { name, summary, provider } of reading.activities) {
    const words = `${name}\n${summary}\n${provider.name}`;
    assert.doesNotMatch(words, /<\/?[a-z][^>]*>|&[a-z]+;|â€|Â[£·]|[^\S\n ]/iu);
  }
});

sharedTest(
  'every example of the standard and its validator is read or refused with a reason',
  () => {
    const folders = [
      'mocks-validator',
      'profile-3.0-source/examples',
      'specifications/3.0/examples',
    ];
    const files = folders.flatMap((folder) =>
      readdirSync(sharedPath('oruk', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => sharedPath('oruk', folder, name)),
    );
    assert.ok(files.length > 50);
    for (const file of files) {
      const reading = readFeed(readFileSync(file, 'utf8'), context);
      const holdsServices = /service_(?:full|list|at_location_full|list_data)[^/]*\.json$/u.test(
        file,
      );
      const listsPlaces = file.includes('service_at_location_list');
      if (reading.ok) assertNothingSilent(reading);
      else assert.ok(!holdsServices || listsPlaces, `${file}: ${reading.message}`);
      if (reading.ok) assert.ok(holdsServices || listsPlaces, file);
    }
  },
);

test('every reason has words', () => {
  for (const words of Object.values(reasonWords)) assert.match(words, /^[a-z].*[^.]$/u);
});
