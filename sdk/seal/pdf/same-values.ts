import { sameBytes } from './content.ts';
import { limits } from './limits.ts';
import { tooLarge } from './pdf-error.ts';
import type { PdfFile } from './pdf-file.ts';
import { asKind, keyOf, type PdfDictionary, type PdfReference, type PdfValue } from './values.ts';

type Pair = readonly [PdfValue | undefined, PdfValue | undefined];

/** How a stream is packed says nothing of what it holds. */
const packing = new Set(['Length', 'Filter', 'DecodeParms']);

/** Two files side by side: the pages that stand for each other, and the work still allowed. */
export interface SideBySide {
  readonly one: PdfFile;
  readonly other: PdfFile;
  /** The key of each page of `one` to that of the same page of `other`, if there is one. */
  readonly pages: ReadonlyMap<string, string | undefined>;
  readonly otherPages: ReadonlySet<string>;
  /** Pairs of references already proven the same. */
  readonly proven: Set<string>;
  allowance: number;
}

export function sideBySide(
  one: PdfFile,
  other: PdfFile,
  pages: SideBySide['pages'],
  otherPages: SideBySide['otherPages'],
): SideBySide {
  return { one, other, pages, otherPages, proven: new Set(), allowance: limits.comparisons };
}

/**
 * Are two values the same, with all they refer to, however deep? Object numbers, the order of
 * dictionary entries, and packing do not count. Pages count by their place; what is on them is
 * compared elsewhere.
 */
export async function sameValues(files: SideBySide, pairs: readonly Pair[]): Promise<boolean> {
  const waiting = [...pairs];
  const assumed = new Set<string>();
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    files.allowance -= 1;
    if (files.allowance < 0) throw tooLarge('the file takes too long to compare');
    const [one, other] = [asKind(pair[0], 'reference'), asKind(pair[1], 'reference')];
    const page = samePage(files, one, other);
    if (page === false) return false;
    if (page === true) continue;
    if (one !== undefined && other !== undefined) {
      const name = `${keyOf(one)} ${keyOf(other)}`;
      if (files.proven.has(name) || assumed.has(name)) continue;
      assumed.add(name);
    }
    const inside = await insides(files, pair);
    if (inside === undefined) return false;
    waiting.push(...inside);
  }
  // Only now is every assumption borne out.
  for (const name of assumed) files.proven.add(name);
  return true;
}

/** True or false when either is a page; undefined when neither is. */
function samePage(
  { pages, otherPages }: SideBySide,
  one: PdfReference | undefined,
  other: PdfReference | undefined,
): boolean | undefined {
  const ours = one === undefined ? undefined : keyOf(one);
  const theirs = other === undefined ? undefined : keyOf(other);
  const isOurPage = ours !== undefined && pages.has(ours);
  const isTheirPage = theirs !== undefined && otherPages.has(theirs);
  if (!isOurPage && !isTheirPage) return undefined;
  return isOurPage && isTheirPage && pages.get(ours) === theirs;
}

/** What is left to compare inside two values, or `undefined` when they differ already. */
async function insides(files: SideBySide, pair: Pair): Promise<Pair[] | undefined> {
  const one = await files.one.resolve(pair[0]);
  const other = await files.other.resolve(pair[1]);
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return one === other ? [] : undefined;
  }
  switch (one.kind) {
    case 'name':
      return one.name === asKind(other, 'name')?.name ? [] : undefined;
    case 'string':
      return one.bytes === asKind(other, 'string')?.bytes ? [] : undefined;
    case 'array':
      return itemPairs(one.items, asKind(other, 'array')?.items);
    case 'dictionary':
      return entryPairs(one, asKind(other, 'dictionary'));
    case 'stream': {
      const theirs = asKind(other, 'stream');
      if (theirs === undefined) return undefined;
      const same = sameBytes(await files.one.unpack(one), await files.other.unpack(theirs));
      return same ? entryPairs(one.dictionary, theirs.dictionary, packing) : undefined;
    }
    case 'reference':
      return undefined;
  }
}

function itemPairs(
  one: readonly PdfValue[],
  other: readonly PdfValue[] | undefined,
): Pair[] | undefined {
  return one.length === other?.length
    ? one.map((item, index) => [item, other[index]] as const)
    : undefined;
}

/** Entries side by side; one that is missing counts as null, as section 7.3.7 has it. */
export function entryPairs(
  one: PdfDictionary,
  other: PdfDictionary | undefined,
  except: ReadonlySet<string> = new Set(),
): Pair[] | undefined {
  if (other === undefined) return undefined;
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()]);
  for (const key of except) keys.delete(key);
  return Array.from(keys, (key) => [one.entries.get(key), other.entries.get(key)] as const);
}
