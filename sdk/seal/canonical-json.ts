/** A value has no canonical JSON form. A fault of the caller, never of a person. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';
}

/** Deeper than any record; a guard against a stack that would overflow. */
const deepest = 64;

/**
 * Canonical JSON (RFC 8785): the one text a JSON value has, so that its digest can be compared.
 * Throws `CanonicalJsonError` for whatever JSON cannot carry; nothing is left out in silence, and
 * no `toJSON` is called.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new CanonicalJsonError('this value nests too deep or contains itself');
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalJsonError(`${value} is not a JSON number`);
      // The RFC takes its form of numbers from ECMAScript (section 3.2.2.3).
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : writeInside(value, depth);
    default:
      throw new CanonicalJsonError(`JSON has no ${typeof value}`);
  }
}

function writeString(text: string): string {
  if (!text.isWellFormed()) throw new CanonicalJsonError('a text holds half a character');
  return JSON.stringify(text);
}

function writeInside(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value)
    ? prototype === Array.prototype
    : prototype === Object.prototype || prototype === null;
  if (!plain || 'toJSON' in value || Object.getOwnPropertySymbols(value).length > 0) {
    throw new CanonicalJsonError('only plain objects and arrays have a canonical form');
  }
  if (Array.isArray(value)) {
    // `Array.from` gives the holes of a sparse array, which `map` would skip.
    const items = Array.from<unknown>(value);
    return `[${items.map((item) => write(item, depth + 1)).join(',')}]`;
  }
  // `sort` compares UTF-16 code units, as section 3.2.3 asks.
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, inside]) => `${writeString(key)}:${write(inside, depth + 1)}`).join(',')}}`;
}
