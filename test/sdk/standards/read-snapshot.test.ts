import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ActivitySnapshot } from '../../../sdk/model/activity-snapshot.ts';
import { Activity, Need } from '../../../sdk/model/activity.ts';
import { FrontlineService, PrimaryOutcome } from '../../../sdk/model/impact.ts';
import type { Location } from '../../../sdk/model/place.ts';
import { anyActivity } from './activity-arbitrary.ts';
import { readSnapshot } from '../../../sdk/standards/activity-snapshot/index.ts';

const full: Activity = {
  id: 'demo:one',
  name: 'An activity',
  summary: 'Words.',
  provider: {
    id: 'demo:p',
    name: 'A group',
    registration: 'GB-CHC-0000001',
    kind: 'charity',
    safeguarding: 'Visitors sign in.',
    approvedBy: 'A board',
    approvedOn: '2026-09-01',
    lastChecked: '2026-11-01',
  },
  primaryOutcomes: [...PrimaryOutcome.options],
  frontlineServices: [...FrontlineService.options],
  mechanism: 'How it comes to that.',
  needs: [...Need.options],
  location: {
    precision: 'exact',
    position: { latitude: 51.5, longitude: -0.6 },
    placeName: 'A hall',
  },
  serviceArea: [{ code: 'E06000039', name: 'Slough' }],
  recognition: { status: 'recognised', by: 'A board', on: '2026-10-01' },
  validations: [
    { body: 'A board', on: '2026-10-01', criteria: ['It is local.'], grade: 'recorded' },
    {
      body: 'A panel',
      on: '2026-10-02',
      criteria: ['It is safe.'],
      grade: 'stated',
      expires: '2027-10-02',
      withdrawn: { on: '2026-11-01', reason: 'It moved.' },
    },
  ],
  askCap: { openAsks: 3, value: 2_000_000 },
  capacity: 'Ten people on weekdays.',
  source: { name: 'Example Council', serviceId: '1', lastChecked: '2026-11-01' },
  url: 'https://a.example.org/',
};

/** Words of the taxonomy are in the order of the model, whatever their order was. */
const sorted = (activity: Activity | undefined) =>
  activity && {
    ...activity,
    primaryOutcomes: activity.primaryOutcomes.toSorted(),
    frontlineServices: activity.frontlineServices.toSorted(),
    needs: activity.needs.toSorted(),
  };

const snapshot = (...activities: readonly unknown[]) => ({
  format: 'dual-impact-kit/activities/1',
  madeAt: '2026-11-22T12:00:00Z',
  sources: [{ name: 'Example Council', lastChecked: '2026-11-22' }],
  activities,
});

describe('reading a snapshot without zod', () => {
  test('keeps every field of any activity, as the schema does', () => {
    assert.deepEqual(
      Object.keys(full).sort(),
      Object.keys(Activity.shape).sort(),
      'a field of the schema is not in the sample',
    );
    fc.assert(
      fc.property(anyActivity, (activity) => {
        const reading = readSnapshot(JSON.parse(JSON.stringify(snapshot(activity))));
        assert.ok(reading.ok);
        const [read] = reading.activities;
        assert.deepEqual(sorted(read), sorted(activity));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every field that the schema has', () => {
    const made = snapshot(full);
    assert.deepEqual(readSnapshot(made), {
      ok: true,
      madeAt: made.madeAt,
      sources: made.sources,
      activities: ActivitySnapshot.parse(made).activities,
      unusable: 0,
    });
  });

  const places: readonly Location[] = [
    { precision: 'none' },
    { precision: 'ward', area: { code: 'E05000001', name: 'A ward' } },
    { precision: 'exact', position: { latitude: 51, longitude: -1 } },
  ];
  for (const location of places) {
    test(`keeps a place of precision ${location.precision}`, () => {
      const reading = readSnapshot(snapshot({ ...full, location }));
      assert.ok(reading.ok);
      assert.deepEqual(reading.activities[0]?.location, location);
    });
  }

  test('counts the rows that cannot be used and keeps the others', () => {
    const reading = readSnapshot(
      snapshot(full, null, { ...full, id: 'a b' }, { ...full, name: 7 }),
    );
    assert.ok(reading.ok);
    assert.equal(reading.activities.length, 1);
    assert.equal(reading.unusable, 3);
  });

  test('does not let a refuge keep a position, whatever the row says', () => {
    const place = { precision: 'none', position: { latitude: 51.5, longitude: -0.6 } };
    const reading = readSnapshot(snapshot({ ...full, location: place }));
    assert.ok(reading.ok);
    assert.deepEqual(reading.activities[0]?.location, { precision: 'none' });
  });

  test('drops an address that is not http, keeps the activity', () => {
    const reading = readSnapshot(snapshot({ ...full, url: 'javascript:alert(1)' }));
    assert.ok(reading.ok);
    assert.equal(reading.activities[0]?.url, undefined);
  });

  test('refuses what is no snapshot', () => {
    for (const other of [null, [], {}, { ...snapshot(), format: 'other/2' }, 'text']) {
      assert.deepEqual(readSnapshot(other), { ok: false });
    }
  });

  test('never lets through a row that the schema refuses', () => {
    const broken = fc
      .tuple(fc.constantFrom(...Object.keys(full)), fc.jsonValue())
      .map(([key, value]) => ({ ...full, [key]: value }));
    fc.assert(
      fc.property(broken, (row) => {
        const reading = readSnapshot(snapshot(row));
        assert.ok(reading.ok);
        for (const activity of reading.activities) {
          const checked = Activity.safeParse(activity);
          assert.ok(checked.success, JSON.stringify(activity));
        }
      }),
      { numRuns: 500 },
    );
  });
});
