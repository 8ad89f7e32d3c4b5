import type { Commitment, Instant, SpoReference, Supplier, Tender } from '../../sdk/model/index.ts';
import { writeAnswer } from '../../sdk/spo/index.ts';
import { brightpathCommitment, wrenfieldCommitment } from './closed-commitments.ts';
import { brightpath, calderFinch, council, wrenfield } from './organisations.ts';
import { closedTender } from './tenders.ts';

/** A bid for the closed tender, as far as it can be written before its SPO has a reference. */
export interface ClosedTenderBid {
  readonly supplier: Supplier;
  readonly submittedAt: Instant;
  /** What the bid promises through an SPO. The third bidder promises nothing that way. */
  readonly commitment?: Commitment;
  /** Answers by question number; `reference` is that of the bid's SPO, where it has one. */
  readonly answers: (reference?: SpoReference) => Readonly<Record<string, string>>;
}

/**
 * The two SPOs of the closed tender: Brightpath's, then Wrenfield's, whose document is altered
 * after sealing. `portalOrigin` is such as `http://127.0.0.1:4600`.
 */
export function closedTenderCommitments(
  now: Date,
  portalOrigin: string,
): readonly [Commitment, Commitment] {
  const tender = closedTenderFacts(now, portalOrigin);
  const { contractStarts: starts, contractEnds: ends } = closedTender(now);
  return [
    brightpathCommitment(tender, { starts, ends }),
    wrenfieldCommitment(tender, { starts, ends }),
  ];
}

/** Three bids: a genuine SPO, an altered one that says £21,000 for £12,000, and none. */
export function closedTenderBids(now: Date, portalOrigin: string): readonly ClosedTenderBid[] {
  const [genuine, altered] = closedTenderCommitments(now, portalOrigin);
  const { deadline } = closedTender(now);
  return [
    {
      supplier: brightpath,
      submittedAt: hoursBefore(deadline, 26),
      commitment: genuine,
      answers: (reference) => ({
        ...brightpathAnswers,
        ...(reference && { '4.2': socialValueAnswer(genuine, reference) }),
      }),
    },
    {
      supplier: wrenfield,
      submittedAt: hoursBefore(deadline, 3),
      commitment: altered,
      answers: (reference) => ({
        ...wrenfieldAnswers,
        ...(reference && {
          '4.2': socialValueAnswer(altered, reference).replaceAll('£12,000', '£21,000'),
        }),
      }),
    },
    {
      supplier: calderFinch,
      submittedAt: hoursBefore(deadline, 20),
      answers: () => calderFinchAnswers,
    },
  ];
}

function closedTenderFacts(now: Date, portalOrigin: string): Tender {
  const { reference, title, lot, ocid, deadline } = closedTender(now);
  return { portal: portalOrigin, reference, title, buyer: council, lot, ocid, deadline };
}

function socialValueAnswer(commitment: Commitment, reference: SpoReference): string {
  return writeAnswer(commitment, reference, { unit: 'words', most: 600 }).text;
}

function hoursBefore(instant: Instant, hours: number): Instant {
  const earlier = new Date(new Date(instant).getTime() - hours * 3_600_000 + 11 * 60_000);
  return earlier.toISOString().replace('.000Z', 'Z');
}

const brightpathAnswers = {
  '3.1':
    'Two mobile crews of four and one tree team will serve the lot from our Slough depot. Each park has a named lead gardener who walks it every Monday and agrees the week’s work with your parks officer by noon.\n\nWork that falls short is reported through one number, put right within two working days and shown to you with a photograph. Repeat faults on one site bring in the contract manager, who visits within five days.',
  '4.1':
    'All hand tools and both ride-on mowers are electric from the first day. Green waste is composted at the depot and returned to the beds it came from. We use no glyphosate on hard surfaces: hot foam and hand weeding replace it.\n\nWe report fuel, electricity, waste and chemical use each quarter, against a baseline measured in the first three months.',
};

const wrenfieldAnswers = {
  '3.1':
    'We will provide a dedicated team with seasonal support between March and October. The team leader attends a fortnightly meeting at the council offices.\n\nOur quality system scores a sample of sites each month. Sites that score below 80% are revisited within a week and scored again by a different supervisor.',
  '4.1':
    'We hold an environmental certificate and are replacing our vans with electric ones as leases end, with six of nine replaced by the end of the first contract year. Cuttings are mulched on site where the grass allows.\n\nA report every six months sets out mileage, waste and herbicide use.',
};

const calderFinchAnswers = {
  '3.1':
    'Our local teams know the borough well. Each team has a supervisor, two skilled gardeners and an apprentice, and starts its round at 7am.\n\nComplaints are answered within one working day. Supervisors carry tablets, so that a job is closed only when its photograph is in the system.',
  '4.1':
    'We will measure our carbon footprint in the first year and set a target to lower it. Peat and neonicotinoids are banned from our sites, and rainwater is collected at the depot.',
  '4.2':
    'Social value is at the heart of everything we do. We will support local charities and community groups in the area with donations and staff time, and we will look for chances to involve schools.\n\nOur staff have volunteered for many good causes. We will work with the council after award to agree which causes to support and will report on what we have done.',
};
