import { commonReasonWords } from '../reading/reason.ts';
import type { NoteOf, ReadingReport } from '../reading/reading-report.ts';

/**
 * Why a field of a release was repaired, skipped or kept without its value. The keys are stable,
 * for programs; the words are for the person who looks after the data. Nothing said here touches
 * the release itself, which is kept as it was published.
 */
export const reasonWords = {
  ...commonReasonWords,
  // A whole release
  'not-a-release': 'is not a release',
  superseded: 'is an earlier release of a record whose compiled release was read instead',
  'linked-release': 'is a link to a release, which was not followed',
  // Shapes
  'not-true-or-false': 'is neither true nor false',
  'no-place-here': 'has no place in what is read; it stays in the release',
  // Tenders
  'malformed-ocid': 'is not written as an Open Contracting identifier',
  'no-portal': 'belongs to a publisher whose portal is not known here; name the portal to read it',
  'no-tender': 'lacks a title, a buyer, a portal or a deadline, so there is no tender to bid for',
  // Organisations
  'from-parties': 'was not given; taken from the party with that role',
  'legal-name-used': 'was not given; the legal name was used',
  'unknown-party': 'refers to a party that the release does not describe',
  'other-parties': 'are neither the buyer nor a supplier',
  'party-described-twice':
    'is described more than once; the description with the same name was used',
  'no-identifier': 'has no public identifier',
  'no-scheme': 'has a number but does not say of which register',
  'zeros-restored': 'had lost its leading zeros; restored',
  'decimals-removed':
    'was written as a decimal number, as spreadsheets do; read as the whole number',
  'too-long': 'is too long to be kept',
  // Money
  'not-an-amount': 'is not an amount of money',
  'amount-was-text': 'was text; read as a number',
  'no-currency': 'has no currency',
  'other-currency': 'is not in pounds',
  'below-zero': 'is less than zero',
  'too-large': 'is larger than any contract',
  'part-of-a-penny': 'had parts of a penny; rounded to the nearest penny',
  // Dates
  'date-mended': 'was not quite a date and time of the standard; mended',
  'no-time-of-day': 'is a day without a time',
  'no-zone': 'does not say its time zone',
  'half-a-period': 'has only one of its two dates',
  'ends-before-start': 'ends before it starts',
} as const satisfies Record<string, string>;

/** The stable key of something that happened to a release; `reasonWords` has its words. */
export type Reason = keyof typeof reasonWords;
/** Writes down what happened to a field of the release at hand. */
export type Note = NoteOf<Reason>;
/** Everything that a reading of releases mended or found no place for. */
export type ReleaseReport = ReadingReport<Reason>;
