import type { NoteOf, ReadingReport } from '../reading/reading-report.ts';
import { ReadingNotes } from '../reading/reading-report.ts';
import { commonReasonWords } from '../reading/reason.ts';

/**
 * Why a field of a feed was repaired, skipped or kept without its value. The keys are stable, for
 * programs; the words are for the person who looks after the feed.
 */
export const reasonWords = {
  ...commonReasonWords,
  // A whole service
  'not-a-service': 'is not a service',
  'no-id': 'has no id, so it could not be followed from one reading to the next',
  'not-active': 'says that the service is not running',
  'unknown-status': 'is not a status of the standard; the service was taken as running',
  'not-ours': 'was not written by this kit, or has been changed since',
  // Places and dates
  'not-physical': 'is postal or virtual, not a place to visit',
  'further-locations': 'has more than one place; the first that can be shown was kept',
  'in-the-future': 'is a date that has not come yet',
  // Registrations
  'further-registrations': 'has more than one registration; that of a charity was kept first',
  // The feed itself
  'one-page-of-several': 'is one page of several; the others were not in what was read',
  'page-limit': 'has more pages than are read at once; the rest were not read',
  'page-repeats': 'gave the same page again; reading stopped there',
  'page-not-read': 'had a page that could not be read; reading stopped there',
  'detail-limit': 'has more services than are asked for one by one; the rest have no place',
  'detail-not-answered': 'did not answer when asked for one service',
} as const satisfies Record<string, string>;

/** The stable key of something that happened to a service; `reasonWords` has its words. */
export type Reason = keyof typeof reasonWords;
/** Writes down what happened to a field of the service at hand. */
export type Note = NoteOf<Reason>;
/** Everything that a reading of a feed mended or left behind. */
export type FeedReport = ReadingReport<Reason>;

/** The notes on a feed; `service` is the field that stands for a whole one. */
export class FeedNotes extends ReadingNotes<Reason> {
  constructor() {
    super('service');
  }
}
