import assert from 'node:assert/strict';
import {
  readReleases,
  type ReadRelease,
  type ReadReleases,
} from '../../../../sdk/standards/open-contracting/index.ts';

/** Reads what must be readable. */
export function read(input: unknown, portal?: string): ReadReleases {
  const reading = readReleases(input, { portal });
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading;
}

/** The one release of a reading. */
export function only({ releases }: ReadReleases): ReadRelease {
  const [release] = releases;
  assert.ok(release);
  assert.equal(releases.length, 1);
  return release;
}

/** An invented tender notice of Find a Tender, with some of its fields given. */
export const release = (fields: object) => ({
  ocid: 'ocds-h6vhtk-04aa01',
  id: '000001-2026',
  date: '2026-10-01T09:00:00+01:00',
  tag: ['tender'],
  initiationType: 'tender',
  parties: [
    {
      id: 'GB-PPON-PVRP-1234-ABCD',
      name: 'Vale Regional Police',
      identifier: { scheme: 'GB-PPON', id: 'PVRP-1234-ABCD' },
      roles: ['buyer'],
    },
  ],
  buyer: { id: 'GB-PPON-PVRP-1234-ABCD', name: 'Vale Regional Police' },
  tender: {
    id: 'TVR-2026-0142',
    title: 'Custody healthcare',
    tenderPeriod: { endDate: '2026-12-04T12:00:00Z' },
  },
  ...fields,
});
