import { sql } from 'kysely';
import type { SpoQuery } from '../../../sdk/client/routes.ts';
import type { Actor } from '../../../sdk/model/account.ts';
import type { Commitment } from '../../../sdk/model/commitment.ts';
import type { Page } from '../../../sdk/model/page.ts';
import { z } from '../../../sdk/model/schema.ts';
import { Spo } from '../../../sdk/model/spo.ts';
import { recordEvent } from '../events/event-log.ts';
import { notFound } from '../http/refusal.ts';
import { keyOfCursor, pageFrom, usualLimit } from '../page-cursor.ts';
import type { WriteScope } from '../service.ts';
import type { Database } from '../store/database.ts';
import type { SpoRow } from '../store/tables.ts';
import { newReference } from './reference.ts';
import { isVisible, isVisibleRow } from './visibility.ts';

/** Keeps a new draft under a reference nobody has. */
export async function addSpo(scope: WriteScope, commitment: Commitment): Promise<Spo> {
  const spo: Spo = {
    reference: newReference(scope.now),
    version: 1,
    state: 'draft',
    createdAt: scope.now.toISOString(),
    commitment,
  };
  const added = await scope.database
    .insertInto('spo')
    .values(rowOf(spo))
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .returning('reference')
    .executeTakeFirst();
  if (!added) return addSpo(scope, commitment);
  await recordEvent(scope, `spo:${spo.reference}`, spo);
  return spo;
}

/** Keeps the next version of an SPO, as `apply` made it, and tells its followers. Its row is locked. */
export async function saveSpo(scope: WriteScope, spo: Spo): Promise<Spo> {
  await scope.database
    .updateTable('spo')
    .set(rowOf(spo))
    .where('reference', '=', spo.reference)
    .where('version', '=', spo.version - 1)
    .executeTakeFirstOrThrow();
  await recordEvent(scope, `spo:${spo.reference}`, spo);
  return spo;
}

export async function findSpo(database: Database, reference: string): Promise<Spo | undefined> {
  const row = await database
    .selectFrom('spo')
    .select('body')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && z.parse(Spo, row.body);
}

/** The SPO, its row locked until the end of the transaction. Throws a 404 `Refusal`. */
export async function lockSpo({ database }: WriteScope, reference: string): Promise<Spo> {
  const row = await database
    .selectFrom('spo')
    .select('body')
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return z.parse(Spo, row.body);
}

/** The SPO if this actor may know of it now. Throws a 404 `Refusal` for every other case alike. */
export function requireVisible(spo: Spo | undefined, actor: Actor, now: Date): Spo {
  if (!spo || !isVisible(spo, actor, now)) throw notFound();
  return spo;
}

/** One page of what this actor may see, newest first. `tender` is the portal's own reference. */
export async function listSpos(
  database: Database,
  actor: Actor,
  { cursor, limit = usualLimit, tender }: SpoQuery,
  now: Date,
): Promise<Page<Spo>> {
  const after = keyOfCursor(cursor);
  let query = database
    .selectFrom('spo')
    .select('body')
    .where(isVisibleRow(actor, now))
    .orderBy('created_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(limit + 1);
  if (tender !== undefined) query = query.where('tender_reference', '=', tender);
  if (after) {
    const [createdAt, reference] = after;
    query = query.where(
      sql<boolean>`(created_at, reference) < (${createdAt}::timestamptz, ${reference})`,
    );
  }
  const rows = await query.execute();
  const found = rows.map(({ body }) => z.parse(Spo, body));
  return pageFrom(found, limit, ({ createdAt, reference }) => [createdAt, reference]);
}

function rowOf(spo: Spo): SpoRow {
  const { tender, supplier, provider } = spo.commitment;
  return {
    reference: spo.reference,
    version: spo.version,
    state: spo.state,
    supplier_id: supplier.id,
    provider_id: provider.id,
    buyer_id: tender.buyer.id ?? null,
    tender_reference: tender.reference,
    deadline: new Date(tender.deadline),
    created_at: new Date(spo.createdAt),
    body: JSON.stringify(spo),
  };
}
