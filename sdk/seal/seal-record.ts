import { FlattenedSign } from 'jose/jws/flattened/sign';
import { SealedSpo } from '../model/sealed-spo.ts';
import { canonicalJson } from './canonical-json.ts';
import { commitmentDigest } from './digest.ts';
import { sealAlgorithm, type IssuerKey } from './issuer-key.ts';

/**
 * A sealed SPO. `json` is the submitted content in canonical form, exactly as signed. `signature`
 * is a detached JWS (RFC 7797) in flattened JSON serialization, canonical too.
 */
export interface SealedRecord {
  readonly json: Uint8Array;
  readonly signature: Uint8Array;
}

/** The content must not be sealed. `code` says which law it would break. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: 'not-an-spo' | 'consent-differs';

  constructor(code: SealError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The protected header of every seal, member for member. */
export const sealHeader = (kid: string) => ({
  alg: sealAlgorithm,
  b64: false,
  crit: ['b64'],
  kid,
});

/**
 * Seals an SPO. Throws `SealError` when the content is not a complete SPO, or when the provider's
 * consent was given to another commitment than this.
 */
export async function sealRecord(sealed: SealedSpo, key: IssuerKey): Promise<SealedRecord> {
  const content = SealedSpo.safeParse(sealed);
  if (!content.success) {
    const where = content.error.issues[0]?.path.join('.') ?? '';
    throw new SealError('not-an-spo', `the content cannot be sealed: look at “${where}”`);
  }
  await requireConsent(content.data);
  const json = new TextEncoder().encode(canonicalJson(content.data));
  const { protected: header, signature } = await new FlattenedSign(json)
    .setProtectedHeader(sealHeader(key.kid))
    .sign(key.signingKey);
  const text = canonicalJson({ protected: header, signature });
  return { json, signature: new TextEncoder().encode(text) };
}

async function requireConsent({ commitment, consent }: SealedSpo): Promise<void> {
  if ((await commitmentDigest(commitment)) === consent.commitmentDigest) return;
  throw new SealError('consent-differs', 'the provider agreed to another text than this one');
}
