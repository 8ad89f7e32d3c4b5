import type { Database } from './database.ts';

const day = 24 * 60 * 60_000;

/** A client has long stopped repeating a write by then. */
const keysAreKept = 7 * day;

/** Removes what only takes room: sign-ins and tries that are over, keys nobody repeats any more. */
export async function forgetWhatIsOver(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('session').where('expires_at', '<=', now).execute();
  await database
    .deleteFrom('sign_in_try')
    .where('tried_at', '<', new Date(now.getTime() - day))
    .execute();
  await database
    .deleteFrom('idempotency')
    .where('kept_at', '<', new Date(now.getTime() - keysAreKept))
    .execute();
}
