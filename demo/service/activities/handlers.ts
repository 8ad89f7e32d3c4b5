import { line } from '../../../sdk/model/text.ts';
import { z } from '../../../sdk/model/schema.ts';
import { answer, type HandlersOf } from '../http/handler.ts';
import { faultyFields, notFound } from '../http/refusal.ts';
import { inTransaction, type Service } from '../service.ts';
import { findActivity, listActivities, replaceActivitiesFromSource } from './activity-store.ts';
import { snapshotOf } from './snapshot.ts';

export function activityHandlers(
  service: Service,
): HandlersOf<'activitySnapshot' | 'listActivities' | 'getActivity' | 'replaceSource'> {
  const { database } = service;
  const serveSnapshot = snapshotOf(database);
  return {
    activitySnapshot: ({ headers }) => serveSnapshot(headers),
    listActivities: async ({ query }) => answer(await listActivities(database, query)),
    getActivity: async ({ parameters }) => {
      const activity = await findActivity(database, parameters.activityId);
      if (!activity) throw notFound();
      return answer(activity);
    },
    replaceSource: async ({ parameters, body }) => {
      const sourceName = z.safeParse(line(), parameters.sourceName);
      if (!sourceName.success)
        throw faultyFields([{ path: 'sourceName', reason: 'is not a name' }]);
      return answer(
        await inTransaction(service, (scope) =>
          replaceActivitiesFromSource(scope, sourceName.data, body.activities),
        ),
      );
    },
  };
}
