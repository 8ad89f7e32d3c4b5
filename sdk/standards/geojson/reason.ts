import type { NoteOf, ReadingReport } from '../reading/reading-report.ts';
import { commonReasonWords } from '../reading/reason.ts';

/** Why a feature was left out, or something of it mended: stable keys, and words for its owner. */
export const reasonWords = {
  ...commonReasonWords,
  'not-a-feature': 'is not a feature of GeoJSON',
  'not-a-point': 'is a line or an area, not a point',
  'id-made': 'has no id; one was made from its name and place',
  'other-projection': 'names a projection other than WGS 84, the only one of GeoJSON',
} as const satisfies Record<string, string>;

/** The stable key of something that happened to a feature; `reasonWords` has its words. */
export type Reason = keyof typeof reasonWords;
/** Writes down what happened to a field of the feature at hand. */
export type Note = NoteOf<Reason>;
/** Everything that a reading of features mended or left behind. */
export type FeatureReport = ReadingReport<Reason>;
