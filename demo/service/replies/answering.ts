import type { ReplyAnswer, ReplyRequest } from '../../../sdk/model/reply.ts';
import type { Spo } from '../../../sdk/model/spo.ts';
import { commitmentDigest } from '../../../sdk/seal/digest.ts';
import type { SpoAction, SpoActor } from '../../../sdk/spo/action.ts';
import { conflict, faultyFields, notFound } from '../http/refusal.ts';
import { inTransaction, type Service, type WriteScope } from '../service.ts';
import { addConfirmation, findClaim } from '../spos/delivery.ts';
import { requireDone } from '../spos/permission.ts';
import { findSpo, lockSpo, saveSpo } from '../spos/spo-store.ts';
import type { Database } from '../store/database.ts';
import type { ReplyLinkRow } from '../store/tables.ts';
import { closeReplyLink, findReplyLink } from './reply-link.ts';

/** What the holder of this link is asked. Throws a `Refusal`: 404 or 410. */
export async function readReply(
  { database, clock }: Service,
  token: string,
): Promise<ReplyRequest> {
  const link = await findReplyLink(database, token, clock());
  const spo = await findSpo(database, link.spo_reference);
  if (!spo) throw notFound();
  return requestOf(database, spo, link);
}

/** Records the answer that comes by a link, once. Throws a `Refusal`: 404, 409, 410 or 422. */
export async function answerReply(
  service: Service,
  token: string,
  answer: ReplyAnswer,
): Promise<ReplyRequest> {
  return inTransaction(service, async (scope) => {
    const { database, now } = scope;
    // The SPO is locked before the link is read for good: a change of the offer takes them in the
    // same order, so neither can wait for the other forever.
    const { spo_reference } = await findReplyLink(database, token, now);
    const spo = await lockSpo(scope, spo_reference);
    const link = await findReplyLink(database, token, now);
    if (link.answered_at) throw alreadyAnswered();
    const answered = await take(scope, spo, link, answer);
    return requestOf(database, answered, await closeReplyLink(scope, link));
  });
}

async function take(
  scope: WriteScope,
  spo: Spo,
  link: ReplyLinkRow,
  answer: ReplyAnswer,
): Promise<Spo> {
  if (answer.answer === 'confirm') {
    if (link.claim_id === null) throw wrongAnswer(['agree', 'decline']);
    const { claim } = await findClaim(scope.database, spo, link.claim_id);
    await addConfirmation(scope, spo, claim, answer.quantity);
    return spo;
  }
  if (link.claim_id !== null) throw wrongAnswer(['confirm']);
  const action = await actionOf(answer, spo);
  return saveSpo(scope, requireDone(providerOf(spo), action, spo, scope.now));
}

async function actionOf(
  answer: Exclude<ReplyAnswer, { answer: 'confirm' }>,
  { commitment }: Spo,
): Promise<SpoAction> {
  return answer.answer === 'decline'
    ? { do: 'decline', reason: answer.reason }
    : { do: 'agree', commitmentDigest: await commitmentDigest(commitment) };
}

/** The link speaks for the provider it was sent to, and for nobody else. */
const providerOf = (spo: Spo): SpoActor => ({
  role: 'provider-manager',
  organisationId: spo.commitment.provider.id,
});

async function requestOf(database: Database, spo: Spo, link: ReplyLinkRow): Promise<ReplyRequest> {
  const { reference, commitment } = spo;
  const times = {
    expiresAt: link.expires_at.toISOString(),
    ...(link.answered_at && { answeredAt: link.answered_at.toISOString() }),
  };
  if (link.claim_id === null) return { asks: 'consent', reference, commitment, ...times };
  const { claim, milestone, line } = await findClaim(database, spo, link.claim_id);
  const supplierName = commitment.supplier.name;
  return { asks: 'confirmation', reference, supplierName, line, milestone, claim, ...times };
}

const alreadyAnswered = () =>
  conflict(
    'already-answered',
    'This has been answered',
    'The first answer stands. Tell the supplier if it has to change.',
  );

const wrongAnswer = (kinds: readonly string[]) =>
  faultyFields([{ path: 'answer', reason: `has to be one of: ${kinds.join(', ')}` }]);
