import type { DatabaseSync } from 'node:sqlite';
import type { Question, Tender } from '../records.ts';
import { integer, type Row, text } from './row.ts';

const columns = `SELECT t.*, o.name AS buyer_name FROM tenders t
  JOIN organisations o ON o.id = t.buyer_id`;

/** Every tender, the one that closes last first. */
export function allTenders(database: DatabaseSync): Tender[] {
  const rows = database.prepare(`${columns} ORDER BY t.deadline DESC`).all();
  return rows.map((row) => tenderOf(database, row));
}

export function tendersOf(database: DatabaseSync, buyerId: string): Tender[] {
  const rows = database
    .prepare(`${columns} WHERE t.buyer_id = ? ORDER BY t.deadline DESC`)
    .all(buyerId);
  return rows.map((row) => tenderOf(database, row));
}

export function findTender(database: DatabaseSync, reference: string): Tender | undefined {
  const row = database.prepare(`${columns} WHERE t.reference = ?`).get(reference);
  return row && tenderOf(database, row);
}

function tenderOf(database: DatabaseSync, row: Row): Tender {
  const reference = text(row, 'reference');
  return {
    reference,
    title: text(row, 'title'),
    description: text(row, 'description'),
    buyerId: text(row, 'buyer_id'),
    buyerName: text(row, 'buyer_name'),
    lot: text(row, 'lot'),
    ocid: text(row, 'ocid'),
    contractArea: text(row, 'contract_area'),
    publishedAt: text(row, 'published_at'),
    deadline: text(row, 'deadline'),
    contractStarts: text(row, 'contract_starts'),
    contractEnds: text(row, 'contract_ends'),
    questions: questionsOf(database, reference),
  };
}

function questionsOf(database: DatabaseSync, reference: string): Question[] {
  return database
    .prepare('SELECT * FROM questions WHERE tender_reference = ? ORDER BY position')
    .all(reference)
    .map((row) => ({
      number: text(row, 'number'),
      section: text(row, 'section'),
      title: text(row, 'title'),
      text: text(row, 'text'),
      maxWords: integer(row, 'max_words'),
    }));
}
