import { Activity } from '../../model/activity.ts';
import { take } from '../../spo/input.ts';
import { uriOf } from './web-uri.ts';
import { attributesOf } from './written-attributes.ts';
import { placingsOf } from './written-location.ts';
import { organizationOf } from './written-organization.ts';
import type {
  LocalToService,
  OrukService,
  OrukServiceArea,
  OrukServiceAtLocation,
} from './written-service.ts';
import { organizationIdOf, serviceIdOf, uuidOf } from './uuid.ts';

/**
 * An activity as a service of HSDS-UK 3.0: `GET /services/{id}`, and an item of `GET /services`, so
 * that nobody has to ask for each service to learn where it is. `readOwnFeed` gives the same
 * activity back. Throws `SpoInputError` when it is no activity.
 */
export function writeService(activity: Activity): OrukService {
  return serviceOf(take(Activity, activity, 'activity'));
}

/**
 * An activity as a service at its location, undefined when its place must not be found. Throws
 * `SpoInputError` when it is no activity.
 */
export function writeServiceAtLocation(activity: Activity): OrukServiceAtLocation | undefined {
  const { service_at_locations: placings = [], ...service } = writeService(activity);
  const [placing] = placings;
  return placing && { ...placing, service };
}

function serviceOf(activity: Activity): OrukService {
  const { name, summary, source, serviceArea } = activity;
  const uri = activity.url === undefined ? undefined : uriOf(activity.url);
  return {
    id: serviceIdOf(activity),
    organization_id: organizationIdOf(activity.provider),
    name,
    ...(summary !== '' && { description: summary }),
    ...(uri !== undefined && { url: uri }),
    status: 'active',
    ...(source.lastChecked !== undefined && { assured_date: source.lastChecked }),
    ...listed(
      'service_areas',
      serviceArea.map((area) => areaOf(activity.id, area)),
    ),
    ...listed('service_at_locations', placingsOf(activity)),
    organization: organizationOf(activity.provider),
    ...listed('attributes', attributesOf(activity)),
    dual_impact_kit: localTo(activity, uri),
  };
}

/** A list under its name, or nothing: an empty list is a field without a value. */
const listed = <Name extends string, Item>(name: Name, items: readonly Item[]) =>
  (items.length === 0 ? {} : { [name]: items }) as Partial<Record<Name, readonly Item[]>>; // TypeScript widens a computed name

function localTo(activity: Activity, uri: string | undefined): LocalToService {
  const { id, mechanism, validations, askCap, capacity, url, source } = activity;
  const { name, serviceId } = source;
  return {
    id,
    source: { name, ...(serviceId !== undefined && { serviceId }) },
    ...(mechanism !== undefined && { mechanism }),
    ...(validations !== undefined && { validations }),
    ...(askCap !== undefined && { askCap }),
    ...(capacity !== undefined && { capacity }),
    ...(url !== uri && { url }),
  };
}

/** How the Office for National Statistics addresses an area (https://statistics.data.gov.uk). */
const areaAddress = 'http://statistics.data.gov.uk/id/statistical-geography/';

const areaOf = (
  activityId: string,
  { code, name }: Activity['serviceArea'][number],
): OrukServiceArea => ({
  id: uuidOf('service-area', activityId, code),
  name,
  uri: areaAddress + code,
});
