import type { IssuerKeys } from '../model/issuer-keys.ts';
import type { SealedSpo } from '../model/sealed-spo.ts';
import type { TextChange } from './changed-text.ts';
import { extractRecord, type Unreadable } from './extract-record.ts';
import { comparePdfs } from './pdf/compare.ts';
import { sameBytes } from './pdf/content.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { openPdf, type PdfFile } from './pdf/pdf-file.ts';
import type { SealedRecord } from './sealed-record.ts';
import { verifyCodeOf } from './verify-code.ts';
import { verifyRecord, type RecordFault } from './verify-record.ts';

/**
 * Says what reads otherwise on the pages that differ: `changedTexts` of this folder. It is handed in
 * because most readers of a seal never need its 2 kB.
 */
export type Tell = (
  genuine: PdfFile,
  offered: PdfFile,
  pages: readonly number[],
) => Promise<TextChange[]>;

/** Draws the pages of a record again: `drawDocument` of `sdk/seal/document`, with its fonts. */
export type Draw = (record: SealedRecord) => Promise<Uint8Array>;

/** Why nobody can vouch for a file, nor say that it was changed. */
export type Uncheckable = Unreadable | Exclude<RecordFault, 'altered'> | 'no-renderer';

/**
 * The answer about one file. `changed` names the pages, from 1; with no pages the change is in the
 * record, or in parts of the file that belong to no page. `changes` are the texts that read
 * otherwise on those pages, as far as `tell` could: an empty list says nothing. `genuine` is what was
 * truly sealed, when the record itself is intact. `cannot-check` does not say that anything was
 * changed, and `not-sealed` is never a fault.
 */
export type DocumentVerdict =
  | {
      outcome: 'sealed-unchanged';
      sealed: SealedSpo;
      record: SealedRecord;
      issuer: string;
      verifyCode: string;
    }
  | {
      outcome: 'changed';
      what: 'record' | 'pages';
      pages: number[];
      changes: TextChange[];
      genuine?: SealedSpo;
    }
  | { outcome: 'not-sealed'; reason: 'not-a-pdf' | 'no-record-inside' }
  | { outcome: 'cannot-check'; reason: Uncheckable };

/**
 * Checks a file against the issuers that the reader trusts, offline. A genuine record inside is
 * not enough: the pages are drawn again from it with `draw` and compared, so that what a person
 * reads is what was signed. Pass `changedTexts` as `tell` to have the changes told. Never rejects
 * for what the file holds; throws `SealError` for what is not bytes, or not a list of issuers.
 */
export async function verifyDocument(
  pdf: Uint8Array,
  trusted: readonly IssuerKeys[],
  draw?: Draw,
  tell?: Tell,
): Promise<DocumentVerdict> {
  const extracted = await extractRecord(pdf);
  switch (extracted.found) {
    case 'nothing':
      return { outcome: 'not-sealed', reason: extracted.reason };
    case 'unreadable':
      return { outcome: 'cannot-check', reason: extracted.reason };
    case 'record':
      return await verifyContents(pdf, extracted.record, trusted, { draw, tell });
  }
}

async function verifyContents(
  pdf: Uint8Array,
  record: SealedRecord,
  trusted: readonly IssuerKeys[],
  { draw, tell }: { draw: Draw | undefined; tell: Tell | undefined },
): Promise<DocumentVerdict> {
  const verdict = await verifyRecord(record, trusted);
  if (!verdict.genuine) {
    return verdict.reason === 'altered'
      ? { outcome: 'changed', what: 'record', pages: [], changes: [] }
      : { outcome: 'cannot-check', reason: verdict.reason };
  }
  const drawn = await drawAgain(record, draw);
  if (drawn === undefined) return { outcome: 'cannot-check', reason: 'no-renderer' };
  const { sealed, issuer } = verdict;
  const changed = await changeOf(drawn, pdf, tell);
  if (changed === undefined) {
    const verifyCode = await verifyCodeOf(record.json);
    return { outcome: 'sealed-unchanged', sealed, record, issuer, verifyCode };
  }
  return typeof changed === 'string'
    ? { outcome: 'cannot-check', reason: changed }
    : { outcome: 'changed', what: 'pages', ...changed, genuine: sealed };
}

/** The document as it should be, or `undefined` when no sound one came of drawing. */
async function drawAgain(record: SealedRecord, draw?: Draw): Promise<Drawn | undefined> {
  try {
    const bytes = await draw?.(record);
    return bytes && { bytes, file: await openPdf(bytes) };
  } catch {
    return undefined;
  }
}

interface Drawn {
  readonly bytes: Uint8Array;
  readonly file: PdfFile;
}

type PagesChanged = Pick<Extract<DocumentVerdict, { outcome: 'changed' }>, 'pages' | 'changes'>;

/** What differs between the pages as drawn again and as offered, if anything does. */
async function changeOf(
  drawn: Drawn,
  offered: Uint8Array,
  tell: Tell = () => Promise.resolve([]),
): Promise<PagesChanged | Unreadable | undefined> {
  if (sameBytes(drawn.bytes, offered)) return undefined;
  try {
    const shown = await openPdf(offered);
    const { pages, elsewhere } = await comparePdfs(drawn.file, shown);
    if (pages.length === 0 && !elsewhere) return undefined;
    return { pages: [...pages], changes: await tell(drawn.file, shown, pages) };
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    return error.reason === 'not-a-pdf' ? 'damaged' : error.reason;
  }
}
