import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DocumentFonts } from '../../../sdk/seal/document/index.ts';

/** Reads the typeface of the sealed pages from its package. */
export async function readDocumentFonts(): Promise<DocumentFonts> {
  const [regular, semibold] = await Promise.all([
    readFont('400Regular/SourceSans3_400Regular.ttf'),
    readFont('600SemiBold/SourceSans3_600SemiBold.ttf'),
  ]);
  return { regular, semibold };
}

const readFont = (file: string) =>
  readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`)));
