import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Instant, Question, Role, Tender } from './records.ts';
import { addFile, beginBid, bidOf, saveAnswer } from './store/bids.ts';
import { inTransaction } from './store/database.ts';
import { hashPassword } from './store/password.ts';
import { integer } from './store/row.ts';
import { findTender } from './store/tenders.ts';
import type { Uploads } from './store/uploads.ts';

export interface PortalOrganisation {
  readonly id: string;
  readonly name: string;
  /** Eight characters, suppliers only. */
  readonly companyNumber?: string;
}

export interface PortalAccount {
  readonly signInName: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationId: string;
}

export interface PortalTender extends Omit<Tender, 'buyerName' | 'questions'> {
  readonly questions: readonly Question[];
}

/** What a portal holds when it is first opened. */
export interface PortalSample {
  readonly organisations: readonly PortalOrganisation[];
  readonly accounts: readonly PortalAccount[];
  readonly tenders: readonly PortalTender[];
}

/** A bid that was submitted before the portal was opened to its users. */
export interface PlacedBid {
  readonly tenderReference: string;
  readonly supplierId: string;
  readonly submittedAt: Instant;
  /** Answer text by question number. */
  readonly answers: Readonly<Record<string, string>>;
  readonly files: readonly {
    readonly questionNumber: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  }[];
}

/** Fills an empty portal. Gives false, and changes nothing, when it already holds tenders. */
export async function seed(database: DatabaseSync, sample: PortalSample): Promise<boolean> {
  if (holdsTenders(database)) return false;
  const accounts = await Promise.all(
    sample.accounts.map(async (account) => ({
      ...account,
      hash: await hashPassword(account.password),
    })),
  );
  inTransaction(database, () => {
    for (const organisation of sample.organisations) insertOrganisation(database, organisation);
    for (const account of accounts) insertAccount(database, account);
    for (const tender of sample.tenders) insertTender(database, tender);
  });
  return true;
}

/**
 * Places a submitted bid, past deadline or not. Gives false, and changes nothing, when the
 * supplier already has a bid for the tender. Throws when the portal has no such tender.
 */
export async function placeBid(
  database: DatabaseSync,
  uploads: Uploads,
  bid: PlacedBid,
): Promise<boolean> {
  const { tenderReference, supplierId, submittedAt } = bid;
  if (!findTender(database, tenderReference)) throw new Error(`No tender ${tenderReference}.`);
  if (bidOf(database, tenderReference, supplierId)) return false;
  const files = await Promise.all(
    bid.files.map(async ({ questionNumber, name, bytes }) => ({
      id: randomUUID(),
      questionNumber,
      name,
      size: bytes.length,
      storedAs: await uploads.keep(bytes),
    })),
  );
  const at = new Date(submittedAt);
  inTransaction(database, () => {
    const bidId = beginBid(database, tenderReference, supplierId);
    for (const [questionNumber, text] of Object.entries(bid.answers)) {
      saveAnswer(database, bidId, { questionNumber, text, savedAt: at.toISOString() });
    }
    for (const file of files) addFile(database, bidId, file, at);
    database.prepare('UPDATE bids SET submitted_at = ? WHERE id = ?').run(at.toISOString(), bidId);
  });
  return true;
}

function holdsTenders(database: DatabaseSync): boolean {
  const row = database.prepare('SELECT count(*) AS tenders FROM tenders').get();
  return row !== undefined && integer(row, 'tenders') > 0;
}

function insertOrganisation(database: DatabaseSync, organisation: PortalOrganisation): void {
  database
    .prepare('INSERT INTO organisations (id, name, company_number) VALUES (?, ?, ?)')
    .run(organisation.id, organisation.name, organisation.companyNumber ?? null);
}

function insertAccount(database: DatabaseSync, account: PortalAccount & { hash: string }): void {
  database
    .prepare(
      `INSERT INTO accounts (id, sign_in_name, display_name, password_hash, role, organisation_id)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      randomUUID(),
      account.signInName.toLowerCase(),
      account.displayName,
      account.hash,
      account.role,
      account.organisationId,
    );
}

function insertTender(database: DatabaseSync, tender: PortalTender): void {
  database
    .prepare(
      `INSERT INTO tenders (reference, title, description, buyer_id, lot, ocid, contract_area,
         published_at, deadline, contract_starts, contract_ends)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      tender.reference,
      tender.title,
      tender.description,
      tender.buyerId,
      tender.lot,
      tender.ocid,
      tender.contractArea,
      tender.publishedAt,
      // Kept in UTC so that text order is time order.
      new Date(tender.deadline).toISOString(),
      tender.contractStarts,
      tender.contractEnds,
    );
  for (const [position, question] of tender.questions.entries()) {
    insertQuestion(database, tender.reference, position, question);
  }
}

function insertQuestion(
  database: DatabaseSync,
  tenderReference: string,
  position: number,
  { number, section, title, text, maxWords }: Question,
): void {
  database
    .prepare(
      `INSERT INTO questions (tender_reference, position, number, section, title, text, max_words)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(tenderReference, position, number, section, title, text, maxWords);
}
