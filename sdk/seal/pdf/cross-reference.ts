import { latin1 } from './lexer.ts';
import { limits } from './limits.ts';
import { Parser } from './parser.ts';
import { damaged, tooLarge } from './pdf-error.ts';
import { readStream } from './stream.ts';
import { unpack, type Allowance } from './unpack.ts';
import { asKind, countOf, nameOf, type PdfDictionary, type PdfStream } from './values.ts';

/** Where an object is: at a byte of the file, or within a stream that holds many. */
export type Place =
  | { readonly in: 'file'; readonly offset: number; readonly generation: number }
  | { readonly in: 'stream'; readonly container: number; readonly index: number }
  | { readonly in: 'nowhere' };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, Place>;
  /** The newest trailer: it names the catalogue. */
  readonly trailer: PdfDictionary;
}

interface Section {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDictionary;
}

/**
 * Follows the cross-references from the end of the file back through its updates, the newest
 * first, as section 7.5 lays down. A file in which they do not hold is damaged: readers repair
 * such files each in its own way, so nobody can say what a person would see.
 */
export async function readCrossReferences(
  bytes: Uint8Array,
  allowance: Allowance,
): Promise<CrossReferences> {
  const places = new Map<number, Place>();
  const visited = new Set<number>();
  let newest: PdfDictionary | undefined;
  let rows = 0;
  for (let offset: number | undefined = startOf(bytes); offset !== undefined;) {
    if (visited.has(offset)) throw damaged('the cross-references go in a circle');
    visited.add(offset);
    if (visited.size > limits.crossReferenceSections) throw tooLarge('too many updates');
    const section = await readSection(bytes, offset, allowance);
    const hybrid = offsetIn(section.trailer, 'XRefStm', bytes);
    const hidden = hybrid === undefined ? undefined : await readSection(bytes, hybrid, allowance);
    for (const part of [section, hidden]) {
      if (part === undefined) continue;
      rows += part.places.size;
      if (rows > 2 * limits.objects) throw tooLarge('the file lists too many objects');
      keepOlder(places, part.places);
    }
    newest ??= section.trailer;
    offset = offsetIn(section.trailer, 'Prev', bytes);
  }
  if (newest === undefined) throw damaged('the file has no trailer');
  requireSize(newest, places);
  return { places, trailer: newest };
}

function offsetIn(
  { entries }: PdfDictionary,
  key: 'XRefStm' | 'Prev',
  bytes: Uint8Array,
): number | undefined {
  const offset = entries.get(key);
  return offset === undefined ? undefined : requireOffset(offset, bytes);
}

/** Every number must be below the size that the trailer states: readers differ on those above. */
function requireSize({ entries }: PdfDictionary, places: ReadonlyMap<number, Place>): void {
  const size = countOf(entries.get('Size')) ?? 0;
  for (const id of places.keys()) if (id >= size) throw damaged(`object ${id} is one too many`);
}

/** An entry of a newer section stands. */
function keepOlder(places: Map<number, Place>, older: ReadonlyMap<number, Place>): void {
  for (const [id, place] of older) if (!places.has(id)) places.set(id, place);
  if (places.size > limits.objects) throw tooLarge('the file has too many objects');
}

function startOf(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(-1024));
  const match = /startxref[\t\n\f\r ]+(\d{1,10})[\t\n\f\r ]+%%EOF[\0\t\n\f\r ]*$/u.exec(tail);
  if (match === null) throw damaged('the end of the file is missing');
  return requireOffset(Number(match[1]), bytes);
}

function requireOffset(value: unknown, bytes: Uint8Array): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < bytes.length) {
    return value;
  }
  throw damaged('a cross-reference points outside the file');
}

async function readSection(
  bytes: Uint8Array,
  offset: number,
  allowance: Allowance,
): Promise<Section> {
  return latin1(bytes.subarray(offset, offset + 4)) === 'xref'
    ? readTable(bytes, offset + 4)
    : await readStreamSection(bytes, offset, allowance);
}

/**
 * Reads a table, whose rows must be 20 bytes to the letter (section 7.5.4). Some readers count
 * bytes and some read words: a table of another shape would lead them to different objects.
 */
