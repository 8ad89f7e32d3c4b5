import type { Location } from '../../model/place.ts';
import { isRecord } from '../open-referral/json-value.ts';
import { readLocation } from '../open-referral/location.ts';
import type { Note } from './reason.ts';

/**
 * Where a feature is. `words` is what it says about itself: a place of safety is never put on a
 * map. Axes that look swapped are said and not swapped, as for every other source.
 */
export function readPoint(
  geometry: unknown,
  placeName: string,
  words: string,
  note: Note,
): Location {
  if (geometry === null || geometry === undefined) return readLocation({}, words, note);
  const point = isRecord(geometry) && geometry.type === 'Point' ? geometry.coordinates : undefined;
  if (!Array.isArray(point)) {
    note('geometry', 'not-a-point', 'kept-as-none');
    return { precision: 'none' };
  }
  const [longitude, latitude] = point.map(number);
  return readLocation({ location: { name: placeName, latitude, longitude } }, words, note);
}

/** RFC 7946 has numbers here; what else there may be is not looked into. */
const number = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);
