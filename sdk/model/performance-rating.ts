import { z } from './schema.ts';

/** How the UK extension of OCDS writes a rating: the ids of `measureClassification`. */
export const PerformanceRatingId = z.enum([
  'met',
  'slightlyBelow',
  'below',
  'significantlyBelow',
  'other',
]);
export type PerformanceRatingId = z.infer<typeof PerformanceRatingId>;

/** One rating of regulation 39(5) of the Procurement Regulations 2024, with its words. */
export interface PerformanceRating {
  readonly id: PerformanceRatingId;
  /** The word that the regulations give the rating. */
  readonly word: string;
  /** The same in Welsh, in our words: the regulations have been made in English. */
  readonly welshWord: string;
  /** What it says of a supplier, in our words; the regulations have the binding ones. */
  readonly meaning: string;
}
