import type { Provider } from '../../../sdk/model/provider.ts';
import type { WriteScope } from '../service.ts';
import type { Database } from '../store/database.ts';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** A message as the demonstration shows it. `linkPath` holds the secret of its link. */
export interface OutboxMessage extends Message {
  readonly organisationName: string;
  readonly linkPath: string;
  readonly createdAt: Date;
}

/**
 * Puts a message where a mailer would take it from, in the same transaction as what it is about:
 * neither can happen without the other.
 */
export async function sendToOutbox(
  { database, now }: WriteScope,
  to: Provider,
  { subject, text }: Message,
  linkPath: string,
): Promise<void> {
  await database
    .insertInto('outbox')
    .values({
      organisation_id: to.id,
      organisation_name: to.name,
      subject,
      text,
      link_path: linkPath,
      created_at: now,
    })
    .execute();
}

/** The latest messages, newest first. */
export async function readOutbox(database: Database): Promise<OutboxMessage[]> {
  const rows = await database
    .selectFrom('outbox')
    .select(['organisation_name', 'subject', 'text', 'link_path', 'created_at'])
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    organisationName: row.organisation_name,
    subject: row.subject,
    text: row.text,
    linkPath: row.link_path,
    createdAt: row.created_at,
  }));
}
