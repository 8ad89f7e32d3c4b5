import type { PublicSigningKey, SignatureAlgorithm } from '../../model/signing-key.ts';

/** What WebCrypto calls each algorithm, for every call: it passes over the members it lacks. */
export const webCryptoNames = {
  Ed25519: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const satisfies Record<SignatureAlgorithm, object>;

/** Both algorithms give 64 bytes: two numbers of 32. */
export const signatureLength = 64;

/**
 * Did this key sign these bytes? The key alone says by which algorithm, so that a signature cannot
 * choose its own. `unsupported` when this engine lacks the algorithm, such as a browser of before
 * 2025 that has no Ed25519: that says nothing of the signature.
 */
export async function isSignedBy(
  key: PublicSigningKey,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean | 'unsupported'> {
  const names = webCryptoNames[key.alg];
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('jwk', membersOf(key), names, false, ['verify']);
  } catch {
    return 'unsupported';
  }
  return crypto.subtle.verify(names, imported, signature, bytes).catch(() => false);
}

/** The members that make the key: they are what its thumbprint is of, too. */
export function membersOf(key: PublicSigningKey): JsonWebKey {
  const { kty, crv, x } = key;
  return key.alg === 'ES256' ? { crv, kty, x, y: key.y } : { crv, kty, x };
}

/** The order of P-256 and of the base point of Ed25519 (RFC 8032, section 5.1). */
const order = {
  ES256: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  Ed25519: 2n ** 252n + 27742317777372353535851937790883648493n,
};

/**
 * Is this the one signature of its kind? An ECDSA signature has a twin, with `n - s` for `s`, that
 * verifies as well; an Ed25519 signature has some where a check of its range is left out (RFC 8032,
 * section 8.4). One seal must not have two texts, so only the lower is taken.
 */
export function isLowest(algorithm: SignatureAlgorithm, signature: Uint8Array): boolean {
  if (signature.length !== signatureLength) return false;
  const half = signature.slice(32);
  return algorithm === 'ES256'
    ? numberOf(half) <= order.ES256 / 2n
    : numberOf(half.reverse()) < order.Ed25519;
}

/** The lower of an ECDSA signature and its twin; an Ed25519 signature is made lowest. */
export function lowest(algorithm: SignatureAlgorithm, signature: Uint8Array): Uint8Array {
  if (isLowest(algorithm, signature)) return signature;
  const twin = order.ES256 - numberOf(signature.subarray(32));
  const low = signature.slice();
  for (let index = 0; index < 32; index += 1) {
    low[63 - index] = Number((twin >> BigInt(8 * index)) & 0xffn);
  }
  return low;
}

function numberOf(bigEndian: Uint8Array): bigint {
  return bigEndian.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
