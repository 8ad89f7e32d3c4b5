import { damaged, PdfError, tooLarge } from './pdf-error.ts';
import {
  asKind,
  countOf,
  nameOf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts';

/** How many bytes may still be unpacked and parsed: one allowance a file. */
export interface Allowance {
  unpacked: number;
  parsed: number;
}

/**
 * Undoes the filters of a stream: none, or Flate, which is all that a sealed document and its
 * common re-saves use. Throws `PdfError`. Parameters must be direct values.
 */
export async function unpack(stream: PdfStream, allowance: Allowance): Promise<Uint8Array> {
  const { entries } = stream.dictionary;
  if (entries.has('F')) throw new PdfError('unknown-format', 'a stream is kept in another file');
  const filters = listOf(entries.get('Filter'));
  const parameters = listOf(entries.get('DecodeParms'));
  if (filters.length > 4) throw tooLarge('a stream is packed too many times');
  let bytes = stream.stored;
  for (const [index, filter] of filters.entries()) {
    if (nameOf(filter) !== 'FlateDecode') {
      throw new PdfError('unknown-format', 'a stream is packed in a way that is not read here');
    }
    bytes = await inflate(bytes, allowance);
    bytes = undoPredictor(bytes, asKind(parameters[index], 'dictionary'));
  }
  return bytes;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return asKind(value, 'array')?.items ?? [value];
}

async function inflate(packed: Uint8Array, allowance: Allowance): Promise<Uint8Array> {
  const unpacked = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const parts: Uint8Array[] = [];
  const reader = unpacked.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(parts);
      allowance.unpacked -= value.length;
      if (allowance.unpacked < 0) throw tooLarge('the file unpacks to more than is read');
      parts.push(value);
    }
  } catch (error) {
    // The rest of a bomb is not wanted; that cancelling fails as well says nothing new.
    await reader.cancel().catch(() => undefined);
    throw error instanceof PdfError ? error : damaged('a packed stream is broken');
  }
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Cross-reference streams pack their columns with the PNG predictors (section 7.4.4.4). */
function undoPredictor(bytes: Uint8Array, parameters: PdfDictionary | undefined): Uint8Array {
  const setting = (name: string, otherwise: number) => {
    const value = parameters?.entries.get(name);
    return value === undefined ? otherwise : (countOf(value) ?? Number.NaN);
  };
  const predictor = setting('Predictor', 1);
  if (predictor === 1) return bytes;
  const width = setting('Columns', 1);
  const plain = setting('Colors', 1) === 1 && setting('BitsPerComponent', 8) === 8;
  if (!(predictor >= 10 && predictor <= 15) || !plain || !(width >= 1 && width <= 65_536)) {
    throw new PdfError('unknown-format', 'a stream uses a predictor that is not read here');
  }
  return undoPng(bytes, width);
}

function undoPng(bytes: Uint8Array, width: number): Uint8Array {
  const rows = bytes.length / (width + 1);
  if (!Number.isInteger(rows)) throw damaged('a predicted stream ends within a row');
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    const to = row * width;
    const kind = bytes[from] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const left = column > 0 ? (plain[to + column - 1] ?? 0) : 0;
      const above = row > 0 ? (plain[to + column - width] ?? 0) : 0;
      const corner = column > 0 && row > 0 ? (plain[to + column - width - 1] ?? 0) : 0;
      plain[to + column] = (bytes[from + 1 + column] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return nearest(left, above, corner);
    default:
      throw damaged('a row is predicted in no known way');
  }
}

/** Paeth's rule: of left, above and corner, the one nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return 0;
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
