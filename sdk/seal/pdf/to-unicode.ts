import { Lexer, type Token } from './lexer.ts';
import { limits } from './limits.ts';
import { tooLarge } from './pdf-error.ts';

/** What each code of a font stands for, by its own word: a file may say what it likes here. */
export type ToUnicode = ReadonlyMap<number, string>;

/** Reads a ToUnicode map (ISO 32000, section 9.10.3). Throws `PdfError`. */
export function readToUnicode(bytes: Uint8Array): ToUnicode {
  const codes = new Map<number, string>();
  const add = (code: number, text: string) => {
    if (codes.size >= limits.codes) throw tooLarge('a font has too many codes');
    codes.set(code, text);
  };
  const lexer = new Lexer(bytes);
  let operands: Token[] = [];
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
    if (token.kind !== 'keyword') {
      operands.push(token);
      continue;
    }
    if (token.text === 'endbfchar') addCharacters(operands, add);
    if (token.text === 'endbfrange') addRanges(operands, add);
    operands = [];
  }
  return codes;
}

type Add = (code: number, text: string) => void;

function addCharacters(operands: readonly Token[], add: Add): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [codeOf(operands[at]), unicodeOf(operands[at + 1])];
    if (code !== undefined && text !== undefined) add(code, text);
  }
}

/** A range goes to the texts listed for it, or to those that follow one text. */
function addRanges(operands: readonly Token[], add: Add): void {
  for (let at = 0; at + 2 < operands.length;) {
    const [first, last] = [codeOf(operands[at]), codeOf(operands[at + 1])];
    const listed = operands[at + 2]?.kind === 'mark';
    const base = unicodeOf(operands[at + 2]);
    at += 3;
    if (first === undefined || last === undefined) return;
    for (let code = first; code <= last; code += 1) {
      const text = listed ? unicodeOf(operands[at]) : after(base, code - first);
      if (text === undefined) break;
      if (listed) at += 1;
      add(code, text);
    }
    if (listed) at += 1;
  }
}

function after(base: string | undefined, steps: number): string | undefined {
  const last = base?.charCodeAt(base.length - 1);
  return base === undefined || last === undefined
    ? undefined
    : base.slice(0, -1) + String.fromCharCode(last + steps);
}

function codeOf(token: Token | undefined): number | undefined {
  return token?.kind === 'string' && token.bytes.length <= 2 ? numberOf(token.bytes) : undefined;
}

function unicodeOf(token: Token | undefined): string | undefined {
  if (token?.kind !== 'string') return undefined;
  const units = token.bytes.match(/[^][^]/gu) ?? [];
  return units.map((pair) => String.fromCharCode(numberOf(pair))).join('');
}

/** Bytes, one a character, as one number. */
export function numberOf(bytes: string): number {
  let value = 0;
  for (const character of bytes) value = value * 256 + character.charCodeAt(0);
  return value;
}
