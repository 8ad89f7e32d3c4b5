import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';

/** A `jsonb` column: written as JSON text, read back as a value that still has to be parsed. */
type Json = ColumnType<unknown, string, string>;
/** A `bigint` column. Drivers differ in what they read it as, so `Number(…)` is put around it. */
type Whole = ColumnType<number | bigint | string, number, never>;
type Bytes = ColumnType<Uint8Array, Uint8Array, never>;

interface SettingTable {
  name: string;
  value: string;
}

interface AccountTable {
  id: string;
  sign_in_name: string;
  display_name: string;
  role: string;
  organisation_id: string;
  organisation_name: string;
  password_hash: string;
}

interface SessionTable {
  token_digest: string;
  account_id: string;
  expires_at: Date;
}

interface SignInTryTable {
  name_digest: string;
  tried_at: Date;
}

interface ActivitySourceTable {
  name: string;
  revision: number;
  content_digest: string;
  replaced_at: Date;
}

interface ActivityTable {
  id: string;
  source_name: string;
  name: string;
  search_text: string;
  outcomes: string[];
  services: string[];
  recognised: boolean;
  body: Json;
}

interface SpoTable {
  reference: string;
  version: number;
  state: string;
  supplier_id: string;
  provider_id: string;
  buyer_id: string | null;
  tender_reference: string;
  deadline: Date;
  created_at: Date;
  body: Json;
}

interface SealedDocumentTable {
  spo_reference: string;
  record: Bytes;
  signature: Bytes;
  pdf: Bytes;
}

interface ReplyLinkTable {
  token_digest: string;
  spo_reference: string;
  asks: 'consent' | 'confirmation';
  claim_id: string | null;
  issued_at: Date;
  expires_at: Date;
  answered_at: Date | null;
  withdrawn_at: Date | null;
}

interface ClaimTable {
  id: string;
  spo_reference: string;
  milestone_id: string;
  quantity: Whole;
  note: string | null;
  claimed_at: Date;
}

interface ConfirmationTable {
  claim_id: string;
  quantity: Whole;
  confirmed_at: Date;
}

interface OutboxTable {
  id: Generated<number>;
  organisation_id: string;
  organisation_name: string;
  subject: string;
  text: string;
  link_path: string;
  created_at: Date;
}

interface EventTable {
  topic: string;
  sequence: number;
  data: Json;
  happened_at: Date;
}

interface IdempotencyTable {
  account_id: string;
  key: string;
  fingerprint: string;
  /** JSON as text, so that a repeated answer is the same to the byte. Null only while it is made. */
  answer: string | null;
  kept_at: Date;
}

/** Every table of the service, as Kysely sees it. */
export interface Tables {
  setting: SettingTable;
  account: AccountTable;
  session: SessionTable;
  sign_in_try: SignInTryTable;
  activity_source: ActivitySourceTable;
  activity: ActivityTable;
  spo: SpoTable;
  sealed_document: SealedDocumentTable;
  reply_link: ReplyLinkTable;
  claim: ClaimTable;
  confirmation: ConfirmationTable;
  outbox: OutboxTable;
  event: EventTable;
  idempotency: IdempotencyTable;
}

export type SpoRow = Insertable<SpoTable>;
export type ReplyLinkRow = Selectable<ReplyLinkTable>;
export type AccountRow = Selectable<AccountTable>;
export type ActivityRow = Insertable<ActivityTable>;
