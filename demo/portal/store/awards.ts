import type { DatabaseSync } from 'node:sqlite';
import type { Award } from '../records.ts';
import { type Row, text } from './row.ts';

export function awardOf(database: DatabaseSync, tenderReference: string): Award | undefined {
  const row = database
    .prepare('SELECT * FROM awards WHERE tender_reference = ?')
    .get(tenderReference);
  return row && readAward(row);
}

export function awardByContract(
  database: DatabaseSync,
  contractReference: string,
): Award | undefined {
  const row = database
    .prepare('SELECT * FROM awards WHERE contract_reference = ?')
    .get(contractReference);
  return row && readAward(row);
}

/** Records the award. Gives false when the tender was awarded before: there is one award. */
export function recordAward(database: DatabaseSync, award: Award, awardedBy: string): boolean {
  const { changes } = database
    .prepare(
      `INSERT INTO awards (tender_reference, bid_id, contract_reference, awarded_at, awarded_by)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT (tender_reference) DO NOTHING`,
    )
    .run(award.tenderReference, award.bidId, award.contractReference, award.awardedAt, awardedBy);
  return changes === 1;
}

/**
 * `EBC-2026-0097` gives `C-2026-0097`. The prefix that is dropped names the buyer; the portal
 * numbers tenders across all buyers, so the rest is still unique.
 */
export function contractReferenceFor(tenderReference: string): string {
  return `C-${tenderReference.replace(/^[A-Z]+-/u, '')}`;
}

function readAward(row: Row): Award {
  return {
    tenderReference: text(row, 'tender_reference'),
    bidId: text(row, 'bid_id'),
    contractReference: text(row, 'contract_reference'),
    awardedAt: text(row, 'awarded_at'),
  };
}
