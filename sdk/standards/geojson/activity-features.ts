import { Activity } from '../../model/activity.ts';
import type { Location } from '../../model/place.ts';
import { z } from '../../model/schema.ts';
import { take } from '../../spo/input.ts';
import type {
  ActivityFeature,
  ActivityProperties,
  FeatureCollection,
} from './feature-collection.ts';

/**
 * Activities as a feature collection, for a map or a desktop GIS. Only an exact place is a point:
 * the middle of a ward would be a pin on somebody's house. Throws `SpoInputError` when one of them
 * is no activity.
 */
export function activityFeatures(activities: readonly Activity[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: take(Activities, activities, 'activities').map(featureOf),
  };
}

const Activities = z.array(Activity);

function featureOf(activity: Activity): ActivityFeature {
  return {
    type: 'Feature',
    id: activity.id,
    geometry: geometryOf(activity.location),
    properties: propertiesOf(activity),
  };
}

function geometryOf(location: Location): ActivityFeature['geometry'] {
  if (location.precision !== 'exact') return null;
  const { latitude, longitude } = location.position;
  return { type: 'Point', coordinates: [longitude, latitude] };
}

function propertiesOf(activity: Activity): ActivityProperties {
  const { name, summary, provider, recognition, source, url } = activity;
  return {
    name,
    summary,
    provider: provider.name,
    ...(provider.registration !== undefined && { registration: provider.registration }),
    primaryOutcomes: activity.primaryOutcomes,
    frontlineServices: activity.frontlineServices,
    needs: activity.needs,
    ...placeOf(activity.location),
    serviceArea: activity.serviceArea,
    ...(recognition.status === 'recognised' && {
      recognisedBy: recognition.by,
      recognisedOn: recognition.on,
    }),
    source: source.name,
    ...(url !== undefined && { url }),
  };
}

function placeOf(location: Location): Pick<ActivityProperties, 'precision' | 'placeName' | 'ward'> {
  switch (location.precision) {
    case 'exact':
      return {
        precision: 'exact',
        ...(location.placeName !== undefined && { placeName: location.placeName }),
      };
    case 'ward':
      return { precision: 'ward', ward: location.area };
    case 'none':
      return { precision: 'none' };
  }
}
