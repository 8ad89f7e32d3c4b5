import type { Location } from '../../model/place.ts';
import { isBlank, isRecord, type JsonRecord } from '../reading/json-value.ts';
import { firstShown, mustNotBeFound, withoutPlace } from '../reading/place.ts';
import type { OfferedPlace } from '../reading/position.ts';
import { readRecord, readRecords } from '../reading/records.ts';
import { names, noteWithoutPlace } from '../reading/unread-fields.ts';
import type { Note } from './reason.ts';

const readOfPlacing = names('id service_id location_id location');
const readOfPlace = names('id name latitude longitude location_type addresses physical_addresses');
const readOfAddress = names('id location_id city');

const field = 'location';

/** Where the service is, from the 3.0 and 1.0 shapes; `words` is what it says about itself. */
export function readLocation(service: JsonRecord, words: string, note: Note): Location {
  const places = placesOf(service, note);
  if (places.length === 0) return withoutPlace('no-location', note);
  const offered = places.map((place) => offeredPlace(place, note));
  if (mustNotBeFound(words, ...offered.map(({ name }) => name))) {
    return withoutPlace('sensitive-place', note);
  }
  if (places.length > 1) note(field, 'further-locations', 'skipped');
  const visitable = offered.filter((_, index) => isPhysical(places[index]));
  return visitable.length === 0 ? withoutPlace('not-physical', note) : firstShown(visitable, note);
}

/** `locations` and a lone `location` are not in the standard, but are in feeds. */
function placesOf(service: JsonRecord, note: Note): readonly JsonRecord[] {
  const placed = readRecords(service.service_at_locations, 'service_at_locations', note);
  const alone = service.location;
  return [
    ...placed.map((at) => placeAt(at, note)),
    ...readRecords(service.locations, 'locations', note),
    ...(isRecord(alone) ? [alone] : readRecords(alone, field, note)),
  ].filter((place) => !isBlank(place));
}

/** A service at a location holds the location, or is it. */
function placeAt(at: JsonRecord, note: Note): JsonRecord {
  if (isBlank(at.location)) return at;
  noteWithoutPlace(at, 'service_at_locations.', readOfPlacing, note);
  return readRecord(at.location, 'service_at_locations.location', note);
}

/** A postal address may be somebody's home, and a virtual one is nowhere. */
const isPhysical = (place?: JsonRecord) =>
  place?.location_type !== 'postal' && place?.location_type !== 'virtual';

/** The name of the place, else its town: never a street, which may be somebody's home. */
function offeredPlace(place: JsonRecord, note: Note): OfferedPlace {
  noteWithoutPlace(place, `${field}.`, readOfPlace, note);
  const given = place.addresses ?? place.physical_addresses;
  const addresses = isRecord(given) ? [given] : readRecords(given, `${field}.addresses`, note);
  for (const address of addresses) {
    noteWithoutPlace(address, `${field}.addresses.`, readOfAddress, note);
  }
  const { latitude, longitude } = place;
  const name = [place.name, addresses[0]?.city].find((words) => !isBlank(words));
  return { name, latitude, longitude };
}
