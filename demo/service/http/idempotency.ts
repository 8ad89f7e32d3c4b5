import { createHash } from 'node:crypto';
import { z } from '../../../sdk/model/schema.ts';
import type { Database } from '../store/database.ts';
import { inTransaction, type Service } from '../service.ts';
import type { Answer, Step } from './handler.ts';
import { Refusal } from './refusal.ts';

/** Who sent which write under which key. The same key from another account is another write. */
export interface WriteKey {
  readonly accountId: string;
  readonly key: string;
  /** Digest of what was sent: a key may be used again only to send the same. */
  readonly fingerprint: string;
}

const KeptAnswer = z.object({
  value: z.unknown(),
  status: z.literal([200, 201]),
  headers: z.record(z.string(), z.string()),
});

/** Reads the `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header). */
export function writeKeyOf(accountId: string, request: Request, body: Uint8Array): WriteKey {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{1,255}$/u.test(key)) {
    throw new Refusal(
      400,
      'idempotency-key-missing',
      'An Idempotency-Key is needed',
      'Nothing was saved. Send a new random Idempotency-Key header with each new write, and the same one when you repeat it.',
    );
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${new URL(request.url).pathname}\n`)
    .update(`${request.headers.get('if-match') ?? ''}\n`)
    .update(body)
    .digest('hex');
  return { accountId, key, fingerprint };
}

/** The answer that was kept under this key, if the write was already made. */
export async function keptAnswer(
  database: Database,
  { accountId, key, fingerprint }: WriteKey,
): Promise<Answer<unknown> | undefined> {
  const kept = await database
    .selectFrom('idempotency')
    .select(['fingerprint', 'answer'])
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!kept) return undefined;
  if (kept.fingerprint !== fingerprint) throw usedForSomethingElse();
  return kept.answer === null ? undefined : z.parse(KeptAnswer, JSON.parse(kept.answer));
}

/**
 * Makes a write once. The key, the answer and the write itself are one transaction: after a crash
 * there are all three or none, so a repeated request is always safe.
 */
export function writeOnce(
  service: Service,
  write: WriteKey,
  step: Step<unknown>,
): Promise<Answer<unknown>> {
  return inTransaction(service, async (scope) => {
    // On a server with many connections this waits for another transaction under the same key.
    const taken = await scope.database
      .insertInto('idempotency')
      .values({
        account_id: write.accountId,
        key: write.key,
        fingerprint: write.fingerprint,
        answer: null,
        kept_at: scope.now,
      })
      .onConflict((conflict) => conflict.columns(['account_id', 'key']).doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!taken) {
      const kept = await keptAnswer(scope.database, write);
      if (kept) return kept;
    }
    const answer = await step(scope);
    await scope.database
      .updateTable('idempotency')
      .set({ answer: JSON.stringify(answer) })
      .where('account_id', '=', write.accountId)
      .where('key', '=', write.key)
      .execute();
    return answer;
  });
}

const usedForSomethingElse = () =>
  new Refusal(
    422,
    'idempotency-key-reused',
    'This Idempotency-Key was used for something else',
    'Nothing was saved. Send this write with a new Idempotency-Key.',
  );
