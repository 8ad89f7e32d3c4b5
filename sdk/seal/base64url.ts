import { decode, encode } from 'jose/base64url';

/**
 * Decodes base64url only when it is spelt the one right way. A lenient decoder reads a signature
 * with other last letters, padding or spaces as the same bytes, so one seal would have many texts.
 */
export function decodeStrictly(text: string): Uint8Array | undefined {
  try {
    const bytes = decode(text);
    return encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export { encode as encodeBase64url } from 'jose/base64url';
