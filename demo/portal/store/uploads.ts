import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The largest file a supplier may attach, in bytes. */
export const largestFile = 10 * 1024 * 1024;
export const largestFileInWords = '10 MB';
export const mostFilesPerQuestion = 5;

/** Bytes of attachments, each under a random name in one folder. */
export interface Uploads {
  keep(bytes: Uint8Array): Promise<string>;
  read(storedAs: string): Promise<Uint8Array<ArrayBuffer>>;
  remove(storedAs: string): Promise<void>;
}

export async function openUploads(dataDirectory: string): Promise<Uploads> {
  const folder = path.join(dataDirectory, 'attachments');
  await mkdir(folder, { recursive: true });
  return {
    async keep(bytes) {
      const storedAs = randomUUID();
      await writeFile(path.join(folder, storedAs), bytes, { flag: 'wx' });
      return storedAs;
    },
    async read(storedAs) {
      return new Uint8Array(await readFile(path.join(folder, storedAs)));
    },
    async remove(storedAs) {
      await rm(path.join(folder, storedAs), { force: true });
    },
  };
}

/** Why a file cannot be attached, in words, or nothing when it can. */
export function refusalOf(
  name: string,
  bytes: Uint8Array,
  alreadyThere: number,
): string | undefined {
  if (bytes.length === 0) return `${name} is empty. Choose another file.`;
  if (bytes.length > largestFile) {
    return `${name} is larger than ${largestFileInWords}. Choose a smaller file.`;
  }
  if (!name.toLowerCase().endsWith('.pdf') || !startsLikePdf(bytes)) {
    return `${name} is not a PDF. Choose a PDF file.`;
  }
  if (alreadyThere >= mostFilesPerQuestion) {
    return `You can attach up to ${mostFilesPerQuestion} files to a question. Remove one first.`;
  }
  return undefined;
}

/** A PDF reader accepts the header anywhere in the first 1,024 bytes (ISO 32000-1, annex H). */
function startsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The last part of the name the browser sent, with nothing that could break a header or a line. */
export function displayNameOf(fileName: string): string {
  const last = fileName.split(/[\\/]/u).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return plain === '' ? 'attachment.pdf' : plain.slice(-200);
}
