import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import type { Area } from '../../model/place.ts';

/** A feature collection of RFC 7946 (https://www.rfc-editor.org/rfc/rfc7946). */
export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly ActivityFeature[];
}

/** An activity on a map, or without a place on it: then `geometry` is null, as the RFC provides. */
export interface ActivityFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: {
    readonly type: 'Point';
    /** Longitude first, then latitude, in WGS 84 degrees. */
    readonly coordinates: readonly [number, number];
  } | null;
  readonly properties: ActivityProperties;
}

/**
 * What an activity says on a map: text as it was written, never markup, and its areas by ONS code.
 */
export interface ActivityProperties {
  readonly name: string;
  readonly summary: string;
  readonly provider: string;
  readonly registration?: string;
  readonly primaryOutcomes: readonly PrimaryOutcome[];
  readonly frontlineServices: readonly FrontlineService[];
  readonly needs: readonly string[];
  /** How exactly the place may be said: `exact`, `ward` or `none`. */
  readonly precision: 'exact' | 'ward' | 'none';
  readonly placeName?: string;
  /** The ward, where no more than that may be said. */
  readonly ward?: Area;
  readonly serviceArea: readonly Area[];
  readonly recognisedBy?: string;
  readonly recognisedOn?: string;
  readonly source: string;
  readonly url?: string;
}
