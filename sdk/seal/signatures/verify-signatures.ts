import type { PartyKeys } from '../../model/party-keys.ts';
import type { Party } from '../../model/party.ts';
import type { SealedSpo } from '../../model/sealed-spo.ts';
import type { Instant } from '../../model/time.ts';
import { requireBytes, requireRecord } from '../input.ts';
import { faultOf } from '../jws/protected-signature.ts';
import type { KeyLapse } from '../keys/key-life.ts';
import { lapseOf, trustedKeys } from '../keys/trusted-key.ts';
import { readContent, type SealedRecord } from '../sealed-record.ts';
import { readSignatureFile, type PartySignature } from './signature-file.ts';

/**
 * Why a signature does not count. `unknown-signer`: no key of the reader has that name.
 * `other-party`: the key is that of another organisation, or of another role, than the SPO names.
 * The rest is as in `RecordFault`.
 */
export type SignatureFault =
  'altered' | 'unknown-signer' | 'other-party' | 'unsupported-algorithm' | KeyLapse;

/** One party's signature. What it says of role and time is proven only when it is genuine. */
export type SignatureVerdict = { role: Party; at: Instant; kid: string } & (
  { genuine: true; organisationName: string } | { genuine: false; reason: SignatureFault }
);

/** A file with two signatures of one role is refused whole. */
export type SignaturesVerdict =
  | { readable: true; signatures: SignatureVerdict[] }
  | { readable: false; reason: 'unknown-format' | 'signed-twice' };

/**
 * Checks the signatures of the parties over a sealed record, offline, by the keys that the reader
 * has pinned for each. Who has not signed is not among the answers, and the issuer's own seal is
 * for `verifyRecord`.
 */
export async function verifySignatures(
  record: SealedRecord,
  signatures: Uint8Array,
  trusted: readonly PartyKeys[],
): Promise<SignaturesVerdict> {
  requireRecord(record);
  requireBytes(signatures, 'signatures');
  const { json } = record;
  const sealed = readContent(json);
  if (sealed === undefined) return { readable: false, reason: 'unknown-format' };
  const read = readSignatureFile(signatures);
  if (typeof read === 'string') return { readable: false, reason: read };
  const verdicts: SignatureVerdict[] = [];
  for (const each of read) verdicts.push(await verify(each, json, sealed, trusted));
  return { readable: true, signatures: verdicts };
}

async function verify(
  { read }: PartySignature,
  json: Uint8Array,
  sealed: SealedSpo,
  trusted: readonly PartyKeys[],
): Promise<SignatureVerdict> {
  const { kid, role, at } = read.header;
  const refuse = (reason: SignatureFault) => ({ role, at, kid, genuine: false, reason }) as const;
  const listings = await trustedKeys(kid, trusted);
  const [listing] = listings;
  if (listing === undefined) return refuse('unknown-signer');
  const fault = await faultOf(read, listing.key, json);
  if (fault !== undefined) return refuse(fault);
  const owned = listings.filter(({ owner }) => owner.role === role && isParty(owner, sealed));
  const [first] = owned;
  if (first === undefined) return refuse('other-party');
  const lapse = lapseOf(owned, at);
  if (lapse !== undefined) return refuse(lapse);
  return { role, at, kid, genuine: true, organisationName: first.owner.organisationName };
}

function isParty(owner: PartyKeys, { commitment }: SealedSpo): boolean {
  const { supplier, provider, tender } = commitment;
  const { id, name } = { supplier, provider, buyer: tender.buyer }[owner.role];
  return id === undefined ? owner.organisationName === name : owner.organisationId === id;
}
