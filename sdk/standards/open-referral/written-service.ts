import type { Activity } from '../../model/activity.ts';
import type { Provider } from '../../model/provider.ts';

/**
 * The parts of HSDS-UK 3.0 that the kit writes (https://docs.openreferraluk.org/en/latest/). Ids
 * are UUIDs; a field without a value is left out, as the compliance rules ask.
 */
export interface OrukService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly status: 'active';
  /** The day somebody last vouched for it, ISO 8601. */
  readonly assured_date?: string;
  readonly service_areas?: readonly OrukServiceArea[];
  readonly service_at_locations?: readonly OrukPlacing[];
  readonly organization: OrukOrganization;
  readonly attributes?: readonly OrukAttribute[];
  /** What the standard has no field for, in the words of the model. Local, and named so. */
  readonly dual_impact_kit: LocalToService;
}

/** `url` only where the standard could not carry it as it is. */
export type LocalToService = Pick<
  Activity,
  'id' | 'mechanism' | 'validations' | 'askCap' | 'capacity' | 'url'
> & {
  readonly source: Pick<Activity['source'], 'name' | 'serviceId'>;
};

/**
 * The provider of a service. The standard requires a description, so one is made of what is known.
 */
export interface OrukOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly organization_identifiers?: readonly OrukOrganizationIdentifier[];
  readonly dual_impact_kit: LocalToOrganization;
  /** Only where an organisation is written by itself, with what it runs. */
  readonly services?: readonly Pick<OrukService, 'id' | 'name' | 'status'>[];
}

/** What the standard has no field for. `id` is the provider’s own, where the feed has a UUID. */
export type LocalToOrganization = Omit<Provider, 'name' | 'registration'>;

/** A registration of an organisation. */
export interface OrukOrganizationIdentifier {
  readonly id: string;
  /** The register, by its org-id code (https://org-id.guide): `GB-CHC`. */
  readonly identifier_scheme: string;
  readonly identifier_type: string;
  readonly identifier: string;
}

/** An area that a service serves: a local authority, or a whole territory. */
export interface OrukServiceArea {
  readonly id: string;
  readonly name: string;
  /** The address that the Office for National Statistics gives an area. */
  readonly uri: string;
}

/** A service at a location, as the standard nests it in a service. */
export interface OrukPlacing {
  readonly id: string;
  readonly location: OrukLocation;
}

/** The same by itself: the service in it has no places of its own. */
export interface OrukServiceAtLocation extends OrukPlacing {
  readonly service: Omit<OrukService, 'service_at_locations'>;
}

/** Where only the ward may be said there is its code, and no position. */
export interface OrukLocation {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name?: string;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly external_identifier?: string;
  readonly external_identifier_type?: 'ONS';
}

/** A term of the dual-impact taxonomy, linked to a service. */
export interface OrukAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_type: string;
  readonly taxonomy_term_id: string;
  readonly taxonomy_term: OrukTaxonomyTerm;
  /** Who recognised the dual impact, and when: of the term `recognised` only. */
  readonly dual_impact_kit?: { readonly by: string; readonly on: string };
}

/**
 * A term with the group it belongs to. `term` is the word of the model, `name` the words for
 * people.
 */
export interface OrukTaxonomyTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id?: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly term: string;
}

/** A taxonomy, with its terms where it is asked for by itself. */
export interface OrukTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly taxonomy_terms?: readonly OrukTaxonomyTerm[];
}

/** `GET /` of a feed. */
export interface OrukApiDetails {
  readonly version: string;
  readonly profile: string;
  readonly openapi_url: string;
}
