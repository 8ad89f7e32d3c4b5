import { readCrossReferences, type Place } from './cross-reference.ts';
import { latin1 } from './lexer.ts';
import { limits } from './limits.ts';
import { Parser } from './parser.ts';
import { damaged, PdfError, tooLarge } from './pdf-error.ts';
import { readStream } from './stream.ts';
import { unpack, type Allowance } from './unpack.ts';
import {
  asKind,
  countOf,
  nameOf,
  type PdfDictionary,
  type PdfReference,
  type PdfStream,
  type PdfValue,
} from './values.ts';

/** Opens a PDF. Throws `PdfError`, which tells apart what is no PDF, damaged, encrypted or too large. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  if (bytes.length > limits.file) throw tooLarge('the file is larger than is read');
  const header = latin1(bytes.subarray(0, 1024)).indexOf('%PDF-');
  if (header < 0) throw new PdfError('not-a-pdf', 'the file is not a PDF');
  if (header > 0) throw damaged('something stands before the PDF');
  const allowance = { unpacked: limits.unpacked, parsed: limits.parsed };
  const { places, trailer } = await readCrossReferences(bytes, allowance);
  if (trailer.entries.has('Encrypt')) throw new PdfError('encrypted', 'the file is encrypted');
  return new PdfFile(bytes, places, trailer, allowance);
}

/**
 * A PDF whose objects are read when they are asked for. One reader at a time: its methods are not
 * to be called side by side.
 */
export class PdfFile {
  readonly trailer: PdfDictionary;
  readonly #bytes: Uint8Array;
  readonly #places: ReadonlyMap<number, Place>;
  readonly #allowance: Allowance;
  readonly #objects = new Map<number, PdfValue>();
  readonly #unpacked = new Map<PdfStream, Uint8Array>();
  readonly #opening = new Set<number>();
  readonly #contents = new Map<number, ObjectStream>();

  constructor(
    bytes: Uint8Array,
    places: ReadonlyMap<number, Place>,
    trailer: PdfDictionary,
    allowance: Allowance,
  ) {
    this.#bytes = bytes;
    this.#places = places;
    this.trailer = trailer;
    this.#allowance = allowance;
  }

  /** The value itself, or the object it refers to. What refers to nothing is null. */
  async resolve(value: PdfValue | undefined): Promise<PdfValue> {
    const reference = asKind(value, 'reference');
    if (reference === undefined) return value ?? null;
    const object = await this.#object(reference);
    if (asKind(object, 'reference') !== undefined) throw damaged('a reference leads to another');
    return object;
  }

  /** The entry of a dictionary, resolved. */
  get(dictionary: PdfDictionary, key: string): Promise<PdfValue> {
    return this.resolve(dictionary.entries.get(key));
  }

  /** The catalogue: the root of everything a reader shows. */
  async catalogue(): Promise<PdfDictionary> {
    const catalogue = asKind(await this.get(this.trailer, 'Root'), 'dictionary');
    if (catalogue === undefined) throw damaged('the file has no catalogue');
    return catalogue;
  }

  /** The bytes of a stream with its filters undone. */
  async unpack(stream: PdfStream): Promise<Uint8Array> {
    const known = this.#unpacked.get(stream);
    if (known !== undefined) return known;
    const entries = new Map(stream.dictionary.entries);
    for (const key of ['Filter', 'DecodeParms']) {
      entries.set(key, await this.#resolveInside(entries.get(key)));
    }
    const direct = { ...stream, dictionary: { ...stream.dictionary, entries } };
    const bytes = await unpack(direct, this.#allowance);
    this.#unpacked.set(stream, bytes);
    return bytes;
  }

  async #resolveInside(value: PdfValue | undefined): Promise<PdfValue> {
    const resolved = await this.resolve(value);
    const array = asKind(resolved, 'array');
    if (array === undefined) return resolved;
    const items: PdfValue[] = [];
    for (const item of array.items) items.push(await this.resolve(item));
    return { kind: 'array', items };
  }

  async #object({ id, generation }: PdfReference): Promise<PdfValue> {
    const place = this.#places.get(id);
    if (place === undefined || place.in === 'nowhere') return null;
    if (generation !== (place.in === 'file' ? place.generation : 0)) return null;
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    if (this.#opening.has(id)) throw damaged(`object ${id} needs itself`);
    this.#opening.add(id);
    const object =
      place.in === 'file'
        ? await this.#objectAt(id, place.offset, generation)
        : await this.#objectWithin(id, place.container, place.index);
    this.#opening.delete(id);
    this.#objects.set(id, object);
    return object;
  }

  async #objectAt(id: number, offset: number, generation: number): Promise<PdfValue> {
    const parser = new Parser(this.#bytes, offset);
    parser.header(id, generation);
    const value = parser.value();
    const afterValue = parser.lexer.position;
    this.#spend(afterValue - offset);
    const next = parser.lexer.next();
    if (next.kind === 'keyword' && next.text === 'endobj') return value;
    parser.lexer.position = afterValue;
    const dictionary = asKind(value, 'dictionary');
    if (dictionary === undefined) throw damaged(`object ${id} has no end`);
    const length = countOf(await this.get(dictionary, 'Length'));
    if (length === undefined) throw damaged('a stream does not say its length');
    const stream = readStream(this.#bytes, parser, dictionary, length);
    parser.keyword('endobj');
    return stream;
  }

  /** Reads an object out of an object stream (section 7.5.7). */
  async #objectWithin(id: number, container: number, index: number): Promise<PdfValue> {
    const { bytes, offsets } = await this.#objectStream(container);
    const listed = offsets[index];
    if (listed?.id !== id) throw damaged(`object ${id} is not in its place`);
    const parser = new Parser(bytes, listed.offset);
    const value = parser.value();
    this.#spend(parser.lexer.position - listed.offset);
    return value;
  }

  async #objectStream(id: number): Promise<ObjectStream> {
    const known = this.#contents.get(id);
    if (known !== undefined) return known;
    const place = this.#places.get(id);
    if (place?.in !== 'file') throw damaged('an object stream is missing');
    const reference = { kind: 'reference', id, generation: place.generation } as const;
    const stream = asKind(await this.resolve(reference), 'stream');
    if (stream === undefined || nameOf(await this.get(stream.dictionary, 'Type')) !== 'ObjStm') {
      throw damaged('an object stream is missing');
    }
    const first = countOf(await this.get(stream.dictionary, 'First')) ?? 0;
    const count = countOf(await this.get(stream.dictionary, 'N')) ?? 0;
    if (count > limits.objects) throw tooLarge('the file has too many objects');
    const bytes = await this.unpack(stream);
    const header = new Parser(bytes.subarray(0, first));
    const offsets = Array.from({ length: count }, () => {
      const [listed, offset] = [header.count(), header.count()];
      return { id: listed, offset: first + offset };
    });
    const contents = { bytes, offsets };
    this.#contents.set(id, contents);
    return contents;
  }

  #spend(bytes: number): void {
    this.#allowance.parsed -= bytes;
    if (this.#allowance.parsed < 0) throw tooLarge('the file takes too long to read');
  }
}

interface ObjectStream {
  readonly bytes: Uint8Array;
  readonly offsets: readonly { readonly id: number; readonly offset: number }[];
}
