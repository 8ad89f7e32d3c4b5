import type { Location } from '../../model/place.ts';
import { readLine } from './field-text.ts';
import { isBlank, isRecord, recordsIn, type JsonRecord } from './json-value.ts';
import { readPosition } from './position.ts';
import type { Note } from './reading-report.ts';

/**
 * A place of safety is never a pin (the fourth law of the kit), even where a feed publishes its
 * position by mistake. A wildlife refuge that goes without one is the cheaper error.
 */
const placeOfSafety = /\b(?:refuges?|safe ?-?houses?|lloches(?:au)?)\b/iu;

const field = 'location';
const none: Location = { precision: 'none' };

/** Where the service is, from the 3.0 and 1.0 shapes; `words` is what it says about itself. */
export function readLocation(service: JsonRecord, words: string, note: Note): Location {
  const places = placesOf(service);
  if (places.length === 0) return withoutPlace('no-location', note);
  if (placeOfSafety.test(words) || places.some((place) => placeOfSafety.test(nameOf(place)))) {
    return withoutPlace('sensitive-place', note);
  }
  if (places.length > 1) note(field, 'further-locations', 'skipped');
  return firstThatCanBeShown(places, note);
}

/** `locations` and a lone `location` are not in the standard, but are in feeds. */
function placesOf(service: JsonRecord): readonly JsonRecord[] {
  const offered = recordsIn(service.service_at_locations).map((at) => at.location ?? at);
  return [...offered, ...recordsIn(service.locations), ...recordsIn(service.location)]
    .filter(isRecord)
    .filter((place) => !isBlank(place));
}

function firstThatCanBeShown(places: readonly JsonRecord[], note: Note): Location {
  const readings = places.map((place) => ({ place, reading: readingOf(place) }));
  const shown = readings.find(({ reading }) => 'position' in reading);
  if (shown && 'position' in shown.reading) {
    const placeName = readLine(nameOf(shown.place), 'location.name', 200, note);
    const { position } = shown.reading;
    return placeName === ''
      ? { precision: 'exact', position }
      : { precision: 'exact', position, placeName };
  }
  const first = readings[0]?.reading;
  return withoutPlace(first && 'fault' in first ? first.fault : 'no-location', note);
}

/** A postal address may be somebody's home, and a virtual one is nowhere. */
function readingOf(place: JsonRecord): ReturnType<typeof readPosition> {
  const type = place.location_type;
  if (type === 'postal' || type === 'virtual') return { fault: 'not-physical' };
  return readPosition(place);
}

/** The name of the place, else its town: never a street, which may be somebody's home. */
function nameOf(place: JsonRecord): string {
  const address = recordsIn(place.addresses ?? place.physical_addresses)[0];
  const name = [place.name, address?.city].find((words) => !isBlank(words));
  return typeof name === 'string' ? name : '';
}

function withoutPlace(reason: Parameters<Note>[1], note: Note): Location {
  note(field, reason, 'kept-as-none');
  return none;
}
