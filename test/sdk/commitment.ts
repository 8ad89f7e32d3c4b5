import { Commitment } from '../../sdk/model/commitment.ts';
import { z } from '../../sdk/model/schema.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import { quarterlyMilestones } from '../../sdk/spo/milestones.ts';

/** A commitment between invented parties: £12,000 and 80 hours of bookkeeping over two years. */
export function sampleCommitment(): Commitment {
  const how = {
    method:
      'A finance assistant keeps the books every second week. She trains two volunteers. They take over in the last quarter.',
    deliveryOwner: 'community partnerships lead',
    evidence: 'Time sheets signed by the club.',
    starts: '2027-01-01',
    ends: '2028-12-31',
  };
  const lines = [
    {
      id: 'line-1',
      kind: 'money',
      description: 'gym equipment and coaching fees',
      quantity: 1_200_000,
      unit: 'pence',
      value: 1_200_000,
      basis: { basis: 'cash' },
    },
    {
      id: 'line-2',
      kind: 'volunteering',
      description: 'bookkeeping',
      quantity: 80,
      unit: 'hours',
      value: 135_440,
      basis: { basis: 'stated-rate', pencePerUnit: 1693, source: 'the rate in the tender pack' },
    },
  ] as const;
  return z.parse(Commitment, {
    tender: {
      portal: 'https://portal.example',
      reference: 'TVR-2026-0142',
      title: 'Custody healthcare',
      buyer: { name: 'Vale Regional Police', id: 'PVRP-1234-ABCD' },
      deadline: '2026-12-04T12:00:00Z',
    },
    supplier: { id: 'brightpath', name: 'Brightpath Care Ltd', companyNumber: '09990001' },
    provider: { id: 'ringside', name: 'Ringside Boxing Club', registration: 'GB-CHC-9990001' },
    activity: { id: 'ringside-juniors', name: 'Junior boxing and mentoring' },
    offer: { lines, total: 1_335_440 },
    how,
    where: { areas: [{ code: 'E06000039', name: 'Slough' }], place: 'Ringside gym' },
    dualImpact: {
      primary: ['safer', 'more-resilient'],
      secondary: ['policing'],
      mechanism: 'Young people are mentored at the hours when calls to the police are highest.',
      recognisedBy: 'the community validation panel',
      recognisedOn: '2026-10-05',
    },
    milestones: lines.flatMap((line) => quarterlyMilestones(line, how.starts, how.ends)),
  });
}

/** The same commitment as an SPO in a given state. */
export function sampleSpo(state: Spo['state']): Spo {
  return {
    reference: 'SPO-20261122-0A1B2C3D',
    version: 1,
    state,
    createdAt: '2026-11-22T09:00:00Z',
    commitment: sampleCommitment(),
  };
}
