import { limits } from './limits.ts';
import { damaged, tooLarge } from './pdf-error.ts';

/** The smallest parts of PDF text (ISO 32000, section 7.2). */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'keyword'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '[' | ']' | '<<' | '>>' | '{' | '}' }
  | { readonly kind: 'end' };

const whiteSpace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)));
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads tokens one after the other from `position`. Throws `PdfError`. */
export class Lexer {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  next(): Token {
    this.skipSpace();
    const byte = this.#bytes[this.position];
    if (byte === undefined) return { kind: 'end' };
    switch (String.fromCharCode(byte)) {
      case '/':
        return { kind: 'name', name: this.#name() };
      case '(':
        return { kind: 'string', bytes: this.#literalString() };
      case '<':
        return this.#startsWith('<<')
          ? this.#mark('<<')
          : { kind: 'string', bytes: this.#hexString() };
      case '>':
        if (this.#startsWith('>>')) return this.#mark('>>');
        throw damaged('a hexadecimal string ends that never began');
      case '[':
        return this.#mark('[');
      case ']':
        return this.#mark(']');
      case '{':
        return this.#mark('{');
      case '}':
        return this.#mark('}');
      case ')':
        throw damaged('a string ends that never began');
      default:
        return this.#word();
    }
  }

  /** Passes over white space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.#bytes[this.position];
      if (byte === undefined) return;
      if (byte === 0x25) this.#skipComment();
      else if (whiteSpace.has(byte)) this.position += 1;
      else return;
    }
  }

  #skipComment(): void {
    for (;;) {
      const byte = this.#bytes[this.position];
      if (byte === undefined || byte === 10 || byte === 13) return;
      this.position += 1;
    }
  }

  #startsWith(text: '<<' | '>>'): boolean {
    return (
      this.#bytes[this.position] === text.charCodeAt(0) &&
      this.#bytes[this.position + 1] === text.charCodeAt(1)
    );
  }

  #mark(text: '[' | ']' | '<<' | '>>' | '{' | '}'): Token {
    this.position += text.length;
    return { kind: 'mark', text };
  }

  #regularCharacters(): string {
    const start = this.position;
    for (;;) {
      const byte = this.#bytes[this.position];
      if (byte === undefined || whiteSpace.has(byte) || delimiters.has(byte)) break;
      this.position += 1;
    }
    return latin1(this.#bytes.subarray(start, this.position));
  }

  #word(): Token {
    const text = this.#regularCharacters();
    return number.test(text) ? { kind: 'number', value: Number(text) } : { kind: 'keyword', text };
  }

  #name(): string {
    this.position += 1;
    return this.#regularCharacters().replaceAll(/#(.{0,2})/gu, (_, digits: string) => {
      if (!/^[0-9A-Fa-f]{2}$/u.test(digits)) throw damaged('a name holds a broken escape');
      return String.fromCharCode(Number.parseInt(digits, 16));
    });
  }

  #hexString(): string {
    const end = this.#bytes.indexOf(0x3e, this.position);
    if (end < 0) throw damaged('a hexadecimal string has no end');
    if (end - this.position > 2 * limits.string) throw tooLarge('a string is too long');
    const digits = latin1(this.#bytes.subarray(this.position + 1, end)).replaceAll(
      /[\0\t\n\f\r ]/gu,
      '',
    );
    if (!/^[0-9A-Fa-f]*$/u.test(digits)) throw damaged('a hexadecimal string holds other letters');
    this.position = end + 1;
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replaceAll(/../gu, (pair) =>
      String.fromCharCode(Number.parseInt(pair, 16)),
    );
  }

  #literalString(): string {
    const parts: string[] = [];
    let open = 1;
    this.position += 1;
    for (;;) {
      const character = this.#take();
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) return parts.join('');
      if (parts.length > limits.string) throw tooLarge('a string is too long');
      parts.push(character === '\\' ? this.#escape() : this.#lineEnd(character));
    }
  }

  #take(): string {
    const byte = this.#bytes[this.position];
    if (byte === undefined) throw damaged('a string has no end');
    this.position += 1;
    return String.fromCharCode(byte);
  }

  /** A line end within a string counts as one line feed, however it is written. */
  #lineEnd(character: string): string {
    if (character !== '\r') return character;
    if (this.#bytes[this.position] === 10) this.position += 1;
    return '\n';
  }

  #escape(): string {
    const character = this.#take();
    if (character === '\n' || character === '\r') {
      this.#lineEnd(character);
      return '';
    }
    if (!/[0-7]/u.test(character)) return escapes[character] ?? character;
    let digits = character;
    while (digits.length < 3 && /[0-7]/u.test(this.#peek())) digits += this.#take();
    return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
  }

  #peek(): string {
    return String.fromCharCode(this.#bytes[this.position] ?? 0);
  }
}

/** Bytes as one character each. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  // In parts, because the arguments of one call are limited (about 120,000 in V8).
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}
