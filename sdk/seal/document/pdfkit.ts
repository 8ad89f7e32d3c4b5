/**
 * The one door to pdfkit. The browser build is used everywhere, Node too: it packs streams with
 * fflate where the Node build uses zlib, and the same record must give the same bytes wherever it
 * is drawn (measured in Node, Chromium and Firefox). pdfkit 0.20 names no export for that build, so
 * it is imported by its place; Node, Vite and esbuild all take it so. It needs no `Buffer`.
 */
import { PDFDocument } from './pdfkit-browser.js';
import type { PdfKitDocument, PdfKitOptions } from './pdfkit-types.ts';

export type * from './pdfkit-types.ts';

/** Starts a document. Its bytes come from `bytesOf`. */
export function createPdf(options: PdfKitOptions): PdfKitDocument {
  return new PDFDocument(options);
}

/** Ends the document and gives all of its bytes. */
export function finishPdf(document: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => resolve(joined(parts)));
    document.end();
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
