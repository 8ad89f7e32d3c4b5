import type { Location } from '../../model/place.ts';
import { readLine } from './field-text.ts';
import { readPosition, type OfferedPlace } from './position.ts';
import type { CommonNote } from './reason.ts';

/**
 * A place of safety is never a pin (the fourth law of the kit), even where a feed publishes its
 * position by mistake. A wildlife refuge that goes without one is the cheaper error.
 */
const placeOfSafety = /\b(?:refuges?|safe ?-?houses?|lloches(?:au)?)\b/iu;

const field = 'location';

/** No honest name of a place is longer, and the rest is not looked at. */
const longestName = 2000;

/** Whether what is said of an activity or a place marks it as one that must never be found. */
export const mustNotBeFound = (...words: readonly unknown[]): boolean =>
  words.some((word) => typeof word === 'string' && placeOfSafety.test(word.slice(0, 50_000)));

/** The first of the places that can be shown, or none with the fault of the first. */
export function firstShown(places: readonly OfferedPlace[], note: CommonNote): Location {
  const readings = places.map((place) => ({ place, reading: readPosition(place) }));
  for (const { place, reading } of readings) {
    if ('fault' in reading) continue;
    const name = typeof place.name === 'string' ? place.name.slice(0, longestName) : place.name;
    const placeName = readLine(name, `${field}.name`, 200, note);
    const { position } = reading;
    return placeName === ''
      ? { precision: 'exact', position }
      : { precision: 'exact', position, placeName };
  }
  const first = readings[0]?.reading;
  return withoutPlace(first && 'fault' in first ? first.fault : 'no-location', note);
}

/** An activity that is in the list and not on the map, with the reason noted. */
export function withoutPlace<Reason extends string>(
  reason: Reason,
  note: (field: string, reason: Reason, action: 'kept-as-none') => void,
): Location {
  note(field, reason, 'kept-as-none');
  return { precision: 'none' };
}
