import type { Changes, Topic } from './events/changes.ts';
import type { Log } from './log.ts';
import type { Sealer } from './sealing/sealer.ts';
import type { Database } from './store/database.ts';

/** What every part of the running service has in common. */
export interface Service {
  readonly database: Database;
  readonly clock: () => Date;
  readonly changes: Changes;
  readonly sealer: Sealer;
  readonly log: Log;
  /** Opens the routes of the operator; whoever can read the data directory has it. */
  readonly operatorSecret: string;
}

/** One transaction: all of it is kept or none of it, and followers are told only afterwards. */
export interface WriteScope {
  readonly database: Database;
  /** The service's own clock, read once, so that every check of one write agrees. */
  readonly now: Date;
  readonly sealer: Sealer;
  changed(topic: Topic): void;
}

/**
 * Runs `work` in a transaction. Nothing slow belongs inside: the embedded database has one
 * connection, and everybody waits for it.
 */
export async function inTransaction<Result>(
  { database, clock, changes, sealer }: Service,
  work: (scope: WriteScope) => Promise<Result>,
): Promise<Result> {
  const topics = new Set<Topic>();
  const result = await database.transaction().execute((transaction) =>
    work({
      database: transaction,
      now: clock(),
      sealer,
      changed: (topic) => topics.add(topic),
    }),
  );
  for (const topic of topics) changes.announce(topic);
  return result;
}
