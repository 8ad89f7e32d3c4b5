import type { JsonRecord } from '../reading/json-value.ts';
import type { Instant } from '../../model/time.ts';
import type { OcdsRelease } from './ocds-release.ts';

/** Who publishes a package, and where it will be found. */
export interface PackageSettings {
  readonly uri: string;
  readonly publishedDate: Instant;
  readonly publisher: { readonly name: string; readonly uri?: string };
  readonly license?: string;
}

/** The extensions that explain the fields the kit writes beyond OCDS 1.1. */
export const releaseExtensions: readonly string[] = [
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/master/extension.json',
  'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
];

/** Releases in the package that the standard publishes them in. */
export function releasePackage(
  releases: readonly (OcdsRelease | JsonRecord)[],
  { uri, publishedDate, publisher, license }: PackageSettings,
) {
  return {
    uri,
    version: '1.1',
    extensions: releaseExtensions,
    publishedDate,
    publisher,
    ...(license !== undefined && { license }),
    releases,
  };
}
