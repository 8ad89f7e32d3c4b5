import { z } from '../model/schema.ts';
import { SealedSpo } from '../model/sealed-spo.ts';
import { PublicSigningKey } from '../model/signing-key.ts';
import { commitmentDigest } from './digest.ts';
import { canonicalBytes } from './json-text.ts';
import { signDetached } from './jws/sign.ts';
import { lapseAt } from './keys/key-life.ts';
import type { SigningKey } from './keys/signing-key.ts';
import { requireForm } from './input.ts';
import { SealError } from './seal-error.ts';
import type { SealedRecord } from './sealed-record.ts';

/**
 * Seals an SPO. Throws `SealError` when the content is not a complete SPO, when the provider's
 * consent was given to another commitment than this, or when the key may not be used at `sealedAt`.
 */
export async function sealRecord(sealed: SealedSpo, key: SigningKey): Promise<SealedRecord> {
  const content = requireForm(SealedSpo, sealed, { code: 'not-an-spo', what: 'the content' });
  const { commitment, consent, sealedAt } = content;
  if (consent && (await commitmentDigest(commitment)) !== consent.commitmentDigest) {
    throw new SealError('consent-differs', 'the provider agreed to another text than this one');
  }
  requireCurrent(key, sealedAt);
  const json = canonicalBytes(content);
  return { json, signature: canonicalBytes(await signDetached(json, {}, key)) };
}

const Key = z.looseObject({
  kid: z.string(),
  published: PublicSigningKey,
  signingKey: z.instanceof(CryptoKey),
});

/** Throws `SealError` when the key, by its own dates, does not sign at that moment. */
export function requireCurrent(key: SigningKey, at: string): void {
  const { kid, published } = requireForm(Key, key, { what: 'the key' });
  const lapse = lapseAt(published, at);
  if (lapse === undefined) return;
  const why = lapse === 'key-revoked' ? 'is revoked' : 'is not in use';
  throw new SealError(lapse, `the key ${kid} ${why} at ${at}`);
}
