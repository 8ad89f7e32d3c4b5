import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as spine from './migrations/0001-spine.ts';
import type { Tables } from './tables.ts';

/** The open database, or one transaction of it. */
export type Database = Kysely<Tables>;

const migrations = { '0001-spine': spine };

/**
 * Opens the embedded PostgreSQL in a directory, or in memory when there is none, and brings its tables up to date.
 * One process at a time: PGlite itself does not notice a second one, and rows are lost then
 * (https://github.com/electric-sql/pglite/issues/1106), so take the directory lock first.
 */
export async function openDatabase(directory: string | undefined): Promise<Database> {
  const pglite = await openPGlite(directory);
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await pglite.close();
    throw error;
  }
}

async function openPGlite(directory: string | undefined): Promise<PGlite> {
  if (directory === undefined) return PGlite.create();
  const dataDir = path.join(directory, 'database');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return PGlite.create({ dataDir });
}

async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw new Error('The database could not be brought up to date. Nothing in it was changed.', {
      cause: error,
    });
  }
}
