import { Kpi, type KpiTarget } from '../model/contract.ts';
import type { InBoth } from '../model/language.ts';
import type { PerformanceRatingId } from '../model/performance-rating.ts';
import { performanceRatings } from '../model/performance-ratings.ts';
import { Progress } from '../model/progress.ts';
import { take } from './input.ts';
import { londonTime } from './london.ts';

/** A rating in the words of the regulations, or why none can be worked out. */
export type ComputedRating =
  | {
      readonly computed: true;
      readonly rating: PerformanceRatingId;
      readonly word: InBoth;
      /** What was reached of the target, in percent, rounded down. */
      readonly percent: number;
    }
  | { readonly computed: false; readonly code: NoRating; readonly why: InBoth };

/** Why a rating cannot be computed, as a code. */
export type NoRating = keyof typeof reasons;

const reasons = {
  'no-target': {
    en: 'The rating cannot be computed: the indicator has no target.',
    cy: 'Ni ellir cyfrifo’r sgôr: nid oes targed i’r dangosydd.',
  },
  'no-such-line': {
    en: 'The rating cannot be computed: nothing is reported on the line that the target names.',
    cy: 'Ni ellir cyfrifo’r sgôr: nid oes dim wedi’i adrodd ar y llinell y mae’r targed yn ei henwi.',
  },
  'not-due': {
    en: 'The rating cannot be computed: the target is not due yet.',
    cy: 'Ni ellir cyfrifo’r sgôr: nid yw’r targed yn ddyledus eto.',
  },
  'in-dispute': {
    en: 'The rating cannot be computed: what was delivered is in dispute.',
    cy: 'Ni ellir cyfrifo’r sgôr: mae anghydfod ynghylch yr hyn a gyflawnwyd.',
  },
  'not-settled': {
    en: 'The rating cannot be computed: what was claimed has not all been checked.',
    cy: 'Ni ellir cyfrifo’r sgôr: nid yw popeth a hawliwyd wedi’i wirio.',
  },
  'no-bands': {
    en: 'The rating cannot be computed: the target was missed, and the contract does not say by how much is how bad.',
    cy: 'Ni ellir cyfrifo’r sgôr: methwyd y targed, ac nid yw’r contract yn dweud pa mor wael yw methu o faint.',
  },
} as const satisfies Record<string, InBoth>;

/**
 * The rating of one indicator (regulation 39(5) of the Procurement Regulations 2024), where its
 * target makes it computable and nowhere else. The regulations say “close to” and “significantly
 * below” without figures, so a missed target has a rating only when the contract sets the bands.
 * While claims wait for an answer, none of them may make a difference, because nobody is to be rated
 * badly for what another has not looked at; `all-answered` says that none waits. It is a draft for
 * the buyer, who decides. Throws `SpoInputError`.
 */
export function ratingOf(
  kpi: Kpi,
  progress: Progress,
  claims: 'open' | 'all-answered' = 'open',
): ComputedRating {
  const { target } = take(Kpi, kpi, 'kpi');
  const { lines, asOf } = take(Progress, progress, 'progress');
  if (!target) return cannot('no-target');
  const line = lines.find(({ lineId }) => lineId === target.lineId);
  if (!line) return cannot('no-such-line');
  if (line.disputes !== undefined) return cannot('in-dispute');
  const reached = line[target.countedFrom];
  if (reached >= target.quantity) return rated('met', reached, target);
  if (londonTime(new Date(asOf)).day <= target.by) return cannot('not-due');
  const best = claims === 'open' ? Math.max(reached, line.claimed) : reached;
  const rating = bandOf(reached, target);
  if (rating !== bandOf(best, target)) return cannot('not-settled');
  return rating ? rated(rating, reached, target) : cannot('no-bands');
}

/** Nothing when the target was missed and the contract sets no bands. */
function bandOf(reached: number, { quantity, bands }: KpiTarget): PerformanceRatingId | undefined {
  if (reached >= quantity) return 'met';
  if (!bands) return undefined;
  const percent = (reached / quantity) * 100;
  if (percent >= bands.approachingFrom) return 'slightlyBelow';
  return percent >= bands.improvementFrom ? 'below' : 'significantlyBelow';
}

function rated(
  rating: PerformanceRatingId,
  reached: number,
  { quantity }: KpiTarget,
): ComputedRating {
  const words = performanceRatings.find(({ id }) => id === rating);
  return {
    computed: true,
    rating,
    word: { en: words?.word ?? rating, cy: words?.welshWord ?? rating },
    percent: Math.floor((reached / quantity) * 100),
  };
}

const cannot = (code: NoRating): ComputedRating => ({ computed: false, code, why: reasons[code] });
