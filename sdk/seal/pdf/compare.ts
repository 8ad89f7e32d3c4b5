import { contentOf, sameInstructions } from './content.ts';
import { pagesOf, type PdfPage } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { sameValues, entryPairs, sideBySide, type SideBySide } from './same-values.ts';
import { asKind, textOf, type PdfDictionary, type PdfValue } from './values.ts';

/** Where two files differ in what a reader shows or says aloud. */
export interface Differences {
  /** Numbers of the pages that differ, from 1; a page that only one file has is among them. */
  readonly pages: readonly number[];
  /** Something differs that belongs to no page: scripts, layers, form fields, tags, the title. */
  readonly elsewhere: boolean;
}

/**
 * Compares two files in everything that can reach a reader: each page with its content, fonts and
 * annotations, and all else in the catalogue. Object numbers, packing, the file identifier, dates
 * and the producer are not compared, so that a re-saved file stays the same document.
 * Throws `PdfError`.
 */
export async function comparePdfs(one: PdfFile, other: PdfFile): Promise<Differences> {
  const [ours, theirs] = [await pagesOf(one), await pagesOf(other)];
  const files = sideBySide(
    one,
    other,
    new Map(ours.map(({ key }, index) => [key, theirs[index]?.key])),
    new Set(theirs.map(({ key }) => key)),
  );
  const pages: number[] = [];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    if (!(await samePages(files, ours[index], theirs[index]))) pages.push(index + 1);
  }
  const elsewhere = pages.length === 0 && !(await sameElsewhere(files));
  return { pages, elsewhere };
}

/** `Parent` is the way back up the tree; `Contents` is compared as instructions. */
const apartFromPage = new Set(['Parent', 'Contents', 'Resources']);

async function samePages(
  files: SideBySide,
  one: PdfPage | undefined,
  other: PdfPage | undefined,
): Promise<boolean> {
  if (one === undefined || other === undefined) return false;
  const [ours, theirs] = [
    await contentOf(files.one, one.entries.get('Contents')),
    await contentOf(files.other, other.entries.get('Contents')),
  ];
  if (!sameInstructions(ours, theirs)) return false;
  const pairs = entryPairs(withDefaults(one), withDefaults(other), apartFromPage);
  const resources = entryPairs(
    await resourcesOf(files.one, one),
    await resourcesOf(files.other, other),
  );
  return (
    pairs !== undefined &&
    resources !== undefined &&
    (await sameValues(files, [...pairs, ...resources]))
  );
}

/** What a page has when it does not say (section 7.7.3.3): some tools say it (`pdfseparate` does). */
function withDefaults({ entries }: PdfPage): PdfDictionary {
  const media = entries.get('MediaBox') ?? null;
  const crop = entries.get('CropBox') ?? media;
  const defaults: readonly (readonly [string, PdfValue])[] = [
    ['Rotate', 0],
    ['UserUnit', 1],
    ['CropBox', media],
    ['BleedBox', crop],
    ['TrimBox', crop],
    ['ArtBox', crop],
  ];
  return { kind: 'dictionary', entries: new Map([...defaults, ...entries]) };
}

/** The resources of a page without kinds of which it has none (`qpdf --optimize-images` adds one). */
async function resourcesOf(file: PdfFile, { entries }: PdfPage): Promise<PdfDictionary> {
  const resources = asKind(await file.resolve(entries.get('Resources')), 'dictionary');
  const kinds: [string, PdfValue][] = [];
  for (const [name, value] of resources?.entries ?? []) {
    const kind = asKind(await file.resolve(value), 'dictionary');
    if (kind?.entries.size !== 0) kinds.push([name, value]);
  }
  return { kind: 'dictionary', entries: new Map(kinds) };
}

/** Pages are compared one by one; the rest describes the file, and tools rewrite it at will. */
const apartFromCatalogue = new Set(['Pages', 'Metadata', 'Version', 'Extensions']);

async function sameElsewhere(files: SideBySide): Promise<boolean> {
  const pairs = entryPairs(
    await files.one.catalogue(),
    await files.other.catalogue(),
    apartFromCatalogue,
  );
  if (pairs === undefined || !(await sameValues(files, pairs))) return false;
  return (await titleOf(files.one)) === (await titleOf(files.other));
}

/** The title, which readers show in the window's bar. */
async function titleOf(file: PdfFile): Promise<string | undefined> {
  const information = asKind(await file.get(file.trailer, 'Info'), 'dictionary');
  if (information === undefined) return undefined;
  const title = asKind(await file.get(information, 'Title'), 'string');
  return title === undefined ? undefined : textOf(title);
}
