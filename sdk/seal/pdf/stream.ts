import { latin1 } from './lexer.ts';
import type { Parser } from './parser.ts';
import { damaged } from './pdf-error.ts';
import type { PdfDictionary, PdfStream } from './values.ts';

/**
 * Reads the bytes of a stream whose dictionary has just been read. `endstream` must stand where
 * `length` says: readers that find it elsewhere by searching would show other bytes.
 */
export function readStream(
  bytes: Uint8Array,
  parser: Parser,
  dictionary: PdfDictionary,
  length: number,
): PdfStream {
  parser.keyword('stream');
  const start = afterLineEnd(bytes, parser.lexer.position);
  const end = start + length;
  const closing = /^(?:\r\n|\n|\r)?endstream(?![^\0\t\n\f\r ])/u;
  if (!closing.test(latin1(bytes.subarray(end, end + 12)))) {
    throw damaged('a stream does not end where it says');
  }
  parser.lexer.position = end;
  parser.keyword('endstream');
  return { kind: 'stream', dictionary, stored: bytes.subarray(start, end) };
}

function afterLineEnd(bytes: Uint8Array, position: number): number {
  if (bytes[position] === 13 && bytes[position + 1] === 10) return position + 2;
  if (bytes[position] === 10) return position + 1;
  throw damaged('a stream does not begin on a new line');
}
