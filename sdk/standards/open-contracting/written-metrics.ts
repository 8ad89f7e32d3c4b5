import type { Commitment } from '../../model/commitment.ts';
import type { OfferLine, Unit } from '../../model/offer.ts';
import type { PerformanceRatingId } from '../../model/performance-rating.ts';
import { performanceRatings } from '../../model/performance-ratings.ts';
import type { LineProgress } from '../../model/progress.ts';
import type { Day } from '../../model/time.ts';
import { longDay, pounds, quantityInWords } from '../../spo/wording.ts';
import type { OcdsMetric, OcdsMilestone, OcdsObservation } from './ocds-release.ts';
import { endOfUkDay, startOfUkDay } from './uk-day.ts';

/** A rating that a person gave to one line of the offer. The kit never works one out. */
export interface LineRating {
  readonly lineId: string;
  readonly rating: PerformanceRatingId;
  /** First and last day of the time that the rating is about. */
  readonly from: Day;
  readonly to: Day;
  /** The job title of whoever gave it, such as `contract manager`. */
  readonly givenBy: string;
  readonly givenOn: Day;
  readonly notes?: string | undefined;
}

/** The id of a line's metric: the same in every release about the SPO. */
export const metricId = (reference: string, lineId: string) => `${reference}-${lineId}`;

/** One line of the offer as a key performance indicator of the contract. */
export function agreedMetric(
  reference: string,
  line: OfferLine,
  { provider, how }: Commitment,
  providerId: string,
): OcdsMetric {
  const id = metricId(reference, line.id);
  const registered = provider.registration ? ` (${provider.registration})` : '';
  return {
    id,
    title: line.description,
    description: [
      `The supplier gives ${quantityInWords(line.quantity, line.unit)} to ${provider.name}${registered}`,
      `under Social Purchase Order ${reference}, from ${longDay(how.starts)} to ${longDay(how.ends)}.`,
      valueInWords(line),
    ].join(' '),
    observations: [
      {
        id: `${id}-agreed`,
        period: { startDate: startOfUkDay(how.starts), endDate: endOfUkDay(how.ends) },
        ...quantityOf(line.quantity, line.unit),
        dimensions: { stage: 'agreed', provider: providerId },
      },
    ],
  };
}

/** Every value states its basis; a number without one is not written. */
function valueInWords({ value, basis }: OfferLine): string {
  switch (basis.basis) {
    case 'cash':
      return 'It is money, counted at its own value.';
    case 'market-price':
      return `It is valued at ${pounds(value)}, a market price (${basis.source}).`;
    case 'stated-rate':
      return `It is valued at ${pounds(value)}: ${pounds(basis.pencePerUnit)} each (${basis.source}).`;
    case 'unvalued':
      return 'It is given no money value.';
  }
}

const stages = [
  ['claimed', 'As the supplier says.'],
  ['confirmed', 'As the provider confirmed.'],
  ['verified', 'As the buyer checked.'],
] as const;

/** How far a line has come by a day: three sums that are never merged, and what people rated it. */
export function reportedMetric(
  reference: string,
  line: LineProgress,
  starts: Day,
  asOf: Day,
  ratings: readonly LineRating[],
): OcdsMetric {
  const id = metricId(reference, line.lineId);
  const period = {
    startDate: startOfUkDay(starts < asOf ? starts : asOf),
    endDate: endOfUkDay(asOf),
  };
  const sums = stages.map(([stage, notes]) => ({
    id: `${id}-${stage}-${asOf}`,
    period,
    ...quantityOf(line[stage], line.unit),
    dimensions: { stage },
    notes,
  }));
  return {
    id,
    title: line.description,
    observations: [...sums, ...ratings.map((each) => rated(id, each))],
  };
}

function rated(id: string, rating: LineRating): OcdsObservation {
  const { from, to, givenBy, givenOn, notes } = rating;
  const given = `Rated by the ${givenBy} on ${longDay(givenOn)}.`;
  return {
    id: `${id}-rated-${to}`,
    period: { startDate: startOfUkDay(from), endDate: endOfUkDay(to) },
    notes: notes === undefined ? given : `${given} ${notes}`,
    // The UK extension names the ids and no scheme, so none is written.
    measureClassification: { id: rating.rating, description: wordFor(rating.rating) },
  };
}

const wordFor = (rating: PerformanceRatingId) =>
  performanceRatings.find(({ id }) => id === rating)?.word ?? rating;

/** Codes of UN/CEFACT Recommendation 20: hour, piece, day and person (https://unece.org/trade/uncefact/cl-recommendations). */
const units = {
  hours: { name: 'hours', id: 'HUR' },
  items: { name: 'items', id: 'H87' },
  days: { name: 'days', id: 'DAY' },
  places: { name: 'places', id: 'IE' },
} as const;

function quantityOf(
  quantity: number,
  unit: Unit,
): Pick<OcdsObservation, 'value' | 'measure' | 'unit'> {
  if (unit === 'pence') return { value: { amount: poundsOf(quantity), currency: 'GBP' } };
  return { measure: quantity, unit: { scheme: 'UNCEFACT', ...units[unit] } };
}

/**
 * The number that JSON writes with the right two decimals: a division of two whole numbers is
 * rounded once, to the very number that those decimals are read as.
 */
export const poundsOf = (pence: number): number => pence / 100;

/** The dated parts of the offer, so that a reader sees when each is due. */
export function milestonesOf(
  reference: string,
  { milestones, offer }: Commitment,
): OcdsMilestone[] {
  const lineOf = new Map(offer.lines.map((line) => [line.id, line]));
  return milestones.flatMap((milestone) => {
    const line = lineOf.get(milestone.lineId);
    if (!line) return [];
    return {
      id: `${reference}-${milestone.id}`,
      title: milestone.title,
      type: 'delivery' as const,
      description: `${quantityInWords(milestone.quantity, line.unit)}: ${line.description}`,
      dueDate: endOfUkDay(milestone.due),
    };
  });
}
