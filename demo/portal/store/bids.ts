import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Answer, Bid, StoredFile } from '../records.ts';
import { integer, optionalText, type Row, text } from './row.ts';

const columns = `SELECT b.*, o.name AS supplier_name, o.company_number FROM bids b
  JOIN organisations o ON o.id = b.supplier_id`;

/** A supplier's bid for a tender, submitted or not. */
export function bidOf(
  database: DatabaseSync,
  tenderReference: string,
  supplierId: string,
): Bid | undefined {
  const row = database
    .prepare(`${columns} WHERE b.tender_reference = ? AND b.supplier_id = ?`)
    .get(tenderReference, supplierId);
  return row && readBid(database, row);
}

/** The supplier's bid, begun now if there is none yet. */
export function beginBid(
  database: DatabaseSync,
  tenderReference: string,
  supplierId: string,
): string {
  database
    .prepare('INSERT OR IGNORE INTO bids (id, tender_reference, supplier_id) VALUES (?, ?, ?)')
    .run(randomUUID(), tenderReference, supplierId);
  const row = database
    .prepare('SELECT id FROM bids WHERE tender_reference = ? AND supplier_id = ?')
    .get(tenderReference, supplierId);
  if (!row) throw new Error('A bid that was just begun is missing.');
  return text(row, 'id');
}

/** Submitted bids by bidder name. Call it after the deadline only: see `buyer/access.ts`. */
export function submittedBids(database: DatabaseSync, tenderReference: string): Bid[] {
  return database
    .prepare(
      `${columns} WHERE b.tender_reference = ? AND b.submitted_at IS NOT NULL ORDER BY o.name`,
    )
    .all(tenderReference)
    .map((row) => readBid(database, row));
}

export function saveAnswer(database: DatabaseSync, bidId: string, answer: Answer): void {
  database
    .prepare(
      `INSERT INTO answers (bid_id, question_number, text, saved_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (bid_id, question_number) DO UPDATE SET text = excluded.text,
       saved_at = excluded.saved_at`,
    )
    .run(bidId, answer.questionNumber, answer.text, answer.savedAt);
}

/** Marks a bid submitted. Gives false when it already was: a bid is submitted once. */
export function submitBid(database: DatabaseSync, bidId: string, at: Date): boolean {
  const { changes } = database
    .prepare('UPDATE bids SET submitted_at = ? WHERE id = ? AND submitted_at IS NULL')
    .run(at.toISOString(), bidId);
  return changes === 1;
}

export function addFile(database: DatabaseSync, bidId: string, file: StoredFile, at: Date): void {
  database
    .prepare(
      `INSERT INTO files (id, bid_id, question_number, name, size, stored_as, uploaded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      file.id,
      bidId,
      file.questionNumber,
      file.name,
      file.size,
      file.storedAs,
      at.toISOString(),
    );
}

export function forgetFile(database: DatabaseSync, fileId: string): void {
  database.prepare('DELETE FROM files WHERE id = ?').run(fileId);
}

function readBid(database: DatabaseSync, row: Row): Bid {
  const id = text(row, 'id');
  return {
    id,
    tenderReference: text(row, 'tender_reference'),
    supplierId: text(row, 'supplier_id'),
    supplierName: text(row, 'supplier_name'),
    companyNumber: text(row, 'company_number'),
    submittedAt: optionalText(row, 'submitted_at'),
    answers: answersOf(database, id),
    files: filesOf(database, id),
  };
}

function answersOf(database: DatabaseSync, bidId: string): Map<string, Answer> {
  const rows = database.prepare('SELECT * FROM answers WHERE bid_id = ?').all(bidId);
  return new Map(
    rows.map((row) => {
      const questionNumber = text(row, 'question_number');
      return [
        questionNumber,
        { questionNumber, text: text(row, 'text'), savedAt: text(row, 'saved_at') },
      ];
    }),
  );
}

function filesOf(database: DatabaseSync, bidId: string): StoredFile[] {
  return database
    .prepare('SELECT * FROM files WHERE bid_id = ? ORDER BY uploaded_at, rowid')
    .all(bidId)
    .map((row) => ({
      id: text(row, 'id'),
      questionNumber: text(row, 'question_number'),
      name: text(row, 'name'),
      size: integer(row, 'size'),
      storedAs: text(row, 'stored_as'),
    }));
}
