import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ActivityQuery, SourceReplaced } from '../../../sdk/client/routes.ts';
import { Activity } from '../../../sdk/model/activity.ts';
import type { Page } from '../../../sdk/model/page.ts';
import { z } from '../../../sdk/model/schema.ts';
import { conflict, faultyFields } from '../http/refusal.ts';
import { keyOfCursor, pageFrom, usualLimit } from '../page-cursor.ts';
import type { WriteScope } from '../service.ts';
import type { Database } from '../store/database.ts';
import type { ActivityRow } from '../store/tables.ts';

/**
 * Puts what a source publishes now in place of what it published before, all or nothing. The same
 * content again changes nothing. Throws a `Refusal` when two activities share an id.
 */
export async function replaceActivitiesFromSource(
  { database, now }: WriteScope,
  sourceName: string,
  activities: readonly Activity[],
): Promise<SourceReplaced> {
  requireDistinctIds(activities);
  const digest = createHash('sha256').update(JSON.stringify(activities)).digest('hex');
  const result = { sourceName, activities: activities.length };
  if ((await digestOfSource(database, sourceName)) === digest) return { ...result, changed: false };
  await database
    .insertInto('activity_source')
    .values({ name: sourceName, revision: 1, content_digest: digest, replaced_at: now })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        revision: sql<number>`activity_source.revision + 1`,
        content_digest: digest,
        replaced_at: now,
      }),
    )
    .execute();
  await database.deleteFrom('activity').where('source_name', '=', sourceName).execute();
  for (const rows of inGroups(activities.map((activity) => rowOf(sourceName, activity)))) {
    await insertOrRefuse(database, rows);
  }
  return { ...result, changed: true };
}

/** One page of activities by name, narrowed by whatever the query says. */
export async function listActivities(
  database: Database,
  { cursor, limit = usualLimit, text = '', outcome, service, recognised }: ActivityQuery,
): Promise<Page<Activity>> {
  const after = keyOfCursor(cursor);
  let query = database
    .selectFrom('activity')
    .select('body')
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1);
  for (const word of wordsOf(text)) query = query.where('search_text', 'like', likeWord(word));
  if (outcome) query = query.where(sql<boolean>`${outcome} = any(outcomes)`);
  if (service) query = query.where(sql<boolean>`${service} = any(services)`);
  if (recognised) query = query.where('recognised', '=', true);
  if (after) query = query.where(sql<boolean>`(name, id) > (${after[0]}, ${after[1]})`);
  const rows = await query.execute();
  const found = rows.map(({ body }) => z.parse(Activity, body));
  return pageFrom(found, limit, ({ name, id }) => [name, id]);
}

export async function findActivity(
  database: Database,
  activityId: string,
): Promise<Activity | undefined> {
  const row = await database
    .selectFrom('activity')
    .select('body')
    .where('id', '=', activityId)
    .executeTakeFirst();
  return row && z.parse(Activity, row.body);
}

/** Every activity by name, with the number of the replacement that made the list what it is. */
export async function allActivities(database: Database): Promise<Activity[]> {
  const rows = await database
    .selectFrom('activity')
    .select('body')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ body }) => z.parse(Activity, body));
}

/** Rises with every replacement, so equal revisions mean equal lists. */
export async function activityRevision(
  database: Database,
): Promise<{ revision: number; changedAt: Date | null }> {
  return database
    .selectFrom('activity_source')
    .select([
      sql<number>`coalesce(sum(revision), 0)::int`.as('revision'),
      sql<Date | null>`max(replaced_at)`.as('changedAt'),
    ])
    .executeTakeFirstOrThrow();
}

async function digestOfSource(database: Database, name: string): Promise<string | undefined> {
  const source = await database
    .selectFrom('activity_source')
    .select('content_digest')
    .where('name', '=', name)
    .executeTakeFirst();
  return source?.content_digest;
}

function requireDistinctIds(activities: readonly Activity[]): void {
  const seen = new Set<string>();
  const doubles = activities.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `activities.${index}.id`, reason: `is used twice: ${id}` }];
  });
  if (doubles.length > 0) throw faultyFields(doubles);
}

async function insertOrRefuse(database: Database, rows: readonly ActivityRow[]): Promise<void> {
  const kept = await database
    .insertInto('activity')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  if (kept.length === rows.length) return;
  const ids = new Set(kept.map(({ id }) => id));
  const taken = rows.find(({ id }) => !ids.has(id))?.id ?? '';
  throw conflict(
    'activity-id-taken',
    'Another source has an activity with this id',
    `Nothing was imported. The id ${taken} belongs to another source; give the ids of this source a prefix of their own.`,
  );
}

function rowOf(sourceName: string, activity: Activity): ActivityRow {
  const { id, name, summary, provider, serviceArea, location } = activity;
  const places = [
    ...serviceArea.map((area) => area.name),
    ...(location.precision === 'ward' ? [location.area.name] : []),
    ...(location.precision === 'exact' ? [location.placeName ?? ''] : []),
  ];
  return {
    id,
    source_name: sourceName,
    name,
    search_text: searchable([name, provider.name, summary, ...places].join(' ')),
    outcomes: activity.primaryOutcomes,
    services: activity.frontlineServices,
    recognised: activity.recognition.status === 'recognised',
    body: JSON.stringify(activity),
  };
}

/** Folded on both sides by the same rule, so that a search for `cafe` finds `Café`. */
const searchable = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** More words than this narrow nothing and only cost time. */
const mostWords = 10;

const wordsOf = (text: string) =>
  searchable(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);

const likeWord = (word: string) => `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;

/** A statement has at most 65,535 parameters; eight to a row leaves room. */
function inGroups<Item>(items: readonly Item[], size = 500): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
