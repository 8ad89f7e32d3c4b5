import type { Party } from '../../model/party.ts';
import { z } from '../../model/schema.ts';
import type { Instant } from '../../model/time.ts';
import { canonicalBytes } from '../json-text.ts';
import { signDetached } from '../jws/sign.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { requireBytes, requireForm, requireRecord } from '../input.ts';
import { SealError } from '../seal-error.ts';
import { requireCurrent } from '../seal-record.ts';
import { readContent, type SealedRecord } from '../sealed-record.ts';
import { PartyHeader, readSignatureFile, type PartySignature } from './signature-file.ts';

/** Who signs, as what, and when. */
export interface Signer {
  readonly role: Party;
  readonly at: Instant;
  readonly key: SigningKey;
}

const WhatIsSaid = z.object({ role: PartyHeader.shape.role, at: PartyHeader.shape.at });

/**
 * Adds a party's signature over the sealed bytes, those that the issuer sealed, to the file of
 * signatures; pass none to begin one. The order of signing leaves no trace: the same signatures
 * give the same file. Check the record before you sign it: `verifyRecord`. Throws `SealError` when
 * the record or the file is not in its form, the role has signed, or the key may not be used.
 */
export async function addSignature(
  record: SealedRecord,
  signatures: Uint8Array | undefined,
  signer: Signer,
): Promise<Uint8Array> {
  requireRecord(record);
  const said = requireForm(WhatIsSaid, signer, { what: 'the signature' });
  const { json } = record;
  const { role, at } = said;
  if (readContent(json) === undefined) {
    throw new SealError('not-an-spo', 'the record is not a sealed Social Purchase Order');
  }
  const before = signatures === undefined ? [] : readOrRefuse(signatures);
  if (before.some(({ read }) => read.header.role === role)) {
    throw new SealError('signed-already', `the ${role} has signed this record already`, 'role');
  }
  requireCurrent(signer.key, at);
  const signature = await signDetached(json, said, signer.key);
  const all = [...before.map(({ spelt }) => spelt), signature];
  const inOrder = all.sort((one, other) => (one.protected < other.protected ? -1 : 1));
  return canonicalBytes({ signatures: inOrder });
}

function readOrRefuse(file: Uint8Array): readonly PartySignature[] {
  requireBytes(file, 'signatures');
  const read = readSignatureFile(file);
  if (typeof read !== 'string') return read;
  throw new SealError('not-in-form', 'the file of signatures cannot be read');
}
