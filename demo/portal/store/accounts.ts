import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Person, Role } from '../records.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { integer, text } from './row.ts';

const sessionHours = 12;
const failuresAllowed = 10;
const failureWindowMinutes = 15;

export type SignInResult = 'wrong' | 'too-many-tries' | { readonly token: string };

/**
 * Checks a sign-in name and password and opens a session. An unknown name costs the same time as
 * a wrong password, so the answer does not tell which names exist.
 */
export async function signIn(
  database: DatabaseSync,
  now: Date,
  signInName: string,
  password: string,
): Promise<SignInResult> {
  const name = signInName.trim().toLowerCase();
  if (recentFailures(database, now, name) >= failuresAllowed) return 'too-many-tries';
  const account = database
    .prepare('SELECT id, password_hash FROM accounts WHERE sign_in_name = ?')
    .get(name);
  const hash = account ? text(account, 'password_hash') : await absentHash;
  const matches = await passwordMatches(password, hash);
  if (!account || !matches) {
    database.prepare('INSERT INTO sign_in_failures VALUES (?, ?)').run(name, now.toISOString());
    return 'wrong';
  }
  database.prepare('DELETE FROM sign_in_failures WHERE sign_in_name = ?').run(name);
  return { token: openSession(database, now, text(account, 'id')) };
}

const absentHash = hashPassword(randomBytes(16).toString('hex'));

function recentFailures(database: DatabaseSync, now: Date, name: string): number {
  const since = new Date(now.getTime() - failureWindowMinutes * 60_000).toISOString();
  const row = database
    .prepare(
      'SELECT count(*) AS failures FROM sign_in_failures WHERE sign_in_name = ? AND failed_at > ?',
    )
    .get(name, since);
  return row ? integer(row, 'failures') : 0;
}

function openSession(database: DatabaseSync, now: Date, accountId: string): string {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(now.getTime() + sessionHours * 3_600_000);
  database.prepare('DELETE FROM sessions WHERE expires_at <= ?').run(now.toISOString());
  database
    .prepare(
      'INSERT INTO sessions (digest, account_id, form_token, expires_at) VALUES (?, ?, ?, ?)',
    )
    .run(digestOf(token), accountId, randomBytes(32).toString('base64url'), expires.toISOString());
  return token;
}

/** The person a session cookie belongs to, or nobody when it is unknown or over. */
export function personOf(database: DatabaseSync, now: Date, token: string): Person | undefined {
  const row = database
    .prepare(
      `SELECT a.id, a.display_name, a.role, a.organisation_id, o.name AS organisation_name,
              s.form_token
       FROM sessions s JOIN accounts a ON a.id = s.account_id
       JOIN organisations o ON o.id = a.organisation_id
       WHERE s.digest = ? AND s.expires_at > ?`,
    )
    .get(digestOf(token), now.toISOString());
  if (!row) return undefined;
  return {
    accountId: text(row, 'id'),
    displayName: text(row, 'display_name'),
    role: roleOf(text(row, 'role')),
    organisationId: text(row, 'organisation_id'),
    organisationName: text(row, 'organisation_name'),
    formToken: text(row, 'form_token'),
  };
}

export function signOut(database: DatabaseSync, token: string): void {
  database.prepare('DELETE FROM sessions WHERE digest = ?').run(digestOf(token));
}

function roleOf(stored: string): Role {
  if (stored === 'supplier' || stored === 'evaluator' || stored === 'procurement-lead')
    return stored;
  throw new TypeError(`No role is called “${stored}”.`);
}

/** Only a digest is kept, so a copy of the database opens no session. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
