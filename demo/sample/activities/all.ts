import type { Activity, Provider } from '../../../sdk/model/index.ts';
import { berkshire } from './berkshire.ts';
import { buckinghamshire } from './buckinghamshire.ts';
import { activityFrom } from './entry.ts';
import { oxfordshire } from './oxfordshire.ts';

/** Invented activities in all thirteen local authorities; most are recognised, some not yet. */
export const sampleActivities: readonly Activity[] = [
  ...berkshire,
  ...buckinghamshire,
  ...oxfordshire,
].map(activityFrom);

export const sampleProviders: readonly Provider[] = sampleActivities.map(
  ({ provider }) => provider,
);
