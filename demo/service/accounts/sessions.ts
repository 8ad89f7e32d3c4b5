import { sql } from 'kysely';
import type { SignIn } from '../../../sdk/client/routes.ts';
import type { Actor, Session } from '../../../sdk/model/account.ts';
import { Refusal } from '../http/refusal.ts';
import { newToken, tokenDigest } from '../secret-token.ts';
import { inTransaction, type Service } from '../service.ts';
import { accountByName, actorOf, signInName } from './accounts.ts';
import { hashPassword, passwordMatches } from './password.ts';

const sessionLength = 12 * 60 * 60_000;

/** After five wrong passwords in a quarter of an hour a name has to wait the rest of it out. */
const attempts = { most: 5, within: 15 * 60_000 };

/**
 * Signs in. A name that does not exist takes as long and gets the same answer as a wrong password.
 * Throws a `Refusal`: 401, or 429 after too many tries.
 */
export async function signIn(service: Service, { account, password }: SignIn): Promise<Session> {
  const { database, clock } = service;
  const nameDigest = tokenDigest(signInName(account));
  await recordTry(service, nameDigest);
  const row = await accountByName(database, account);
  const matches = await passwordMatches(password, row?.password_hash ?? (await nobodysHash()));
  if (!row || !matches) throw wrongCredentials();
  await database.deleteFrom('sign_in_try').where('name_digest', '=', nameDigest).execute();
  const token = newToken();
  const expiresAt = new Date(clock().getTime() + sessionLength);
  await database
    .insertInto('session')
    .values({ token_digest: tokenDigest(token), account_id: row.id, expires_at: expiresAt })
    .execute();
  return { token, expiresAt: expiresAt.toISOString(), actor: actorOf(row) };
}

/** Who holds this token now, if it is one of ours and has not run out. */
export async function actorOfToken(
  { database, clock }: Service,
  token: string,
): Promise<Actor | undefined> {
  const row = await database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['id', 'display_name', 'role', 'organisation_id', 'organisation_name'])
    .where('token_digest', '=', tokenDigest(token))
    .where('expires_at', '>', clock())
    .executeTakeFirst();
  return row && actorOf(row);
}

/** Counts a try before it is made, so that many at once cannot slip through together. */
async function recordTry(service: Service, nameDigest: string): Promise<void> {
  await inTransaction(service, async ({ database, now }) => {
    const { tries } = await database
      .selectFrom('sign_in_try')
      .select(sql<number>`count(*)::int`.as('tries'))
      .where('name_digest', '=', nameDigest)
      .where('tried_at', '>', new Date(now.getTime() - attempts.within))
      .executeTakeFirstOrThrow();
    if (tries >= attempts.most) throw tooManyTries();
    await database
      .insertInto('sign_in_try')
      .values({ name_digest: nameDigest, tried_at: now })
      .execute();
  });
}

let hashOfNobody: Promise<string> | undefined;
const nobodysHash = () => (hashOfNobody ??= hashPassword(newToken()));

const wrongCredentials = () =>
  new Refusal(
    401,
    'wrong-credentials',
    'The name or the password is not right',
    'Check both and try again. You are not signed in.',
  );

const tooManyTries = () =>
  new Refusal(
    429,
    'too-many-tries',
    'Too many tries',
    'You are not signed in. Wait 15 minutes, then try again.',
    { headers: { 'retry-after': String(attempts.within / 1000) } },
  );
