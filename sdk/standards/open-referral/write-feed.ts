import { Activity } from '../../model/activity.ts';
import { Provider } from '../../model/provider.ts';
import { z } from '../../model/schema.ts';
import { take } from '../../spo/input.ts';
import { dualImpactTerms, taxonomyId } from './dual-impact-taxonomy.ts';
import { dualImpactTaxonomy } from './dual-impact-terms.ts';
import { pageOfAll, writeList, type ListPage, type OrukList } from './write-list.ts';
import { writeService, writeServiceAtLocation } from './write-service.ts';
import { organizationOf } from './written-organization.ts';
import type {
  OrukApiDetails,
  OrukOrganization,
  OrukService,
  OrukServiceAtLocation,
  OrukTaxonomy,
  OrukTaxonomyTerm,
} from './written-service.ts';

const Activities = z.array(Activity);

/** `GET /services`. Throws `SpoInputError`. */
export const writeServiceList = (list: ListPage<Activity>): OrukList<OrukService> =>
  writeList(list, writeService);

/**
 * `GET /service_at_locations`, of activities that have a place: one whose place must not be found
 * is left out, so the store does not count it in `total` either. Throws `SpoInputError`.
 */
export const writeServiceAtLocationList = (
  list: ListPage<Activity>,
): OrukList<OrukServiceAtLocation> => writeList(list, writeServiceAtLocation);

/** `GET /organizations/{id}`, with what the provider runs. Throws `SpoInputError`. */
export function writeOrganization(
  provider: Provider,
  activities: readonly Activity[] = [],
): OrukOrganization {
  const organization = organizationOf(take(Provider, provider, 'provider'));
  const services = take(Activities, activities, 'activities').map((activity) => {
    const { id, name, status } = writeService(activity);
    return { id, name, status };
  });
  return services.length === 0 ? organization : { ...organization, services };
}

/** `GET /organizations`. Throws `SpoInputError`. */
export const writeOrganizationList = (list: ListPage<Provider>): OrukList<OrukOrganization> =>
  writeList(list, (provider) => writeOrganization(provider));

/** The one taxonomy of the kit, with its terms: `GET /taxonomies/{id}`. */
export const writeTaxonomy = (): OrukTaxonomy => ({ ...taxonomy, taxonomy_terms: dualImpactTerms });

const taxonomy: OrukTaxonomy = {
  id: taxonomyId,
  name: dualImpactTaxonomy,
  description:
    'What an activity does for a community, which frontline services it helps, and what it needs.',
  version: '1',
};

/** `GET /taxonomies`. Throws `SpoInputError` when there is no such page. */
export const writeTaxonomyList = (asked: AskedPage): OrukList<OrukTaxonomy> =>
  writeList(pageOfAll([taxonomy], asked), (item) => item);

/** `GET /taxonomy_terms/{id}`, undefined when there is no such term. */
export const writeTaxonomyTerm = (id: string): OrukTaxonomyTerm | undefined =>
  dualImpactTerms.find((term) => term.id === id);

/** `GET /taxonomy_terms`. Throws `SpoInputError` when there is no such page. */
export const writeTaxonomyTermList = (asked: AskedPage): OrukList<OrukTaxonomyTerm> =>
  writeList(pageOfAll(dualImpactTerms, asked), (item) => item);

type AskedPage = Pick<ListPage<unknown>, 'page' | 'perPage'>;

/**
 * `GET /`: what the feed speaks. The validator reads the number out of `version`, and takes a feed
 * whose `/` does not answer for one of 1.0.
 */
export const writeApiDetails = ({
  openapiUrl = 'https://docs.openreferraluk.org/en/latest/openapi30.json',
}: {
  /** Where the feed describes itself, when it does more than the standard. */
  readonly openapiUrl?: string;
} = {}): OrukApiDetails => ({
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  openapi_url: openapiUrl,
});
