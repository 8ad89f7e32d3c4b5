import { canonicalBytes } from '../json-text.ts';
import { lowest, webCryptoNames } from '../keys/algorithms.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { SealError } from '../seal-error.ts';
import { encodeBase64url } from './base64url.ts';
import { signingInput, type ProtectedSignature } from './protected-signature.ts';

/** Signs the payload under a header that names the key and its algorithm beside `members`. */
export async function sign(
  payload: Uint8Array,
  members: Readonly<Record<string, unknown>>,
  { published: { alg, kid }, signingKey }: SigningKey,
): Promise<ProtectedSignature> {
  const header = encodeBase64url(canonicalBytes({ ...members, alg, kid }));
  const input = signingInput(header, payload);
  const signature = await crypto.subtle.sign(webCryptoNames[alg], signingKey, input).catch(() => {
    throw new SealError('not-in-form', `the key ${kid} cannot sign`, 'key');
  });
  const bytes = lowest(alg, new Uint8Array(signature));
  return { protected: header, signature: encodeBase64url(bytes) };
}

/** Signs bytes that stay beside the signature as they are (RFC 7797). */
export function signDetached(
  payload: Uint8Array,
  members: Readonly<Record<string, unknown>>,
  key: SigningKey,
): Promise<ProtectedSignature> {
  return sign(payload, { ...members, b64: false, crit: ['b64'] }, key);
}
