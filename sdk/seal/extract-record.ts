import { requireBytes } from './input.ts';
import { findAttachments } from './pdf/attachments.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { openPdf, type PdfFile } from './pdf/pdf-file.ts';
import type { SealedRecord } from './sealed-record.ts';

/** The names under which a sealed document carries its record and the signature. */
export const attachmentNames = { json: 'spo.json', signature: 'spo.jws' } as const;

/** Why a file was not read. None of these says that anything is wrong with a seal. */
export type Unreadable = 'too-large' | 'damaged' | 'encrypted' | 'unknown-format';

/** What a file holds. Nothing is verified yet. */
export type Extracted =
  | { found: 'record'; record: SealedRecord }
  | { found: 'nothing'; reason: 'not-a-pdf' | 'no-record-inside' }
  | { found: 'unreadable'; reason: Unreadable };

/** Takes the sealed record out of a PDF, whatever bytes it is given. Never rejects for them. */
export async function extractRecord(pdf: Uint8Array): Promise<Extracted> {
  requireBytes(pdf);
  try {
    const record = await recordOf(await openPdf(pdf));
    return record === undefined
      ? { found: 'nothing', reason: 'no-record-inside' }
      : { found: 'record', record };
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    return error.reason === 'not-a-pdf'
      ? { found: 'nothing', reason: error.reason }
      : { found: 'unreadable', reason: error.reason };
  }
}

async function recordOf(file: PdfFile): Promise<SealedRecord | undefined> {
  const { json: jsonName, signature: signatureName } = attachmentNames;
  const found = await findAttachments(file, [jsonName, signatureName]);
  const json = found.get(jsonName);
  const signature = found.get(signatureName);
  return json === undefined || signature === undefined ? undefined : { json, signature };
}
