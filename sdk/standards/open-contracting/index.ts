export type { Amount } from './amount.ts';
export type { Award } from './award.ts';
export type { AgreedMetric, Contract } from './contract.ts';
export type { Period } from './moment.ts';
export type { Organisation } from './organisations.ts';
export { publisherOf, publishers, publishersAsOf, type Publisher } from './publishers.ts';
export {
  readReleases,
  type ReadReleases,
  type ReleaseReading,
  type UnreadableReleases,
} from './read-releases.ts';
export { reasonWords, type Reason, type ReleaseReport } from './reason.ts';
export type { DocumentFault, ReleaseForm } from './release-document.ts';
export type { ReadRelease, ReleaseContext } from './release.ts';
export { tenderForLot, type Lot } from './tender.ts';
export { writeBack } from '../reading/write-back.ts';
export { addToRelease } from './add-to-release.ts';
export type {
  OcdsContract,
  OcdsMetric,
  OcdsObservation,
  OcdsParty,
  OcdsRelease,
} from './ocds-release.ts';
export { releaseExtensions, releasePackage, type PackageSettings } from './release-package.ts';
export {
  ReleaseSettings,
  writeRelease,
  type WritingFault,
  type WrittenRelease,
} from './write-release.ts';
export { kpiMetricId } from './written-kpis.ts';
export { LineRating, metricId } from './written-metrics.ts';
