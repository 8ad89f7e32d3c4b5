import type { Commitment } from '../model/commitment.ts';
import { canonicalJson } from './canonical-json.ts';
import { requireBytes } from './input.ts';

/** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digits = Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('');
}

/** The digest of a commitment in canonical form: what a provider consents to. */
export function commitmentDigest(commitment: Commitment): Promise<string> {
  return digestOf(new TextEncoder().encode(canonicalJson(commitment)));
}

/** SHA-256 of the bytes: 32 bytes. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  requireBytes(bytes);
  // The copy gives WebCrypto the plain ArrayBuffer that its type asks for.
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