function readTable(bytes: Uint8Array, offset: number): Section {
  const places = new Map<number, Place>();
  const take = (pattern: RegExp, most: number) => {
    const match = pattern.exec(latin1(bytes.subarray(offset, offset + most)));
    offset += match?.[0].length ?? 0;
    return match;
  };
  if (take(/^ ?(?:\r\n|\n|\r)/u, 3) === null) throw damaged('the cross-reference table is broken');
  for (;;) {
    const heading = take(/^(\d{1,10}) (\d{1,10}) ?(?:\r\n|\n|\r)/u, 24);
    if (heading === null) break;
    const [start, count] = [Number(heading[1]), Number(heading[2])];
    if (places.size + count > limits.objects) throw tooLarge('the file has too many objects');
    for (let index = 0; index < count; index += 1) {
      const row = take(/^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/u, 20);
      addPlace(places, start + index, placeOfRow(row));
    }
    // Such a table is off by one; some readers shift it and some do not.
    if (start === 1 && places.get(1)?.in === 'nowhere') throw damaged('the table begins at 1');
  }
  const parser = new Parser(bytes, offset);
  parser.keyword('trailer');
  const trailer = asKind(parser.value(), 'dictionary');
  if (trailer === undefined) throw damaged('the trailer is not a dictionary');
  // The free rows of a hybrid table stand for objects that only its stream knows.
  if (trailer.entries.has('XRefStm')) dropNowhere(places);
  return { places, trailer };
}

function placeOfRow(row: RegExpExecArray | null): Place {
  if (row === null) throw damaged('a row of the cross-reference table is broken');
  return row[3] === 'f'
    ? { in: 'nowhere' }
    : { in: 'file', offset: Number(row[1]), generation: Number(row[2]) };
}

function dropNowhere(places: Map<number, Place>): void {
  for (const [id, place] of places) if (place.in === 'nowhere') places.delete(id);
}

function addPlace(places: Map<number, Place>, id: number, place: Place): void {
  if (places.has(id)) throw damaged(`object ${id} is listed twice`);
  places.set(id, place);
}

async function readStreamSection(
  bytes: Uint8Array,
  offset: number,
  allowance: Allowance,
): Promise<Section> {
  const parser = new Parser(bytes, offset);
  parser.count();
  parser.count();
  parser.keyword('obj');
  const dictionary = asKind(parser.value(), 'dictionary');
  const length = countOf(dictionary?.entries.get('Length'));
  if (dictionary === undefined || length === undefined)
    throw damaged('a cross-reference is missing');
  if (nameOf(dictionary.entries.get('Type')) !== 'XRef')
    throw damaged('a cross-reference is missing');
  const stream = readStream(bytes, parser, dictionary, length);
  return { places: await placesOf(stream, allowance), trailer: dictionary };
}

async function placesOf(stream: PdfStream, allowance: Allowance): Promise<Map<number, Place>> {
  const { entries } = stream.dictionary;
  const widths = numbersOf(stream.dictionary, 'W');
  const [kindWidth, firstWidth, secondWidth] = widths;
  if (kindWidth === undefined || firstWidth === undefined || secondWidth === undefined) {
    throw damaged('a cross-reference stream does not say its widths');
  }
  if (widths.some((width) => width > 6)) throw damaged('a cross-reference stream is too wide');
  const table = await unpack(stream, allowance);
  const index = entries.has('Index')
    ? numbersOf(stream.dictionary, 'Index')
    : [0, countOf(entries.get('Size')) ?? 0];
  const places = new Map<number, Place>();
  let at = 0;
  const take = (width: number) => {
    let value = 0;
    for (const byte of table.subarray(at, at + width)) value = value * 256 + byte;
    at += width;
    return value;
  };
  const rowWidth = kindWidth + firstWidth + secondWidth;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const start = index[pair] ?? 0;
    const count = index[pair + 1] ?? 0;
    if (rowWidth < 1 || at + count * rowWidth > table.length) {
      throw damaged('a cross-reference stream is too short');
    }
    if (places.size + count > limits.objects) throw tooLarge('the file has too many objects');
    for (let row = 0; row < count; row += 1) {
      const kind = kindWidth === 0 ? 1 : take(kindWidth);
      addPlace(places, start + row, placeFrom(kind, take(firstWidth), take(secondWidth)));
    }
  }
  return places;
}

function placeFrom(kind: number, first: number, second: number): Place {
  if (kind === 0) return { in: 'nowhere' };
  if (kind === 1) return { in: 'file', offset: first, generation: second };
  if (kind === 2) return { in: 'stream', container: first, index: second };
  throw damaged('a cross-reference is of no known kind');
}

function numbersOf({ entries }: PdfDictionary, key: string): number[] {
  const items = asKind(entries.get(key), 'array')?.items ?? [];
  return items.map((item) => {
    const count = countOf(item);
    if (count === undefined) throw damaged(`“${key}” of a cross-reference stream is broken`);
    return count;
  });
}
