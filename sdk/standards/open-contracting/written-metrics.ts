import type { Commitment } from '../../model/commitment.ts';
import type { OfferLine, Unit } from '../../model/offer.ts';
import { law } from '../../model/law.ts';
import { PerformanceRatingId } from '../../model/performance-rating.ts';
import { performanceRatings } from '../../model/performance-ratings.ts';
import type { LineProgress } from '../../model/progress.ts';
import { z } from '../../model/schema.ts';
import { Identifier, line, prose } from '../../model/text.ts';
import { Day } from '../../model/time.ts';
import { longDay, pounds, quantityInWords } from '../../spo/wording.ts';
import type { OcdsMetric, OcdsMilestone, OcdsObservation } from './ocds-release.ts';
import { endOfUkDay, startOfUkDay } from './uk-day.ts';

/** A rating that a person gave to one line of the offer. The kit never works one out. */
export const LineRating = z
  .object({
    lineId: Identifier,
    rating: PerformanceRatingId,
    /** First and last day of the time that the rating is about. */
    from: Day,
    to: Day,
    /** The job title of whoever gave it, such as `contract manager`. */
    givenBy: line(),
    givenOn: Day,
    notes: z.optional(prose()),
  })
  .check(law('ends-before-start', ({ from, to }) => from <= to, 'to'));
export type LineRating = z.infer<typeof LineRating>;

/** The id of a line's metric: the same in every release about the SPO. */
export const metricId = (reference: string, lineId: string) => `${reference}-${lineId}`;

/** One line of the offer as a key performance indicator of the contract. */
export function agreedMetric(
  reference: string,
  offered: OfferLine,
  { provider, how }: Commitment,
  providerId: string,
): OcdsMetric {
  const id = metricId(reference, offered.id);
  const registered = provider.registration ? ` (${provider.registration})` : '';
  return {
    id,
    title: offered.description,
    description: [
      `The supplier gives ${quantityInWords(offered.quantity, offered.unit)} to ${provider.name}${registered}`,
      `under Social Purchase Order ${reference}, from ${longDay(how.starts)} to ${longDay(how.ends)}.`,
      valueInWords(offered),
    ].join(' '),
    observations: [
      {
        id: `${id}-agreed`,
        period: { startDate: startOfUkDay(how.starts), endDate: endOfUkDay(how.ends) },
        ...quantityOf(offered.quantity, offered.unit),
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
    measureClassification: classificationOf(rating.rating),
  };
}

/** A rating as the UK extension writes it: it names the ids and no scheme, so none is written. */
export const classificationOf = (id: PerformanceRatingId) => ({
  id,
  description: performanceRatings.find((each) => each.id === id)?.word ?? id,
});

/** Codes of UN/CEFACT Recommendation 20: hour, piece, day and person (https://unece.org/trade/uncefact/cl-recommendations). */
const units = {
  hours: { name: 'hours', id: 'HUR' },
  items: { name: 'items', id: 'H87' },
  days: { name: 'days', id: 'DAY' },
  places: { name: 'places', id: 'IE' },
} as const;

/** A quantity as the metrics extension writes it: money in pounds, anything else with its unit. */
export function quantityOf(
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
