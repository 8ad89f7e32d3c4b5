import type { IssuerKeys } from '../model/issuer-keys.ts';
import type { SealedSpo } from '../model/sealed-spo.ts';
import { extractRecord, type Unreadable } from './extract-record.ts';
import { comparePdfs } from './pdf/compare.ts';
import { sameBytes } from './pdf/content.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { openPdf } from './pdf/pdf-file.ts';
import type { SealedRecord } from './sealed-record.ts';
import { verifyCodeOf } from './verify-code.ts';
import { verifyRecord, type RecordFault } from './verify-record.ts';

/** Draws the pages of a record again: `drawDocument` of `sdk/seal/document`, with its fonts. */
export type Draw = (record: SealedRecord) => Promise<Uint8Array>;

/** Why nobody can vouch for a file, nor say that it was changed. */
export type Uncheckable = Unreadable | Exclude<RecordFault, 'altered'> | 'no-renderer';

/**
 * The answer about one file. `changed` names the pages, from 1; with no pages the change is in the
 * record, or in parts of the file that belong to no page. `genuine` is what was truly sealed, when
 * the record itself is intact. `cannot-check` is never a suspicion, and `not-sealed` never a fault.
 */
export type DocumentVerdict =
  | {
      outcome: 'sealed-unchanged';
      sealed: SealedSpo;
      record: SealedRecord;
      issuer: string;
      verifyCode: string;
    }
  | { outcome: 'changed'; what: 'record' | 'pages'; pages: number[]; genuine?: SealedSpo }
  | { outcome: 'not-sealed'; reason: 'not-a-pdf' | 'no-record-inside' }
  | { outcome: 'cannot-check'; reason: Uncheckable };

/**
 * Checks a file against the issuers that the reader trusts, offline. A genuine record inside is
 * not enough: the pages are drawn again from it with `draw` and compared, so that what a person
 * reads is what was signed. Never rejects for what the file holds.
 */
export async function verifyDocument(
  pdf: Uint8Array,
  trusted: readonly IssuerKeys[],
  draw?: Draw,
): Promise<DocumentVerdict> {
  const extracted = await extractRecord(pdf);
  switch (extracted.found) {
    case 'nothing':
      return { outcome: 'not-sealed', reason: extracted.reason };
    case 'unreadable':
      return { outcome: 'cannot-check', reason: extracted.reason };
    case 'record':
      return await verifyContents(pdf, extracted.record, trusted, draw);
  }
}

async function verifyContents(
  pdf: Uint8Array,
  record: SealedRecord,
  trusted: readonly IssuerKeys[],
  draw: Draw | undefined,
): Promise<DocumentVerdict> {
  const verdict = await verifyRecord(record, trusted);
  if (!verdict.genuine) {
    return verdict.reason === 'altered'
      ? { outcome: 'changed', what: 'record', pages: [] }
      : { outcome: 'cannot-check', reason: verdict.reason };
  }
  const drawn = await draw?.(record).catch(() => undefined);
  if (drawn === undefined) return { outcome: 'cannot-check', reason: 'no-renderer' };
  const { sealed, issuer } = verdict;
  const pages = await changedPages(drawn, pdf);
  if (pages === 'none') {
    const verifyCode = await verifyCodeOf(record.json);
    return { outcome: 'sealed-unchanged', sealed, record, issuer, verifyCode };
  }
  return Array.isArray(pages)
    ? { outcome: 'changed', what: 'pages', pages, genuine: sealed }
    : { outcome: 'cannot-check', reason: pages };
}

async function changedPages(
  drawn: Uint8Array,
  offered: Uint8Array,
): Promise<'none' | number[] | Unreadable> {
  if (sameBytes(drawn, offered)) return 'none';
  const genuine = await openPdf(drawn);
  try {
    const { pages, elsewhere } = await comparePdfs(genuine, await openPdf(offered));
    return pages.length > 0 || elsewhere ? [...pages] : 'none';
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    return error.reason === 'not-a-pdf' ? 'damaged' : error.reason;
  }
}
