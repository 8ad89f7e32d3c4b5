import { sha256 } from './digest.ts';

/** Crockford base32: no I, L, O or U, so that a code survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerLetter = 5;
const letters = 12;

/**
 * The short code printed on a document, `XXXX-XXXX-XXXX`: the first 60 bits of the SHA-256 of the
 * sealed record. It tells two records apart at a glance; it is no substitute for the signature.
 */
export async function verifyCodeOf(recordBytes: Uint8Array): Promise<string> {
  const digest = new DataView((await sha256(recordBytes)).buffer);
  let rest = digest.getBigUint64(0) >> BigInt(64 - letters * bitsPerLetter);
  let code = '';
  for (let count = 0; count < letters; count += 1) {
    code = alphabet.charAt(Number(rest & 31n)) + code;
    rest >>= BigInt(bitsPerLetter);
  }
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
