import type { PdfKitDocument, PdfKitOptions } from './pdfkit-types.ts';

export declare const PDFDocument: new (options: PdfKitOptions) => PdfKitDocument;
