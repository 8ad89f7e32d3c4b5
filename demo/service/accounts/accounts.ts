import { Actor } from '../../../sdk/model/account.ts';
import { z } from '../../../sdk/model/schema.ts';
import type { Database } from '../store/database.ts';
import type { AccountRow } from '../store/tables.ts';
import { hashPassword } from './password.ts';

/** Somebody who may sign in. */
export interface NewAccount {
  /** What the person types to sign in. Upper and lower case are the same. */
  readonly account: string;
  readonly password: string;
  readonly actor: Actor;
}

/** Adds an account. One that is there already, by its `accountId`, is left as it is. */
export async function addAccount(database: Database, added: NewAccount): Promise<void> {
  const actor = z.parse(Actor, added.actor);
  const there = await database
    .selectFrom('account')
    .select('id')
    .where('id', '=', actor.accountId)
    .executeTakeFirst();
  if (there) return;
  await database
    .insertInto('account')
    .values({
      id: actor.accountId,
      sign_in_name: signInName(added.account),
      display_name: actor.displayName,
      role: actor.role,
      organisation_id: actor.organisationId,
      organisation_name: actor.organisationName,
      password_hash: await hashPassword(added.password),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** How a name is kept and compared. */
export const signInName = (typed: string) => typed.trim().normalize('NFKC').toLowerCase();

export const accountByName = (database: Database, typed: string) =>
  database
    .selectFrom('account')
    .selectAll()
    .where('sign_in_name', '=', signInName(typed))
    .executeTakeFirst();

export function actorOf(row: Omit<AccountRow, 'sign_in_name' | 'password_hash'>): Actor {
  return z.parse(Actor, {
    accountId: row.id,
    displayName: row.display_name,
    role: row.role,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
  });
}
