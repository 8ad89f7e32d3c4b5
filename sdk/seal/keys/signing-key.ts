import { z } from '../../model/schema.ts';
import { Bytes32, PublicSigningKey, SignatureAlgorithm } from '../../model/signing-key.ts';
import { isSignedBy, membersOf, webCryptoNames } from './algorithms.ts';
import { isNamedByItsThumbprint, thumbprint } from './thumbprint.ts';

const Secret = z.object({ d: Bytes32 });

/** A private key for its owner to keep. Whoever holds it can sign in the owner's name. */
export type PrivateSigningKey = PublicSigningKey & z.infer<typeof Secret>;

/** A key that seals or signs. `published` is what goes into its owner's list of keys. */
export interface SigningKey {
  readonly kid: string;
  readonly published: PublicSigningKey;
  readonly signingKey: CryptoKey;
}

/** A key cannot be made here, or a stored one is incomplete, of another kind or misnamed. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

/**
 * Makes a new key: Ed25519, or ES256 in an engine that has no Ed25519, unless the algorithm is
 * asked for. Keep it with `exportSigningKey`. Throws `SigningKeyError` where it cannot be made.
 */
export async function createSigningKey(algorithm?: SignatureAlgorithm): Promise<SigningKey> {
  const wanted = algorithm === undefined ? SignatureAlgorithm.options : [algorithm];
  if (!z.array(SignatureAlgorithm).safeParse(wanted).success) {
    throw new SigningKeyError('there is no such algorithm here');
  }
  for (const alg of wanted) {
    const pair = await generate(alg);
    if (pair !== undefined) return keyOf(alg, pair);
  }
  throw new SigningKeyError(`this engine cannot make a key for ${wanted.join(' or ')}`);
}

async function generate(alg: SignatureAlgorithm): Promise<CryptoKeyPair | undefined> {
  try {
    const made = await crypto.subtle.generateKey(webCryptoNames[alg], true, ['sign', 'verify']);
    return 'publicKey' in made ? made : undefined;
  } catch {
    return undefined;
  }
}

async function keyOf(
  alg: SignatureAlgorithm,
  { publicKey, privateKey }: CryptoKeyPair,
): Promise<SigningKey> {
  const members = await crypto.subtle.exportKey('jwk', publicKey);
  // The name follows from the key, so a stand-in holds its place until the key can be read.
  const unnamed = PublicSigningKey.parse({ ...members, alg, kid: 'A'.repeat(43) });
  const kid = await thumbprint(unnamed);
  return { kid, published: { ...unnamed, kid }, signingKey: privateKey };
}

/** The private key for its owner's own store: a secret. Throws `SigningKeyError`. */
export async function exportSigningKey(key: SigningKey): Promise<PrivateSigningKey> {
  try {
    const { d } = Secret.parse(await crypto.subtle.exportKey('jwk', key.signingKey));
    return { ...key.published, d };
  } catch {
    throw new SigningKeyError('this key may not leave the engine that holds it');
  }
}

/** Takes a key back from its owner's store. Throws `SigningKeyError`. */
export async function importSigningKey(jwk: unknown): Promise<SigningKey> {
  const published = PublicSigningKey.safeParse(jwk);
  const secret = Secret.safeParse(jwk);
  if (!published.success || !secret.success) {
    throw new SigningKeyError('the stored key is not a whole key of a kind that signs');
  }
  if (!(await isNamedByItsThumbprint(published.data))) {
    throw new SigningKeyError('the stored key does not have the name it carries');
  }
  const key = await withSecret(published.data, secret.data.d);
  if (key === undefined || !(await signsForItsPublicPart(key))) {
    throw new SigningKeyError('the secret of the stored key does not belong to its public part');
  }
  return key;
}

async function withSecret(published: PublicSigningKey, d: string): Promise<SigningKey | undefined> {
  const whole = { ...membersOf(published), d };
  const names = webCryptoNames[published.alg];
  try {
    // Its owner must be able to write the store again, so the key stays extractable.
    const signingKey = await crypto.subtle.importKey('jwk', whole, names, true, ['sign']);
    return { kid: published.kid, published, signingKey };
  } catch {
    return undefined;
  }
}

/** Not every engine compares the two parts; a seal that nobody can check would come of it. */
async function signsForItsPublicPart({ published, signingKey }: SigningKey): Promise<boolean> {
  const probe = new TextEncoder().encode('is this the key?');
  const names = webCryptoNames[published.alg];
  const signature = new Uint8Array(await crypto.subtle.sign(names, signingKey, probe));
  return (await isSignedBy(published, signature, probe)) === true;
}
