import { Lexer, type Token } from './lexer.ts';
import type { PdfFile } from './pdf-file.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { join } from './unpack.ts';
import { asKind, type PdfValue } from './values.ts';

/** The drawing instructions of a page: its content streams one after the other. */
export async function contentOf(
  file: PdfFile,
  contents: PdfValue | undefined,
): Promise<Uint8Array> {
  const resolved = await file.resolve(contents);
  const parts: Uint8Array[] = [];
  for (const item of asKind(resolved, 'array')?.items ?? [resolved]) {
    const stream = asKind(await file.resolve(item), 'stream');
    if (stream === undefined) throw damaged('a page has no content');
    // Streams are joined with white space between (ISO 32000, section 7.8.2).
    parts.push(await file.unpack(stream), new Uint8Array([10]));
  }
  return join(parts);
}

/**
 * Do two contents give the same instructions? They are compared token by token, because tools that
 * re-save a file tidy line ends and the spelling of strings (`qpdf --qdf` does).
 */
export function sameInstructions(one: Uint8Array, other: Uint8Array): boolean {
  if (sameBytes(one, other)) return true;
  // Readers may differ on where a comment or an odd space ends, so neither is looked past.
  if (hasOddSpace(one) || hasOddSpace(other)) return false;
  try {
    return sameTokens(new Lexer(one), new Lexer(other));
  } catch (error) {
    if (error instanceof PdfError) return false;
    throw error;
  }
}

function sameTokens(one: Lexer, other: Lexer): boolean {
  for (;;) {
    const [ours, theirs] = [one.next(), other.next()];
    if (spelling(ours) !== spelling(theirs)) return false;
    if (ours.kind === 'end') return true;
  }
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function hasOddSpace(content: Uint8Array): boolean {
  return content.some((byte) => byte === 0x25 || byte === 0 || byte === 12);
}

function spelling(token: Token): string {
  switch (token.kind) {
    case 'number':
      return `number ${token.value}`;
    case 'name':
      return `name ${token.name}`;
    case 'string':
      return `string ${token.bytes}`;
    case 'keyword':
    case 'mark':
      return `word ${token.text}`;
    case 'end':
      return 'end';
  }
}
