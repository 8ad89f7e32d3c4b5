import type { NoteOf } from './reading-report.ts';

/**
 * Why a field was repaired, skipped or kept without its value, as far as the standards share it.
 * The keys are stable, for programs; the words are for the person who looks after the data.
 */
export const commonReasonWords = {
  // A whole item
  'no-name': 'has no name',
  'duplicate-id': 'has the id of an earlier one; the first was kept',
  'does-not-fit': 'does not fit an activity even after repair',
  // Shapes
  missing: 'is missing',
  'not-a-list': 'is not a list',
  'lone-object': 'was one object where a list belongs; read as a list of one',
  'not-an-object': 'is not an object',
  // Ids
  'id-was-number': 'was a number; read as text',
  'id-replaced': 'has characters or a length that an address cannot carry; a short code stands in',
  // Text
  'not-text': 'is not text',
  html: 'was HTML; turned into plain text',
  'link-address': 'had links; their words were kept, their addresses were not',
  'hidden-content': 'had content that readers never see, such as a script; taken out',
  mojibake: 'had characters damaged by a wrong encoding; mended',
  'hidden-characters': 'had control or direction characters; taken out',
  'broken-characters': 'has characters that nobody can read any more; shown as \ufffd',
  'cut-at-sentence': 'was too long; cut at the end of a sentence',
  'cut-at-word': 'was too long; cut at the end of a word',
  'email-in-text': 'had an email address in the text; taken out',
  'phone-in-text': 'had a telephone number in the text; taken out',
  // Places
  'no-location': 'is not given, so the activity is in the list only',
  'not-numbers': 'has coordinates that are not numbers',
  'zero-position': 'is at 0,0, which is in the Atlantic Ocean',
  'axes-look-swapped': 'is in the United Kingdom only with latitude and longitude swapped',
  'out-of-range': 'has coordinates that are not on Earth',
  'outside-the-uk': 'is outside the United Kingdom',
  'too-rough': 'has coordinates rounded to a kilometre or more',
  'sensitive-place': 'may be a refuge, which is never put on a map',
  'no-ons-code': 'does not name its area by an ONS code',
  // Addresses, dates, registrations
  'not-a-web-address': 'is not a web address',
  'scheme-added': 'had no https:// in front; added',
  'not-a-date': 'is not a date',
  'not-a-registration': 'is not an organisation identifier that org-id.guide lists',
  // Left behind on purpose
  'personal-data': 'may be personal data, which is never kept',
  'no-place-in-activity': 'has no place in an activity',
  // The data itself
  'control-characters': 'had raw control characters, which JSON does not allow; mended',
} as const satisfies Record<string, string>;

export type CommonReason = keyof typeof commonReasonWords;

/** A note of what any standard may find. */
export type CommonNote = NoteOf<CommonReason>;
