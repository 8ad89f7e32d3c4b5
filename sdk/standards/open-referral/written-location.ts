import type { Activity } from '../../model/activity.ts';
import type { Location } from '../../model/place.ts';
import type { OrukLocation, OrukPlacing } from './written-service.ts';
import { uuidOf } from './uuid.ts';

/** The scheme of a ward's code among a location's external identifiers. */
export const onsScheme = 'ONS';

/**
 * Where an activity is, as the standard says it: a position only for an exact place, the ward’s
 * code for a ward, and nothing at all for a place that must not be found.
 */
export function placingsOf({ id, location }: Pick<Activity, 'id' | 'location'>): OrukPlacing[] {
  if (location.precision === 'none') return [];
  return [
    {
      id: uuidOf('service-at-location', id),
      location: {
        id: uuidOf('location', id),
        location_type: 'physical',
        ...whereabouts(location),
      },
    },
  ];
}

function whereabouts(
  location: Exclude<Location, { precision: 'none' }>,
): Omit<OrukLocation, 'id' | 'location_type'> {
  if (location.precision === 'ward') {
    const { code, name } = location.area;
    return { name, external_identifier: code, external_identifier_type: onsScheme };
  }
  const { position, placeName } = location;
  return {
    ...(placeName !== undefined && { name: placeName }),
    latitude: position.latitude,
    longitude: position.longitude,
  };
}
