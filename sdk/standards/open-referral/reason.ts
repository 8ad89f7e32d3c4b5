/**
 * Why a field of a feed was repaired, skipped or kept without its value. The keys are stable, for
 * programs; the words are for the person who looks after the feed.
 */
export const reasonWords = {
  // A whole service
  'not-a-service': 'is not a service',
  'no-id': 'has no id, so it could not be followed from one reading to the next',
  'no-name': 'has no name',
  'duplicate-id': 'has the id of an earlier service; the first was kept',
  'not-active': 'says that the service is not running',
  'does-not-fit': 'does not fit an activity even after repair',
  // Ids and status
  'id-was-number': 'was a number; read as text',
  'id-replaced': 'has characters or a length that an address cannot carry; a short code stands in',
  'unknown-status': 'is not a status of the standard; the service was taken as running',
  missing: 'is missing',
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
  'not-physical': 'is postal or virtual, not a place to visit',
  'not-numbers': 'has coordinates that are not numbers',
  'zero-position': 'is at 0,0, which is in the Atlantic Ocean',
  'axes-look-swapped': 'is in the United Kingdom only with latitude and longitude swapped',
  'out-of-range': 'has coordinates that are not on Earth',
  'outside-the-uk': 'is outside the United Kingdom',
  'too-rough': 'has coordinates rounded to a kilometre or more',
  'sensitive-place': 'may be a refuge, which is never put on a map',
  'further-locations': 'has more than one place; the first that can be shown was kept',
  'no-ons-code': 'does not name its area by an ONS code',
  // Addresses, dates, registrations
  'not-a-web-address': 'is not a web address',
  'scheme-added': 'had no https:// in front; added',
  'not-a-date': 'is not a date',
  'in-the-future': 'is a date that has not come yet',
  'not-a-registration': 'is not an organisation identifier that org-id.guide lists',
  // Left behind on purpose
  'personal-data': 'may be personal data, which is never kept',
  'no-place-in-activity': 'has no place in an activity',
  // The feed itself
  'control-characters': 'had raw control characters, which JSON does not allow; mended',
  'one-page-of-several': 'is one page of several; the others were not in what was read',
  'page-limit': 'has more pages than are read at once; the rest were not read',
  'page-repeats': 'gave the same page again; reading stopped there',
  'page-not-read': 'had a page that could not be read; reading stopped there',
  'detail-limit': 'has more services than are asked for one by one; the rest have no place',
  'detail-not-answered': 'did not answer when asked for one service',
} as const satisfies Record<string, string>;

export type Reason = keyof typeof reasonWords;
