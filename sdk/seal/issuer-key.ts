import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { importJWK } from 'jose/key/import';
import { z } from '../model/schema.ts';
import { encodeBase64url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './digest.ts';

/** The one signature algorithm of the seal, by the name that RFC 9864 gives it. */
export const sealAlgorithm = 'Ed25519';

/** A public key as a member of `IssuerKeys`. Its `kid` is its thumbprint (RFC 7638). */
export const PublicIssuerKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u)),
  alg: z.literal(sealAlgorithm),
  kid: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u)),
});
export type PublicIssuerKey = z.infer<typeof PublicIssuerKey>;

/** A private key for the issuer to keep. Whoever holds it can seal in the issuer's name. */
export const PrivateIssuerKey = z.extend(PublicIssuerKey, {
  d: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u)),
});
export type PrivateIssuerKey = z.infer<typeof PrivateIssuerKey>;

/** A key that seals. `published` is what goes into the issuer's key list. */
export interface IssuerKey {
  readonly kid: string;
  readonly published: PublicIssuerKey;
  readonly signingKey: CryptoKey;
}

/** A stored key cannot be used: it is incomplete, of another kind, or not the key it names. */
export class IssuerKeyError extends Error {
  override readonly name = 'IssuerKeyError';
}

/** Makes a new Ed25519 key. Keep it with `exportIssuerKey`. */
export async function createIssuerKey(): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(sealAlgorithm, { extractable: true });
  const { kty, crv, x } = await exportJWK(publicKey);
  const kid = await thumbprint({ kty, crv, x });
  const published = PublicIssuerKey.parse({ kty, crv, x, alg: sealAlgorithm, kid });
  return { kid, published, signingKey: privateKey };
}

/** The private key for the issuer's own store: a secret. */
export async function exportIssuerKey(key: IssuerKey): Promise<PrivateIssuerKey> {
  const { d } = await exportJWK(key.signingKey);
  return PrivateIssuerKey.parse({ ...key.published, d });
}

/** Takes a key back from the issuer's store. Throws `IssuerKeyError`. */
export async function importIssuerKey(jwk: unknown): Promise<IssuerKey> {
  const stored = PrivateIssuerKey.safeParse(jwk);
  if (!stored.success) throw new IssuerKeyError('the stored key is not an Ed25519 issuer key');
  const published = PublicIssuerKey.parse(stored.data);
  if (!(await isNamedByItsThumbprint(published))) {
    throw new IssuerKeyError('the stored key does not have the name it carries');
  }
  // The service must be able to write its store again, so the key stays extractable.
  const signingKey = await importJWK(stored.data, sealAlgorithm, { extractable: true });
  if (signingKey instanceof Uint8Array) throw new IssuerKeyError('the stored key is symmetric');
  return { kid: published.kid, published, signingKey };
}

/** Is the `kid` the thumbprint of this very key? A borrowed name makes a key worthless. */
export async function isNamedByItsThumbprint({
  kty,
  crv,
  x,
  kid,
}: PublicIssuerKey): Promise<boolean> {
  return (await thumbprint({ kty, crv, x })) === kid;
}

/** RFC 7638 hashes the required members as sorted JSON without spaces: their canonical form. */
async function thumbprint(members: Readonly<Record<string, unknown>>): Promise<string> {
  return encodeBase64url(await sha256(new TextEncoder().encode(canonicalJson(members))));
}
