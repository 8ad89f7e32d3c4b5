import { drawable } from './document/wording.ts';
import { textsOf } from './pdf/page-text.ts';
import { pagesOf } from './pdf/pages.ts';
import { PdfError } from './pdf/pdf-error.ts';
import type { PdfFile } from './pdf/pdf-file.ts';

/**
 * A text that a page shows otherwise than it was sealed; either is empty when the other was put in
 * or left out. `shown` is what the file says of itself: text, and not to be trusted further.
 */
export interface TextChange {
  /** From 1. */
  readonly page: number;
  readonly sealed: string;
  readonly shown: string;
}

/** More than this and a list of changes helps nobody. */
const most = { changes: 40, letters: 300, texts: 1_500, compared: 250_000 };

/**
 * Says which texts of the changed pages differ, as far as the fonts tell. It adds to the verdict
 * and decides nothing: pages can differ in pictures, in letters that are drawn as lines, or under a
 * font that lies about its letters, and then the list is empty or short.
 */
export async function changedTexts(
  genuine: PdfFile,
  offered: PdfFile,
  pages: readonly number[],
): Promise<TextChange[]> {
  const changes: TextChange[] = [];
  for (const page of pages) {
    const sealed = await readTexts(genuine, page);
    const shown = await readTexts(offered, page);
    if (sealed === undefined || shown === undefined) continue;
    changes.push(...differences(sealed, shown).map((change) => ({ page, ...change })));
  }
  return changes.slice(0, most.changes);
}

async function readTexts(file: PdfFile, number: number): Promise<string[] | undefined> {
  try {
    const page = (await pagesOf(file))[number - 1];
    const texts = page && (await textsOf(file, page));
    return texts && texts.length <= most.texts ? texts.map(inSight) : undefined;
  } catch (error) {
    if (error instanceof PdfError) return undefined;
    throw error;
  }
}

/** Letters that cannot be seen, or that turn the reading order, as marks; and no more than a few lines. */
function inSight(text: string): string {
  const plain = drawable(text).replaceAll('\n', ' ');
  return plain.length > most.letters ? `${plain.slice(0, most.letters)}…` : plain;
}

type Difference = Omit<TextChange, 'page'>;

function differences(sealed: readonly string[], shown: readonly string[]): Difference[] {
  let start = 0;
  while (start < sealed.length && sealed[start] === shown[start]) start += 1;
  let [sealedEnd, shownEnd] = [sealed.length, shown.length];
  while (sealedEnd > start && shownEnd > start && sealed[sealedEnd - 1] === shown[shownEnd - 1]) {
    sealedEnd -= 1;
    shownEnd -= 1;
  }
  return inBetween(sealed.slice(start, sealedEnd), shown.slice(start, shownEnd));
}

/** Walks the longest common run of texts and pairs off what lies between its members. */
function inBetween(sealed: readonly string[], shown: readonly string[]): Difference[] {
  if (sealed.length * shown.length > most.compared) return [];
  const common = commonLengths(sealed, shown);
  const found: Difference[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    found.push(...pairedOff(gone, come));
    [gone, come] = [[], []];
  };
  for (let [one, other] = [0, 0]; one < sealed.length || other < shown.length;) {
    const [ours, theirs] = [sealed[one], shown[other]];
    if (ours !== undefined && ours === theirs) {
      close();
      one += 1;
      other += 1;
    } else if (theirs === undefined || common(one + 1, other) >= common(one, other + 1)) {
      gone.push(ours ?? '');
      one += 1;
    } else {
      come.push(theirs);
      other += 1;
    }
  }
  close();
  return found;
}

/** The length of the longest common run of the texts from two places on. */
function commonLengths(
  sealed: readonly string[],
  shown: readonly string[],
): (one: number, other: number) => number {
  const width = shown.length + 1;
  const lengths = new Uint16Array((sealed.length + 1) * width);
  const at = (one: number, other: number) =>
    one > sealed.length || other > shown.length ? -1 : (lengths[one * width + other] ?? 0);
  for (let one = sealed.length - 1; one >= 0; one -= 1) {
    for (let other = shown.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        sealed[one] === shown[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  return at;
}

/** As many on both sides: one stands for one. Otherwise the lines have run on, and are taken as one. */
function pairedOff(gone: readonly string[], come: readonly string[]): Difference[] {
  if (gone.length === come.length) {
    return gone.map((sealed, index) => ({ sealed, shown: come[index] ?? '' }));
  }
  return [{ sealed: inSight(gone.join(' ')), shown: inSight(come.join(' ')) }];
}
