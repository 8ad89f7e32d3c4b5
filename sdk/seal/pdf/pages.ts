import { limits } from './limits.ts';
import { damaged, tooLarge } from './pdf-error.ts';
import type { PdfFile } from './pdf-file.ts';
import { asKind, countOf, keyOf, nameOf, type PdfDictionary, type PdfValue } from './values.ts';

/** A page with what it inherits from the nodes above it. */
export interface PdfPage {
  /** The key of the reference to it. */
  readonly key: string;
  readonly entries: ReadonlyMap<string, PdfValue>;
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** Every page in the order a reader shows them (ISO 32000, section 7.7.3). Throws `PdfError`. */
export async function pagesOf(file: PdfFile): Promise<PdfPage[]> {
  const root = (await file.catalogue()).entries.get('Pages');
  const pages: PdfPage[] = [];
  await collect(file, root, new Map(), { pages, above: new Set() });
  return pages;
}

interface Collection {
  readonly pages: PdfPage[];
  readonly above: ReadonlySet<number>;
}

async function collect(
  file: PdfFile,
  value: PdfValue | undefined,
  passedDown: ReadonlyMap<string, PdfValue>,
  { pages, above }: Collection,
): Promise<void> {
  const reference = asKind(value, 'reference');
  const node = asKind(await file.resolve(value), 'dictionary');
  if (reference === undefined || node === undefined) throw damaged('a page is missing');
  if (above.has(reference.id) || above.size > limits.nesting)
    throw damaged('the pages go in a circle');
  const entries = new Map([...passedDown, ...node.entries]);
  if (nameOf(await file.get(node, 'Type')) === 'Page') {
    if (pages.length >= limits.pages) throw tooLarge('the file has too many pages');
    pages.push({ key: keyOf(reference), entries });
    return;
  }
  const before = pages.length;
  const handDown = new Map([...entries].filter(([key]) => inherited.includes(key)));
  for (const kid of await kidsOf(file, node)) {
    await collect(file, kid, handDown, { pages, above: new Set([...above, reference.id]) });
  }
  if (countOf(await file.get(node, 'Count')) !== pages.length - before) {
    throw damaged('the pages do not add up');
  }
}

async function kidsOf(file: PdfFile, node: PdfDictionary): Promise<readonly PdfValue[]> {
  const kids = asKind(await file.get(node, 'Kids'), 'array');
  if (kids === undefined || nameOf(await file.get(node, 'Type')) !== 'Pages') {
    throw damaged('a page is of no known kind');
  }
  return kids.items;
}
