import { sql, type Kysely } from 'kysely';

/** PostgreSQL 15 is the oldest server this has to run on, so nothing newer is used here. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

// Columns that lists are ordered and paged by are compared byte by byte (`collate "C"`): a page
// must break at the same place whatever language the server was set up in.
const statements = [
  `create table setting (name text primary key, value text not null)`,

  `create table account (
    id text primary key,
    sign_in_name text not null unique,
    display_name text not null,
    role text not null,
    organisation_id text not null,
    organisation_name text not null,
    password_hash text not null
  )`,
  `create table session (
    token_digest text primary key,
    account_id text not null references account (id) on delete cascade,
    expires_at timestamptz not null
  )`,
  `create table sign_in_try (name_digest text not null, tried_at timestamptz not null)`,
  `create index sign_in_try_by_name on sign_in_try (name_digest, tried_at)`,

  `create table activity_source (
    name text primary key,
    revision integer not null,
    content_digest text not null,
    replaced_at timestamptz not null
  )`,
  `create table activity (
    id text collate "C" primary key,
    source_name text not null references activity_source (name),
    name text collate "C" not null,
    search_text text not null,
    outcomes text[] not null,
    services text[] not null,
    recognised boolean not null,
    body jsonb not null
  )`,
  `create index activity_by_source on activity (source_name)`,
  `create index activity_by_name on activity (name, id)`,

  `create table spo (
    reference text collate "C" primary key,
    version integer not null,
    state text not null,
    supplier_id text not null,
    provider_id text not null,
    buyer_id text,
    tender_reference text not null,
    deadline timestamptz not null,
    created_at timestamptz not null,
    body jsonb not null
  )`,
  `create index spo_by_supplier on spo (supplier_id, created_at)`,
  `create index spo_by_provider on spo (provider_id, created_at)`,
  `create index spo_by_buyer on spo (buyer_id, created_at)`,
  `create table sealed_document (
    spo_reference text collate "C" primary key references spo (reference),
    record bytea not null,
    signature bytea not null,
    pdf bytea not null
  )`,
  `create table claim (
    id text primary key,
    spo_reference text collate "C" not null references spo (reference),
    milestone_id text not null,
    quantity bigint not null check (quantity > 0),
    note text,
    claimed_at timestamptz not null
  )`,
  `create index claim_by_spo on claim (spo_reference, claimed_at)`,
  `create table confirmation (
    claim_id text primary key references claim (id),
    quantity bigint not null check (quantity >= 0),
    confirmed_at timestamptz not null
  )`,

  `create table reply_link (
    token_digest text primary key,
    spo_reference text collate "C" not null references spo (reference),
    asks text not null check (asks in ('consent', 'confirmation')),
    claim_id text references claim (id),
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    answered_at timestamptz,
    withdrawn_at timestamptz,
    check ((asks = 'confirmation') = (claim_id is not null))
  )`,
  `create index reply_link_by_spo on reply_link (spo_reference)`,
  `create table outbox (
    id integer generated always as identity primary key,
    organisation_id text not null,
    organisation_name text not null,
    subject text not null,
    text text not null,
    link_path text not null,
    created_at timestamptz not null
  )`,

  `create table event (
    topic text not null,
    sequence integer not null,
    data jsonb not null,
    happened_at timestamptz not null,
    primary key (topic, sequence)
  )`,
  `create table idempotency (
    account_id text not null,
    key text not null,
    fingerprint text not null,
    answer text,
    kept_at timestamptz not null,
    primary key (account_id, key)
  )`,
];
