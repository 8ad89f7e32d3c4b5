import { isRecord } from '../reading/json-value.ts';

/**
 * Which properties of a source hold what, by their names in the source. Every source has names of
 * its own, so none is guessed; what is not mapped is left behind and counted.
 */
export interface FeatureMapping {
  readonly name: string;
  /** Default: the `id` of the feature itself. */
  readonly id?: string | undefined;
  readonly summary?: string | undefined;
  /** Who runs it. Default: the name of the activity. */
  readonly provider?: string | undefined;
  readonly placeName?: string | undefined;
  readonly url?: string | undefined;
  /** The ONS code and the name of the area that it serves; both, or neither. */
  readonly areaCode?: string | undefined;
  readonly areaName?: string | undefined;
}

export const mappedNames = (mapping: FeatureMapping): ReadonlySet<string> =>
  new Set(Object.values(mapping).filter((name) => name !== undefined));

/** Whether what a caller gave maps names to names. */
export function isMapping(mapping: unknown): mapping is FeatureMapping {
  if (!isRecord(mapping) || typeof mapping.name !== 'string') return false;
  return Object.values(mapping).every((name) => name === undefined || typeof name === 'string');
}
