import { z } from '../../model/schema.ts';
import { requireBytes, requireForm, requireRecord } from '../input.ts';
import { SealError } from '../seal-error.ts';
import { readContent, type SealedRecord } from '../sealed-record.ts';
import { verifyCodeOf } from '../verify-code.ts';
import { compose, type DocumentFonts } from './compose.ts';

/**
 * Draws the sealed document: A4 pages that show the whole record, with the record and its
 * signature attached. The same record and fonts give the same bytes everywhere. The signature is
 * not checked here. Throws `SealError` when the record is not an SPO in canonical form, or a
 * typeface is not TrueType.
 */
export async function drawDocument(
  record: SealedRecord,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  requireRecord(record);
  requireFonts(fonts);
  const content = readContent(record.json);
  if (content === undefined) {
    throw new SealError('not-an-spo', 'the record is not a sealed Social Purchase Order');
  }
  const verifyCode = await verifyCodeOf(record.json);
  return compose({ content, verifyCode }, record, fonts);
}

function requireFonts(fonts: DocumentFonts): void {
  const { regular, semibold } = requireForm(
    z.looseObject({ regular: z.custom<Uint8Array>(), semibold: z.custom<Uint8Array>() }),
    fonts,
    { what: 'the pair of typefaces' },
  );
  requireBytes(regular, 'regular');
  requireBytes(semibold, 'semibold');
}
