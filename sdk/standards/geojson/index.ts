export { activityFeatures } from './activity-features.ts';
export type {
  ActivityFeature,
  ActivityProperties,
  FeatureCollection,
} from './feature-collection.ts';
export type { FeatureMapping } from './feature-mapping.ts';
export {
  readFeatures,
  type FeatureContext,
  type FeatureFault,
  type ReadFeatures,
  type UnreadableFeatures,
} from './read-features.ts';
export { reasonWords, type FeatureReport, type Reason } from './reason.ts';
