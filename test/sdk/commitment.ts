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

/** The same commitment with every optional part of the record filled in. */
export function fullCommitment(): Commitment {
  const commitment = sampleCommitment();
  const [money, hours] = commitment.offer.lines;
  if (!money || !hours) throw new Error('the sample has two lines');
  const declared = { by: 'social value manager', on: '2026-11-20' };
  return z.parse(Commitment, {
    ...commitment,
    tender: {
      ...commitment.tender,
      lot: 'Lot 2: east',
      ocid: 'ocds-h6vhtk-04f3a1',
      noticeId: '012345-2026',
      questionReference: '4.2',
      contractArea: [{ code: 'E06000039', name: 'Slough' }],
      contract: { starts: '2027-01-01', ends: '2029-12-31' },
      extendsTo: '2031-12-31',
      socialValueWeight: 12.5,
      scale: [
        { label: 'Unacceptable', value: 0 },
        { label: 'Good', value: 3, meaning: 'Meets the requirement with few reservations.' },
        { label: 'Excellent', value: 4 },
      ],
    },
    supplier: {
      ...commitment.supplier,
      tradingName: 'Brightpath',
      ppon: 'PBRC-5678-EFGH',
      size: 'medium',
      part: 'lead',
    },
    provider: {
      ...commitment.provider,
      kind: 'charity',
      safeguarding: 'Visitors are accompanied.',
      approvedBy: 'the county validation body',
      approvedOn: '2026-10-01',
      lastChecked: '2026-11-01',
    },
    offer: {
      ...commitment.offer,
      lines: [
        { ...money, conditionalOn: 'award', excludedFromCore: true },
        {
          ...hours,
          conditionalOn: 'extension',
          exclusivityKey: 'books-2027',
          excludedFromCore: true,
        },
      ],
    },
    how: {
      ...commitment.how,
      steps: [
        {
          what: 'Meet the treasurer',
          owner: 'finance lead',
          starts: '2027-01-01',
          ends: '2027-01-31',
        },
        {
          what: 'Keep the books',
          owner: 'finance assistant',
          starts: '2027-02-01',
          ends: '2028-12-31',
        },
      ],
      dependencies: ['access to the accounts, seen to by the treasurer'],
      risks: [{ what: 'the assistant leaves', mitigation: 'a second one is trained' }],
    },
    where: {
      ...commitment.where,
      venue: { precision: 'ward', area: { code: 'E05009337', name: 'Britwell' } },
      metresFromContractArea: 1200,
      crossBoundaryReason: 'The club’s second gym is nearer to its members.',
    },
    dualImpact: {
      ...commitment.dualImpact,
      measures: [
        {
          outcome: 'safer',
          measure: 'calls to the police from the estate',
          baseline: '412 in 2025/26',
          target: 'fewer than 380 in 2027/28',
          source: 'the force’s area profile',
        },
      ],
      effects: [
        { service: 'policing', mechanism: 'Fewer calls on Friday evenings.', confidence: 'medium' },
      ],
      doubleCounting: 'The hours are pledged in no other bid.',
      deadweight: 'The club would stay open two evenings a week without us.',
      attribution: 'The youth service supports the same members.',
    },
    milestones: commitment.milestones.map((milestone) => ({
      ...milestone,
      measure: 'as the line says',
      evidence: 'a signed time sheet',
      confirmedBy: 'provider',
    })),
    people: {
      bidLead: { name: 'Priya Example', jobTitle: 'bid manager' },
      deliveryLead: { name: 'Tomos Example', jobTitle: 'community partnerships lead' },
    },
    provision: {
      purpose: 'Boxing and mentoring for young people.',
      objectives: [{ frameworkId: 'ppn-002', version: '2025', objectiveId: 'm3' }],
      startedYear: 2014,
      impactSoFar: { summary: 'Sixty members a year.', grade: 'recorded' },
      publicFunding: 'A council grant for the roof.',
    },
    ask: {
      total: 2_000_000,
      purpose: 'Coaching and the books.',
      equipment: 'Two rings.',
      professionalSupport: 'Bookkeeping.',
      benefits: ['progress updates'],
      cap: 1_500_000,
      expires: '2026-12-01T12:00:00Z',
    },
    declarations: {
      supplier: { statement: 'This promise is true and will be kept.', ...declared },
      additionality: { statement: 'None of it is asked for by the contract.', ...declared },
      conflicts: { statement: 'There are none.', ...declared },
    },
    disclosure: {
      marks: [
        { class: 'public', path: 'offer.total' },
        { class: 'foi-sensitive', path: 'ask', harm: 'It would tell rivals.', until: '2027-06-30' },
      ],
      retainUntil: '2036-12-31',
    },
  });
}
