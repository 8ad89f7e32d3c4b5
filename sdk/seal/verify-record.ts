import type { IssuerKeys } from '../model/issuer-keys.ts';
import type { SealedSpo } from '../model/sealed-spo.ts';
import { commitmentDigest } from './digest.ts';
import { requireRecord } from './input.ts';
import { isCanonical, textOf, valueOf } from './json-text.ts';
import {
  DetachedHeader,
  faultOf,
  ProtectedSignature,
  type ReadSignature,
  readSignature,
} from './jws/protected-signature.ts';
import type { KeyLapse } from './keys/key-life.ts';
import { lapseOf, trustedKeys } from './keys/trusted-key.ts';
import { readContent, type SealedRecord } from './sealed-record.ts';

/**
 * Why a record is not known to be genuine.
 * - `altered`: a trusted key is named, and it did not sign these bytes.
 * - `unknown-issuer`: no trusted issuer vouches for it.
 * - `unknown-format`: not a seal of this kind.
 * - `unsupported-algorithm`: this engine lacks the algorithm of the key; another can check it.
 * - `key-not-current`: dated outside the time in which its issuer used that key.
 * - `key-revoked`: dated when somebody else may have held the key.
 * - `consent-differs`: sealed against the rule that the provider agrees to this very commitment.
 */
export type RecordFault =
  | 'altered'
  | 'unknown-format'
  | 'unknown-issuer'
  | 'unsupported-algorithm'
  | KeyLapse
  | 'consent-differs';

/** What a record proved to be. */
export type RecordVerdict =
  | { genuine: true; sealed: SealedSpo; issuer: string; kid: string }
  | { genuine: false; reason: RecordFault };

const refuse = (reason: RecordFault): RecordVerdict => ({ genuine: false, reason });

/**
 * Checks a record against the issuers that the reader trusts, offline. The bytes are verified as
 * they are and must be the one canonical text of what they say, so no second reading exists.
 * Throws `SealError` only for what is not bytes, or not a list of issuers.
 */
export async function verifyRecord(
  record: SealedRecord,
  trusted: readonly IssuerKeys[],
): Promise<RecordVerdict> {
  requireRecord(record);
  const seal = readSeal(record.signature);
  if (seal === undefined) return refuse('unknown-format');
  const { kid } = seal.header;
  const listings = await trustedKeys(kid, trusted);
  const [listing] = listings;
  if (listing === undefined) return refuse('unknown-issuer');
  const fault = await faultOf(seal, listing.key, record.json);
  if (fault !== undefined) return refuse(fault);
  const sealed = readContent(record.json);
  if (sealed === undefined) return refuse('unknown-format');
  // Two issuers may list one key; the record must name one of them.
  const owned = listings.filter(({ owner }) => owner.issuer === sealed.issuer);
  if (owned.length === 0) return refuse('unknown-issuer');
  const lapse = lapseOf(owned, sealed.sealedAt);
  if (lapse !== undefined) return refuse(lapse);
  const { commitment, consent } = sealed;
  return !consent || (await commitmentDigest(commitment)) === consent.commitmentDigest
    ? { genuine: true, sealed, issuer: sealed.issuer, kid }
    : refuse('consent-differs');
}

/** Reads the signature file, which like the record has one spelling only. */
function readSeal(file: Uint8Array): ReadSignature<DetachedHeader> | undefined {
  const text = textOf(file);
  const signed = ProtectedSignature.safeParse(valueOf(text));
  return signed.success && isCanonical(signed.data, text)
    ? readSignature(signed.data, DetachedHeader)
    : undefined;
}
