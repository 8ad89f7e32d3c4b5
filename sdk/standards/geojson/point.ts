import type { Location } from '../../model/place.ts';
import { isRecord } from '../reading/json-value.ts';
import { firstShown, mustNotBeFound, withoutPlace } from '../reading/place.ts';
import type { Note } from './reason.ts';

/**
 * Where a feature is. `words` is what it says about itself: a place of safety is never put on a
 * map. Axes that look swapped are said and not swapped, as for every other source.
 */
export function readPoint(geometry: unknown, name: string, words: string, note: Note): Location {
  if (geometry === null || geometry === undefined) return withoutPlace('no-location', note);
  if (mustNotBeFound(words, name)) return withoutPlace('sensitive-place', note);
  const point = isRecord(geometry) && geometry.type === 'Point' ? geometry.coordinates : undefined;
  if (!Array.isArray(point)) {
    note('geometry', 'not-a-point', 'kept-as-none');
    return { precision: 'none' };
  }
  const [longitude, latitude] = point.slice(0, 2).map(number);
  return firstShown([{ name, latitude, longitude }], note);
}

/** RFC 7946 has numbers here; what else there may be is not looked into. */
const number = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);
