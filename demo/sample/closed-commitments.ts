import type {
  Activity,
  Commitment,
  Day,
  DualImpact,
  OfferLine,
  Tender,
} from '../../sdk/model/index.ts';
import { quarterlyMilestones } from '../../sdk/spo/index.ts';
import { sampleActivities } from './activities/index.ts';
import { area } from './areas.ts';
import { brightpath, wrenfield } from './organisations.ts';

interface Period {
  readonly starts: Day;
  readonly ends: Day;
}

const pounds = (amount: number) => amount * 100;

const money: OfferLine = {
  id: 'money',
  kind: 'money',
  description: 'the running costs of the activity',
  quantity: pounds(12_000),
  unit: 'pence',
  value: pounds(12_000),
  basis: { basis: 'cash' },
};

const bookkeeping: OfferLine = {
  id: 'bookkeeping',
  kind: 'skills',
  description: 'bookkeeping by a qualified bookkeeper',
  quantity: 80,
  unit: 'hours',
  value: 80 * 32_50,
  basis: {
    basis: 'stated-rate',
    pencePerUnit: 32_50,
    source: 'Eastmere Borough Council social value rates, April 2026',
  },
};

const fixingDays: OfferLine = {
  id: 'fixing',
  kind: 'volunteering',
  description: 'painting and small repairs by our staff',
  quantity: 40,
  unit: 'hours',
  value: 0,
  basis: { basis: 'unvalued' },
};

/** A commitment that answers who, what, how much, when, where and with what evidence. */
export function brightpathCommitment(tender: Tender, period: Period): Commitment {
  const activity = sampleActivity('slough-corner-boxing');
  return {
    tender,
    supplier: brightpath,
    ...namesOf(activity),
    ...promised([money, bookkeeping], period),
    how: {
      method:
        'We pay £1,500 to the club on the first working day of each quarter. Our bookkeeper visits the gym every second Thursday evening, keeps the accounts with the treasurer and hands over a method that the club can carry on by itself. The club’s chair and our social value manager meet each quarter to agree what was received.',
      deliveryOwner: 'social value manager',
      evidence:
        'Bank receipts from the club, a signed timesheet for each visit and the club’s own attendance figures, each quarter.',
      ...period,
    },
    where: { areas: [area.slough], place: 'Corner Boxing Club, Slough' },
    dualImpact: dualImpactOf(activity),
  };
}

/** A commitment that leaves open who answers for it. */
export function wrenfieldCommitment(tender: Tender, period: Period): Commitment {
  const activity = sampleActivity('bracknell-walk-with-me');
  return {
    tender,
    supplier: wrenfield,
    ...namesOf(activity),
    ...promised([money, fixingDays], period),
    how: {
      method:
        'We pay the charity in equal parts each quarter. Our teams paint and repair its meeting rooms on days agreed with it.',
      deliveryOwner: 'relevant manager',
      evidence: 'Payment records and photographs.',
      ...period,
    },
    where: { areas: [area.bracknellForest] },
    dualImpact: dualImpactOf(activity),
  };
}

function promised(lines: OfferLine[], { starts, ends }: Period) {
  return {
    offer: { lines, total: lines.reduce((sum, { value }) => sum + value, 0) },
    milestones: lines.flatMap((line) => quarterlyMilestones(line, starts, ends)),
  };
}

function namesOf({ id, name, provider }: Activity) {
  return { provider, activity: { id, name } };
}

function dualImpactOf(activity: Activity): DualImpact {
  const { recognition, mechanism } = activity;
  if (recognition.status !== 'recognised' || mechanism === undefined) {
    throw new Error(`${activity.id} is not recognised, so no SPO can name it.`);
  }
  return {
    primary: activity.primaryOutcomes,
    secondary: activity.frontlineServices,
    mechanism,
    recognisedBy: recognition.by,
    recognisedOn: recognition.on,
  };
}

function sampleActivity(id: string): Activity {
  const activity = sampleActivities.find((each) => each.id === id);
  if (!activity) throw new Error(`The sample has no activity ${id}.`);
  return activity;
}
