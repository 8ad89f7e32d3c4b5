// JavaScript, so that its types come from pdfkit-browser.d.ts: pdfkit ships none for this build.
export { default as PDFDocument } from '../../../node_modules/pdfkit/js/pdfkit.browser.mjs';
