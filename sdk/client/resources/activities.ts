import type { Activity } from '../../model/activity.ts';
import type { ActivitySnapshot } from '../../model/activity-snapshot.ts';
import type { Page } from '../../model/page.ts';
import { routes, type ActivityQuery } from '../routes.ts';
import type { CallOptions, Transport } from '../transport.ts';

/** Activities that providers run, recognised or not. Public: no sign-in is needed. */
export class Activities {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** One page of activities, by name. */
  list(query: ActivityQuery = {}, options: CallOptions = {}): Promise<Page<Activity>> {
    return this.#transport.json(routes.listActivities, { query, ...options });
  }

  get(activityId: string, options: CallOptions = {}): Promise<Activity> {
    return this.#transport.json(routes.getActivity, { parameters: { activityId }, ...options });
  }

  /** Every published activity in one file. */
  snapshot(options: CallOptions = {}): Promise<ActivitySnapshot> {
    return this.#transport.json(routes.activitySnapshot, options);
  }
}
