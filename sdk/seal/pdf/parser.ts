import { Lexer, type Token } from './lexer.ts';
import { limits } from './limits.ts';
import { damaged, tooLarge } from './pdf-error.ts';
import type { PdfDictionary, PdfValue } from './values.ts';

/** Reads whole values. Strict: what readers could take in two ways is refused as damaged. */
export class Parser {
  readonly lexer: Lexer;
  #values = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.lexer = new Lexer(bytes, position);
  }

  value(): PdfValue {
    return this.#valueFrom(this.lexer.next(), 0);
  }

  /** Takes this very keyword, or throws. */
  keyword(text: string): void {
    const token = this.lexer.next();
    if (token.kind !== 'keyword' || token.text !== text) throw damaged(`“${text}” is missing`);
  }

  /** Takes a whole number that is not negative, or throws. */
  count(): number {
    const token = this.lexer.next();
    if (token.kind === 'number' && Number.isSafeInteger(token.value) && token.value >= 0) {
      return token.value;
    }
    throw damaged('a whole number is missing');
  }

  /** Takes `id generation obj`, and throws when it is another object. */
  header(id: number, generation: number): void {
    if (this.count() !== id || this.count() !== generation)
      throw damaged(`object ${id} is not in its place`);
    this.keyword('obj');
  }

  #valueFrom(token: Token, depth: number): PdfValue {
    if (depth > limits.nesting) throw damaged('values nest too deep');
    this.#values += 1;
    if (this.#values > limits.values) throw tooLarge('an object holds too many values');
    switch (token.kind) {
      case 'number':
        return this.#numberOrReference(token.value);
      case 'name':
      case 'string':
        return token;
      case 'keyword':
        return constant(token.text);
      case 'mark':
        if (token.text === '[') return { kind: 'array', items: this.#items(depth) };
        if (token.text === '<<') return this.#dictionary(depth);
        throw damaged(`“${token.text}” stands where a value should`);
      case 'end':
        throw damaged('the file ends within a value');
    }
  }

  #items(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      const token = this.lexer.next();
      if (token.kind === 'mark' && token.text === ']') return items;
      items.push(this.#valueFrom(token, depth + 1));
    }
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    const seen = new Set<string>();
    for (;;) {
      const token = this.lexer.next();
      if (token.kind === 'mark' && token.text === '>>') return { kind: 'dictionary', entries };
      if (token.kind !== 'name') throw damaged('a dictionary key is not a name');
      // Readers differ on which of two entries counts.
      if (seen.has(token.name)) throw damaged(`a dictionary says “${token.name}” twice`);
      seen.add(token.name);
      const value = this.#valueFrom(this.lexer.next(), depth + 1);
      if (value !== null) entries.set(token.name, value);
    }
  }

  #numberOrReference(value: number): PdfValue {
    if (!Number.isSafeInteger(value) || value < 0) return value;
    const afterNumber = this.lexer.position;
    const generation = this.lexer.next();
    if (generation.kind === 'number' && Number.isSafeInteger(generation.value)) {
      const end = this.lexer.next();
      if (end.kind === 'keyword' && end.text === 'R') {
        return { kind: 'reference', id: value, generation: generation.value };
      }
    }
    this.lexer.position = afterNumber;
    return value;
  }
}

function constant(text: string): null | boolean {
  if (text === 'null') return null;
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw damaged('a value is none of the kinds that exist');
}
