export { sampleActivities, sampleProviders } from './all.ts';
