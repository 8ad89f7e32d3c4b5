import { routes, pathOf, type SourceReplaced } from '../../sdk/client/routes.ts';
import type { Activity } from '../../sdk/model/activity.ts';
import { Problem } from '../../sdk/model/problem.ts';
import { z } from '../../sdk/model/schema.ts';
import { findOperatorDoor, type OperatorDoor } from './operator.ts';
import { startService } from './start-service.ts';

/**
 * Puts a source's activities in place of what it published before, whether or not a service is
 * running on the data directory: a running one is asked, as it alone may write there; otherwise
 * one is started for as long as it takes. Throws an `Error` that says what was kept.
 */
export async function replaceActivities(
  dataDirectory: string,
  sourceName: string,
  activities: readonly Activity[],
): Promise<SourceReplaced> {
  const door = await findOperatorDoor(dataDirectory);
  if (door) return askRunningService(door, sourceName, activities);
  const service = await startService({ dataDirectory, port: 0 });
  try {
    return await service.replaceActivitiesFromSource(sourceName, activities);
  } finally {
    await service.close();
  }
}

async function askRunningService(
  { origin, secret }: OperatorDoor,
  sourceName: string,
  activities: readonly Activity[],
): Promise<SourceReplaced> {
  const route = routes.replaceSource;
  const response = await fetch(origin + pathOf(route, { sourceName }), {
    method: route.method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ activities }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return z.parse(route.response, answer);
  const { title, detail, fields = [] } = z.parse(Problem, answer);
  const faults = fields.map(({ path, reason }) => `${path} ${reason}`);
  throw new Error([`${title}. ${detail ?? ''}`, ...faults.slice(0, 10)].join('\n'));
}
