import { canonicalJson } from './canonical-json.ts';

/** The text of UTF-8 bytes, or `undefined` when they are not UTF-8. A byte order mark is kept. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The value that a JSON text says, or `undefined` when it is not JSON. */
export function valueOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Is this the one text that the value has? */
export function isCanonical(value: unknown, text: string | undefined): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

/** The canonical form of a value as UTF-8 bytes. Throws `CanonicalJsonError`. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}
