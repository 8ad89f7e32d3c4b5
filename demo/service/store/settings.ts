import type { Database } from './database.ts';

/** Gives a setting that is fixed the first time it is asked for, and keeps it from then on. */
export async function settledOnce(
  database: Database,
  name: string,
  initial: string,
): Promise<string> {
  await database
    .insertInto('setting')
    .values({ name, value: initial })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await database
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}
