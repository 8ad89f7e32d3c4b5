import { limits } from './limits.ts';
import { damaged, tooLarge } from './pdf-error.ts';
import type { PdfFile } from './pdf-file.ts';
import { asKind, textOf, type PdfDictionary, type PdfStream, type PdfValue } from './values.ts';

/**
 * Finds attachments by name. One that is there twice, or goes by two names, is refused: readers
 * differ on which one they would open. Throws `PdfError`.
 */
export async function findAttachments(
  file: PdfFile,
  wanted: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const [key, specification] of await listAttachments(file)) {
    const names = [key, ...(await namesOf(file, specification))];
    const name = names.find((each) => wanted.includes(each));
    if (name === undefined) continue;
    if (names.some((each) => each !== name)) throw damaged('an attachment goes by two names');
    if (found.has(name)) throw damaged(`“${name}” is attached twice`);
    const bytes = await file.unpack(await streamOf(file, specification));
    if (bytes.length > limits.attachment) throw tooLarge(`“${name}” is larger than is read`);
    found.set(name, bytes);
  }
  return found;
}

/** Walks the name tree of embedded files (ISO 32000, sections 7.9.6 and 7.11.4). */
async function listAttachments(file: PdfFile): Promise<[string, PdfDictionary][]> {
  const listed: [string, PdfDictionary][] = [];
  const names = asKind(await file.get(await file.catalogue(), 'Names'), 'dictionary');
  const waiting: PdfValue[] = names === undefined ? [] : [await file.get(names, 'EmbeddedFiles')];
  for (let visited = 0; waiting.length > 0; visited += 1) {
    if (visited > limits.nameTreeNodes) throw tooLarge('the file has too many attachments');
    const node = asKind(await file.resolve(waiting.pop()), 'dictionary');
    if (node === undefined) continue;
    waiting.push(...(asKind(await file.get(node, 'Kids'), 'array')?.items ?? []));
    const leaves = asKind(await file.get(node, 'Names'), 'array')?.items ?? [];
    if (leaves.length > 2 * limits.nameTreeNodes)
      throw tooLarge('the file has too many attachments');
    for (let index = 0; index + 1 < leaves.length; index += 2) {
      const key = asKind(await file.resolve(leaves[index]), 'string');
      const specification = asKind(await file.resolve(leaves[index + 1]), 'dictionary');
      if (key === undefined || specification === undefined)
        throw damaged('an attachment is broken');
      listed.push([textOf(key), specification]);
    }
  }
  return listed;
}

async function namesOf(file: PdfFile, specification: PdfDictionary): Promise<string[]> {
  const names: string[] = [];
  for (const key of ['F', 'UF', 'DOS', 'Mac', 'Unix']) {
    const name = asKind(await file.get(specification, key), 'string');
    if (name !== undefined) names.push(textOf(name));
  }
  return names;
}

async function streamOf(file: PdfFile, specification: PdfDictionary): Promise<PdfStream> {
  const embedded = asKind(await file.get(specification, 'EF'), 'dictionary');
  const streams = new Set<PdfValue>();
  for (const key of embedded?.entries.keys() ?? []) {
    if (embedded !== undefined) streams.add(await file.get(embedded, key));
  }
  const [stream, another] = Array.from(streams, (each) => asKind(each, 'stream'));
  if (stream === undefined || another !== undefined || streams.size > 1) {
    throw damaged('an attachment has no one content');
  }
  return stream;
}
