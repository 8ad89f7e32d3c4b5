import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
  CREATE TABLE IF NOT EXISTS organisations (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, company_number TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS accounts (
    id TEXT PRIMARY KEY, sign_in_name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('supplier', 'evaluator', 'procurement-lead')),
    organisation_id TEXT NOT NULL REFERENCES organisations (id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    digest TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id),
    form_token TEXT NOT NULL, expires_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sign_in_failures (
    sign_in_name TEXT NOT NULL, failed_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS sign_in_failures_by_name ON sign_in_failures (sign_in_name, failed_at);
  CREATE TABLE IF NOT EXISTS tenders (
    reference TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL,
    buyer_id TEXT NOT NULL REFERENCES organisations (id), lot TEXT NOT NULL, ocid TEXT NOT NULL,
    contract_area TEXT NOT NULL, published_at TEXT NOT NULL, deadline TEXT NOT NULL,
    contract_starts TEXT NOT NULL, contract_ends TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS questions (
    tender_reference TEXT NOT NULL REFERENCES tenders (reference), position INTEGER NOT NULL,
    number TEXT NOT NULL, section TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
    max_words INTEGER NOT NULL, PRIMARY KEY (tender_reference, number)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS bids (
    id TEXT PRIMARY KEY, tender_reference TEXT NOT NULL REFERENCES tenders (reference),
    supplier_id TEXT NOT NULL REFERENCES organisations (id), submitted_at TEXT,
    UNIQUE (tender_reference, supplier_id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS answers (
    bid_id TEXT NOT NULL REFERENCES bids (id), question_number TEXT NOT NULL,
    text TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (bid_id, question_number)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS files (
    id TEXT PRIMARY KEY, bid_id TEXT NOT NULL REFERENCES bids (id), question_number TEXT NOT NULL,
    name TEXT NOT NULL, size INTEGER NOT NULL, stored_as TEXT NOT NULL UNIQUE,
    uploaded_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS awards (
    tender_reference TEXT PRIMARY KEY REFERENCES tenders (reference),
    bid_id TEXT NOT NULL REFERENCES bids (id), contract_reference TEXT NOT NULL UNIQUE,
    awarded_at TEXT NOT NULL, awarded_by TEXT NOT NULL REFERENCES accounts (id)
  ) STRICT;
`;

/** Opens the portal's own database, making it on first start. */
export function openDatabase(dataDirectory: string): DatabaseSync {
  const database = new DatabaseSync(path.join(dataDirectory, 'portal.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;');
  database.exec(schema);
  return database;
}

/** Runs `work` so that all of it is kept or none of it. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
