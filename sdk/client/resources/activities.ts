import type { Activity } from '../../model/activity.ts';
import type { ActivitySnapshot } from '../../model/activity-snapshot.ts';
import type { CallOptions } from '../options.ts';
import type { PagePromise } from '../page-promise.ts';
import { routes, type ActivityQuery } from '../routes.ts';
import type { Transport } from '../transport.ts';

/** Activities that providers run, recognised or not. Public: no sign-in is needed. */
export class Activities {
  readonly #transport: Transport;

  /** Made by `DicmClient`, over its own transport. */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Activities by name, narrowed by `query`: `await` for a page, `for await` for all of them. */
  list(query: ActivityQuery = {}, options: CallOptions = {}): PagePromise<Activity> {
    return this.#transport.list(routes.listActivities, { query }, options);
  }

  /** One activity by its id. */
  get(activityId: string, options: CallOptions = {}): Promise<Activity> {
    return this.#transport.json(routes.getActivity, { parameters: { activityId } }, options);
  }

  /** Every published activity in one file. */
  snapshot(options: CallOptions = {}): Promise<ActivitySnapshot> {
    return this.#transport.json(routes.activitySnapshot, {}, options);
  }
}
