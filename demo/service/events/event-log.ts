import { sql } from 'kysely';
import type { Database } from '../store/database.ts';
import type { WriteScope } from '../service.ts';
import type { Topic } from './changes.ts';

/** One event of a topic. `sequence` counts up within the topic without gaps, from 1. */
export interface StoredEvent {
  readonly sequence: number;
  readonly data: unknown;
}

/**
 * Adds the next event of a topic. The caller holds the lock on the SPO's row: writers of one topic
 * come one after the other then, so a reader that asks for “after 7” can never miss an 8 that was
 * numbered first and committed last.
 */
export async function recordEvent(scope: WriteScope, topic: Topic, data: unknown): Promise<void> {
  const { database, now } = scope;
  const latest = await latestSequence(database, topic);
  await database
    .insertInto('event')
    .values({ topic, sequence: latest + 1, data: JSON.stringify(data), happened_at: now })
    .execute();
  scope.changed(topic);
}

/** The number of the newest event, 0 when there is none. */
export async function latestSequence(database: Database, topic: Topic): Promise<number> {
  const { latest } = await database
    .selectFrom('event')
    .select(sql<number>`coalesce(max(sequence), 0)::int`.as('latest'))
    .where('topic', '=', topic)
    .executeTakeFirstOrThrow();
  return latest;
}

/** The events that follow one number, oldest first, at most a hundred at a time. */
export function eventsAfter(
  database: Database,
  topic: Topic,
  sequence: number,
): Promise<StoredEvent[]> {
  return database
    .selectFrom('event')
    .select(['sequence', 'data'])
    .where('topic', '=', topic)
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(100)
    .execute();
}
