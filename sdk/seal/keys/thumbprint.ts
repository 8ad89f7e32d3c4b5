import type { PublicSigningKey } from '../../model/signing-key.ts';
import { sha256 } from '../digest.ts';
import { canonicalBytes } from '../json-text.ts';
import { encodeBase64url } from '../jws/base64url.ts';
import { membersOf } from './algorithms.ts';

/** RFC 7638 hashes the required members as sorted JSON without spaces: their canonical form. */
export async function thumbprint(key: PublicSigningKey): Promise<string> {
  return encodeBase64url(await sha256(canonicalBytes(membersOf(key))));
}

/** Is the `kid` the thumbprint of this very key? A borrowed name makes a key worthless. */
export async function isNamedByItsThumbprint(key: PublicSigningKey): Promise<boolean> {
  return (await thumbprint(key)) === key.kid;
}
