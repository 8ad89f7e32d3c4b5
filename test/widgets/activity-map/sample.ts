import type { Activity } from '../../../sdk/model/activity.ts';

/** An invented activity; every part of it can be said otherwise. */
export function activity(id: string, fields: Partial<Activity> = {}): Activity {
  return {
    id: `sample:${id}`,
    name: `Activity ${id}`,
    summary: `What activity ${id} does.`,
    provider: { id: `sample:provider-${id}`, name: `Group ${id}` },
    primaryOutcomes: [],
    frontlineServices: [],
    needs: [],
    location: { precision: 'none' },
    serviceArea: [],
    recognition: { status: 'not-recognised' },
    source: { name: 'Sample directory' },
    ...fields,
  };
}

export const at = (latitude: number, longitude: number): Pick<Activity, 'location'> => ({
  location: { precision: 'exact', position: { latitude, longitude } },
});

export const recognised: Pick<Activity, 'recognition'> = {
  recognition: { status: 'recognised', by: 'Sample Violence Reduction Board', on: '2026-10-05' },
};

/** Three places far apart, a street of five near each other, one doorstep of three, and no places. */
export const activities: readonly Activity[] = [
  activity('boxing', {
    name: 'Riverside Boxing Club',
    summary: `Evening boxing for young people. ${'It is open to everyone. '.repeat(20)}\n\nCome as you are.`,
    provider: { id: 'sample:riverside', name: 'Riverside Trust' },
    primaryOutcomes: ['safer', 'healthier'],
    frontlineServices: ['policing'],
    needs: ['money', 'skills'],
    serviceArea: [{ code: 'E06000039', name: 'Slough' }],
    source: { name: 'Sample directory', lastChecked: '2026-03-02' },
    url: 'https://riverside.example.org/',
    mechanism: 'Young people are busy when they would otherwise be on the street.',
    location: {
      precision: 'exact',
      position: { latitude: 51.5111, longitude: -0.5944 },
      placeName: 'Riverside Hall',
    },
    ...recognised,
  }),
  activity('choir', { name: 'Côr Tŷ Gwyn', ...at(51.4811, -3.1805) }),
  activity('allotment', { name: 'Hilltop Allotment', needs: ['goods'], ...at(54.9751, -1.6102) }),
  ...['a', 'b', 'c', 'd', 'e'].map((id, index) =>
    activity(`street-${id}`, at(52.6309 + index * 0.0008, 1.2974 + index * 0.0009)),
  ),
  ...['x', 'y', 'z'].map((id) => activity(`door-${id}`, at(52.4862, -1.8904))),
  activity('ward', {
    name: 'Drop-in Somewhere',
    location: { precision: 'ward', area: { code: 'E05000001', name: 'Sample Ward' } },
  }),
  activity('refuge', { name: 'A Safe Place' }),
];

export const snapshotOf = (
  rows: readonly unknown[],
  { madeAt = new Date().toISOString() } = {},
): object => ({
  format: 'dual-impact-kit/activities/1',
  madeAt,
  sources: [{ name: 'Sample directory' }],
  activities: rows,
});

/** An address that answers with JSON, served by the browser itself. */
export const addressOf = (json: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(json)], { type: 'application/json' }));
