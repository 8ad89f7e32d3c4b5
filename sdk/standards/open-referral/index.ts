export { dualImpactTaxonomy } from './dual-impact-terms.ts';
export { faultMessages, type FaultyFeed, type FeedFault } from './feed-json.ts';
export {
  FeedVisit,
  usualLimits,
  type FeedAnswer,
  type FeedGetter,
  type VisitLimits,
} from './feed-visit.ts';
export { feedOverHttp, type FetchSettings } from './fetch-feed.ts';
export { readFeedFrom, type FollowContext, type FollowProgress } from './follow-feed.ts';
export { readFeed, type FeedContext, type FeedReading, type ReadFeed } from './read-feed.ts';
export type { ReadingAction, ReadingEntry, ReadingReport } from './reading-report.ts';
export { reasonWords, type Reason } from './reason.ts';
