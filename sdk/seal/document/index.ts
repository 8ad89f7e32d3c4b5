export type { DocumentFonts } from './compose.ts';
export { drawDocument } from './draw-document.ts';
