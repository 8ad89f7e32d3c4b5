import { Commitment } from '../../../sdk/model/commitment.ts';
import { commitment } from './sample-seal.ts';

const [money, bookkeeping, gloves] = commitment.offer.lines;
if (money === undefined || bookkeeping === undefined || gloves === undefined) {
  throw new Error('the sample has three lines');
}
const declaration = (statement: string, by: string) => ({ statement, by, on: '2026-11-19' });

/** The sample with every field of the format filled in, so that none is forgotten anywhere. */
export const fullCommitment: Commitment = Commitment.parse({
  ...commitment,
  tender: {
    ...commitment.tender,
    noticeId: '2026/S 000-114114',
    questionReference: 'Q4.2',
    contractArea: [{ code: 'E06000038', name: 'Reading' }],
    contract: { starts: '2027-03-01', ends: '2030-02-28' },
    extendsTo: '2032-02-29',
    socialValueWeight: 12.5,
    scale: [
      { label: 'Poor', value: 0, meaning: 'Little of what was asked' },
      { label: 'Good', value: 7.5, meaning: 'All of what was asked' },
    ],
  },
  supplier: {
    ...commitment.supplier,
    tradingName: 'Harrow Facilities',
    ppon: 'PHAR-1234-ABCD',
    size: 'medium',
    part: 'lead',
  },
  provider: {
    ...commitment.provider,
    kind: 'charity',
    safeguarding: 'Every visitor signs in and has a basic DBS check',
    approvedBy: 'Slough Council for Voluntary Service',
    approvedOn: '2026-02-03',
    lastChecked: '2026-09-01',
  },
  people: {
    bidLead: { name: 'Ottilie Marsh', jobTitle: 'Bid manager' },
    deliveryLead: { name: 'Bram Okonjo-Reyes', jobTitle: 'Contract director' },
  },
  provision: {
    purpose: 'Boxing and mentoring for people of 11 to 19',
    objectives: [{ frameworkId: 'police-plan', version: '2025-29', objectiveId: 'fewer-knives' }],
    startedYear: 2009,
    impactSoFar: { summary: 'Attendance doubled in three years', grade: 'recorded' },
    publicFunding: 'A grant of the police and crime commissioner until 2027',
  },
  ask: {
    total: 2_500_000,
    purpose: 'Two more evenings each week',
    equipment: 'Gloves and bags',
    professionalSupport: 'A bookkeeper',
    benefits: ['A report each quarter', 'A visit each year'],
    cap: 1_600_000,
    expires: '2026-11-30T17:00:00Z',
  },
  offer: {
    ...commitment.offer,
    lines: [
      { ...money, conditionalOn: 'extension', exclusivityKey: 'kit-2027', excludedFromCore: true },
      { ...bookkeeping, conditionalOn: 'call-off', excludedFromCore: false },
      gloves,
    ],
  },
  how: {
    ...commitment.how,
    steps: [
      {
        what: 'Meet the treasurer',
        owner: 'Office accountant',
        starts: '2027-04-05',
        ends: '2027-04-09',
      },
    ],
    dependencies: ['The club opens a second account', 'The contract begins'],
    risks: [{ what: 'The treasurer leaves', mitigation: 'Two trustees learn the books too' }],
  },
  where: {
    ...commitment.where,
    venue: {
      precision: 'exact',
      position: { latitude: 51.5105, longitude: -0.5949 },
      placeName: 'Weekes Drive gym',
    },
    metresFromContractArea: 4200,
    crossBoundaryReason: 'Its members live on both sides of the boundary',
  },
  dualImpact: {
    ...commitment.dualImpact,
    measures: [
      {
        outcome: 'safer',
        measure: 'Young people who feel safe',
        baseline: '41 of 100',
        target: '60 of 100',
        source: 'The club’s yearly survey',
      },
    ],
    effects: [
      { service: 'policing', mechanism: 'Fewer calls on weekday evenings', confidence: 'medium' },
    ],
    doubleCounting: 'No other bidder supports these evenings',
    deadweight: 'One evening would run without this',
    attribution: 'The council gives the hall',
  },
  milestones: commitment.milestones.map((each, index) =>
    index === 0
      ? {
          ...each,
          measure: 'Pounds received',
          evidence: 'The bank statement',
          confirmedBy: 'provider',
        }
      : each,
  ),
  declarations: {
    supplier: declaration('All of this is true and will be kept', 'Finance director'),
    additionality: declaration('None of this is in the contract already', 'Commercial director'),
    conflicts: declaration('We have no ties to the club', 'Company secretary'),
  },
  disclosure: {
    marks: [
      { class: 'buyer-only', path: 'ask' },
      {
        class: 'foi-sensitive',
        path: 'offer.lines.1',
        harm: 'It shows what an hour costs us',
        until: '2028-01-01',
      },
    ],
    retainUntil: '2036-03-31',
  },
});
