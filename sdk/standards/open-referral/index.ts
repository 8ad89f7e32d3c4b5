export { SpoInputError } from '../../spo/input.ts';
export type { ReadingAction, ReadingEntry } from '../reading/reading-report.ts';
export { writeBack } from '../reading/write-back.ts';
export { dualImpactTaxonomy } from './dual-impact-terms.ts';
export { faultMessages, type FaultyFeed, type FeedFault } from './feed-fault.ts';
export {
  FeedVisit,
  usualLimits,
  type FeedAnswer,
  type FeedGetter,
  type VisitLimits,
} from './feed-visit.ts';
export { feedOverHttp, type FetchSettings } from './fetch-feed.ts';
export { readFeedFrom, type FollowContext, type FollowProgress } from './follow-feed.ts';
export {
  readFeed,
  type FeedContext,
  type FeedReading,
  type ReadFeed,
  type ReadService,
} from './read-feed.ts';
export { reasonWords, type FeedReport, type Reason } from './reason.ts';
export {
  dualImpactTerms,
  taxonomyId,
  termId,
  type DualImpactTerm,
} from './dual-impact-taxonomy.ts';
export { readOwnFeed, type ReadOwnFeed } from './read-own-feed.ts';
export { organizationIdOf, serviceIdOf } from './uuid.ts';
export {
  writeApiDetails,
  writeOrganization,
  writeOrganizationList,
  writeServiceAtLocationList,
  writeServiceList,
  writeTaxonomy,
  writeTaxonomyList,
  writeTaxonomyTerm,
  writeTaxonomyTermList,
} from './write-feed.ts';
export type { ListPage, OrukList } from './write-list.ts';
export { writeService, writeServiceAtLocation } from './write-service.ts';
export type * from './written-service.ts';
export { withActivity } from './with-activity.ts';
