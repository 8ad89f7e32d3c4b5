import type { Spo } from '../../../sdk/model/spo.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { sendToOutbox, type Message } from '../outbox/outbox.ts';
import { newToken, tokenDigest } from '../secret-token.ts';
import type { WriteScope } from '../service.ts';
import type { Database } from '../store/database.ts';
import type { ReplyLinkRow } from '../store/tables.ts';

const day = 24 * 60 * 60_000;

/** How long a provider has to answer, in milliseconds. Consent never outlives the tender. */
const answerTime = { consent: 14 * day, confirmation: 28 * day };

/** What a new link is for, and what the message that carries it says. */
export interface NewLink {
  readonly asks: 'consent' | 'confirmation';
  readonly claimId: string | null;
  readonly message: Message;
}

/**
 * Makes a single-use link and sends it to the SPO's provider. Only the digest is kept: whoever
 * reads the table cannot answer in the provider's name.
 */
export async function sendReplyLink(
  scope: WriteScope,
  spo: Spo,
  { asks, claimId, message }: NewLink,
): Promise<void> {
  const token = newToken();
  await scope.database
    .insertInto('reply_link')
    .values({
      token_digest: tokenDigest(token),
      spo_reference: spo.reference,
      asks,
      claim_id: claimId,
      issued_at: scope.now,
      expires_at: expiryOf(asks, spo, scope.now),
      answered_at: null,
      withdrawn_at: null,
    })
    .execute();
  await sendToOutbox(scope, spo.commitment.provider, message, `/reply/${token}`);
}

/** Ends every open link of an SPO whose text is about to change: nobody may agree to an old text. */
export async function withdrawReplyLinks(
  { database, now }: WriteScope,
  reference: string,
): Promise<void> {
  await database
    .updateTable('reply_link')
    .set({ withdrawn_at: now })
    .where('spo_reference', '=', reference)
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** The link, answered or not. Throws a `Refusal`: 404 when it is none of ours, 410 when it is over. */
export async function findReplyLink(
  database: Database,
  token: string,
  now: Date,
): Promise<ReplyLinkRow> {
  const link = await database
    .selectFrom('reply_link')
    .selectAll()
    .where('token_digest', '=', tokenDigest(token))
    .executeTakeFirst();
  if (!link) throw notFound();
  if (link.withdrawn_at) throw withdrawn();
  if (!link.answered_at && now >= link.expires_at) throw expired();
  return link;
}

/** Marks the link as used. The caller holds the lock on the SPO, so two answers cannot cross. */
export async function closeReplyLink(
  { database, now }: WriteScope,
  link: ReplyLinkRow,
): Promise<ReplyLinkRow> {
  await database
    .updateTable('reply_link')
    .set({ answered_at: now })
    .where('token_digest', '=', link.token_digest)
    .execute();
  return { ...link, answered_at: now };
}

function expiryOf(asks: NewLink['asks'], spo: Spo, now: Date): Date {
  const latest = new Date(now.getTime() + answerTime[asks]);
  const deadline = new Date(spo.commitment.tender.deadline);
  return asks === 'consent' && deadline < latest ? deadline : latest;
}

const withdrawn = () =>
  new Refusal(
    410,
    'link-withdrawn',
    'This link has been replaced',
    'The supplier has changed the offer since this link was sent. Wait for a new link; there is nothing to do here.',
  );

const expired = () =>
  new Refusal(
    410,
    'link-expired',
    'This link has expired',
    'Ask the supplier to send a new link. No answer was recorded.',
  );
