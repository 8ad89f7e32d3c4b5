import type { SealedSpo } from '../../model/sealed-spo.ts';
import { attachmentNames } from '../extract-record.ts';
import { SealError } from '../seal-error.ts';
import type { SealedRecord } from '../sealed-record.ts';
import { createPdf, finishPdf, type PdfKitDocument } from './pdfkit.ts';
import { drawSections, type Printed } from './sections.ts';
import { Sheet } from './sheet.ts';
import { type Face, ink, paper, styles } from './style.ts';

/** The typefaces of the document as TrueType files: Source Sans 3, which has Welsh ŵ and ŷ. */
export interface DocumentFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

/**
 * Draws `printed` on pages and attaches `record`. Nothing here makes the two agree: callers other
 * than `drawDocument` are samples and tests of what a checker must catch.
 */
export async function compose(
  printed: Printed,
  record: SealedRecord,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const { content } = printed;
  const sealedAt = new Date(content.sealedAt);
  const pdf = createPdf({
    size: 'A4',
    margins: { ...paper.margins },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: '',
    info: {
      Title: `Social Purchase Order ${content.reference}`,
      Author: content.commitment.supplier.name,
      Creator: content.document,
      Producer: 'Dual Impact Kit',
      CreationDate: sealedAt,
      ModDate: sealedAt,
    },
  });
  registerFonts(pdf, fonts);
  const sheet = new Sheet(pdf);
  drawSections(sheet, printed);
  sheet.end();
  drawFooters(sheet, content);
  attach(pdf, record, sealedAt);
  return finishPdf(pdf);
}

/**
 * Text that nearly every document needs. Its glyphs are numbered first, the same in each document:
 * a subset numbered in the order of use would differ on every page when one figure on page 1 does,
 * and the checker could not say which page was changed.
 */
const commonText = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  '£ € – — ‘ ’ “ ” • … · × ½ ° § © □',
  'â ê î ô û ŵ ŷ Â Ê Î Ô Û Ŵ Ŷ á é í ó ú ẃ ý Á É Í Ó Ú à è ì ò ù ẁ ỳ ä ë ï ö ü ẅ ÿ ç ñ',
  'ff fi fl ffi ffl fj ft tt tf',
].join(' ');

function registerFonts(pdf: PdfKitDocument, fonts: DocumentFonts): void {
  for (const face of ['regular', 'semibold'] satisfies Face[]) {
    useFont(pdf, face, fonts[face]);
    pdf._font.encode(commonText);
    pdf._font.encode('0123456789,.–£', ['tnum']);
  }
}

function useFont(pdf: PdfKitDocument, face: Face, font: Uint8Array): void {
  try {
    pdf.registerFont(face, font).font(face);
  } catch {
    throw new SealError('not-in-form', `the ${face} typeface is not a TrueType file`, face);
  }
}

function drawFooters(sheet: Sheet, { reference }: SealedSpo): void {
  const { pdf } = sheet;
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    const number = `Page ${index + 1} of ${count}`;
    sheet.artifact('Pagination', () => {
      pdf.font(styles.small.face).fontSize(styles.small.size).fillColor(ink.quiet);
      const right = sheet.left + sheet.width - pdf.widthOfString(number);
      const height = pdf.page.height - paper.footer;
      pdf.text(`Social Purchase Order ${reference}`, sheet.left, height, { lineBreak: false });
      pdf.text(number, right, height, { lineBreak: false });
    });
  }
}

function attach(pdf: PdfKitDocument, record: SealedRecord, sealedAt: Date): void {
  const common = { relationship: 'Data', creationDate: sealedAt, modifiedDate: sealedAt } as const;
  pdf.file(record.json, {
    ...common,
    name: attachmentNames.json,
    type: 'application/json',
    description: 'The sealed record of this Social Purchase Order',
  });
  pdf.file(record.signature, {
    ...common,
    name: attachmentNames.signature,
    type: 'application/jose+json',
    description: 'The signature of the issuer over spo.json',
  });
}
