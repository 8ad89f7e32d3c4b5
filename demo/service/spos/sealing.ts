import type { Actor } from '../../../sdk/model/account.ts';
import type { Spo } from '../../../sdk/model/spo.ts';
import type { Answer, Step } from '../http/handler.ts';
import { requireVersion } from '../http/if-match.ts';
import { conflict, notFound } from '../http/refusal.ts';
import type { SealedDocument } from '../sealing/sealer.ts';
import type { Service, WriteScope } from '../service.ts';
import type { Database } from '../store/database.ts';
import { requireDone, requirePermission } from './permission.ts';
import { spoAnswer } from './spo-answer.ts';
import { findSpo, lockSpo, requireVisible, saveSpo } from './spo-store.ts';

/**
 * Signs and draws first, then stores in one short transaction. Everything that allowed the sealing
 * is asked again there: the tender may have closed, or the offer changed, while the pages were
 * drawn, and then nothing is kept.
 */
export async function sealSpo(
  service: Service,
  actor: Actor,
  reference: string,
  version: number,
): Promise<Step<Spo>> {
  const { database, clock, sealer } = service;
  const now = clock();
  const spo = requireVisible(await findSpo(database, reference), actor, now);
  requireSealable(spo, actor, version, now);
  const { commitment, consent } = spo;
  if (!consent) throw withoutConsent();
  const sealedAt = now.toISOString();
  const document = await sealer.seal({ reference: spo.reference, sealedAt, commitment, consent });
  return async (scope): Promise<Answer<Spo>> => {
    const current = await lockSpo(scope, reference);
    requireSealable(current, actor, version, scope.now);
    await keepDocument(scope, current, document);
    const seal = { sealedAt, verifyCode: document.verifyCode };
    const sealed = requireDone(actor, { do: 'seal', seal }, current, scope.now);
    return spoAnswer(await saveSpo(scope, sealed));
  };
}

/** The stored pages of a sealed SPO, the very bytes that were made. Throws a 404 `Refusal`. */
export async function readDocument(
  database: Database,
  reference: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const row = await database
    .selectFrom('sealed_document')
    .select('pdf')
    .where('spo_reference', '=', reference)
    .executeTakeFirst();
  if (!row) throw notFound();
  return new Uint8Array(row.pdf);
}

function requireSealable(spo: Spo, actor: Actor, version: number, now: Date): void {
  requireVersion(spo, version);
  requirePermission(actor, 'seal', spo, now);
}

async function keepDocument(
  { database }: WriteScope,
  { reference }: Spo,
  { record, signature, pdf }: SealedDocument,
): Promise<void> {
  await database
    .insertInto('sealed_document')
    .values({ spo_reference: reference, record, signature, pdf })
    .execute();
}

const withoutConsent = () =>
  conflict(
    'wrong-state',
    'The provider has not agreed',
    'Nothing was sealed. Ask the provider first; seal when it has agreed.',
  );
