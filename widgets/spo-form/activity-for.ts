import type { Activity } from '../../sdk/model/activity.ts';
import type { Commitment } from '../../sdk/model/commitment.ts';

/**
 * The activity as a commitment tells of it: enough to go on writing without asking for the full
 * record, which may have moved on since.
 */
export function activityFor({ activity, provider, dualImpact, where }: Commitment): Activity {
  return {
    ...activity,
    provider,
    summary: '',
    primaryOutcomes: dualImpact.primary,
    frontlineServices: dualImpact.secondary,
    mechanism: dualImpact.mechanism,
    needs: [],
    location: { precision: 'none' },
    serviceArea: where.areas,
    recognition: {
      status: 'recognised',
      by: dualImpact.recognisedBy,
      on: dualImpact.recognisedOn,
    },
    source: { name: provider.name },
  };
}
