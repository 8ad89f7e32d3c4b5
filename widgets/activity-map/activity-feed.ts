import type { Activity } from '../../sdk/model/activity.ts';
import { readSnapshot } from '../../sdk/standards/activity-snapshot/index.ts';

/** The activities a map shows, and what a visitor should know about them. */
export interface Activities {
  readonly madeAt: string;
  readonly activities: readonly Activity[];
  readonly unusable: number;
}

/** Long enough for a slow train, short enough that a visitor is told. */
const patience = 30_000;

/** Fetches the snapshot. Throws when it does not come or is not one; an abort throws too. */
export async function fetchActivities(address: string, signal: AbortSignal): Promise<Activities> {
  const response = await fetch(address, {
    credentials: 'omit',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  if (!response.ok) throw new Error(`The snapshot answered ${response.status}.`);
  const reading = readSnapshot(await response.json());
  if (!reading.ok) throw new Error('The address gave no snapshot of activities.');
  return reading;
}
