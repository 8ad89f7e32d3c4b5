import canonicalize from 'canonicalize';

/** A value has no canonical JSON form. A fault of the caller, never of a person. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';
}

/** Deeper than any record; a guard against a stack that would overflow. */
const deepest = 64;

/**
 * Canonical JSON (RFC 8785): the one text a JSON value has, so that its digest can be compared.
 * Throws `CanonicalJsonError` for whatever JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  refuseWhatJsonLacks(value, 0);
  const text = canonicalize(value);
  if (text === undefined) throw new CanonicalJsonError('this value has no JSON form');
  return text;
}

/**
 * `canonicalize` honours `toJSON` and writes broken text for functions and `undefined`
 * (measured, 4.0 and 5.1), so nothing but plain JSON reaches it.
 */
function refuseWhatJsonLacks(value: unknown, depth: number): void {
  if (depth > deepest) throw new CanonicalJsonError('this value nests too deep or contains itself');
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new CanonicalJsonError('a text holds half a character');
      return;
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalJsonError(`${value} is not a JSON number`);
      return;
    case 'boolean':
      return;
    case 'object':
      if (value !== null) refuseInside(value, depth);
      return;
    default:
      throw new CanonicalJsonError(`JSON has no ${typeof value}`);
  }
}

function refuseInside(value: object, depth: number): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value)
    ? prototype === Array.prototype
    : prototype === Object.prototype || prototype === null;
  if (!plain || 'toJSON' in value || Object.getOwnPropertySymbols(value).length > 0) {
    throw new CanonicalJsonError('only plain objects and arrays have a canonical form');
  }
  // A loop by index sees the holes of a sparse array, which `Object.values` would skip.
  const inside: unknown[] = Array.isArray(value)
    ? Array.from<unknown>(value)
    : Object.values(value);
  for (const key of Object.keys(value)) refuseWhatJsonLacks(key, depth);
  for (const each of inside) refuseWhatJsonLacks(each, depth + 1);
}
