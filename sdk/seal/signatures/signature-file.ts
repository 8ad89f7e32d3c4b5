import { Party } from '../../model/party.ts';
import { z } from '../../model/schema.ts';
import { Instant } from '../../model/time.ts';
import { isCanonical, textOf, valueOf } from '../json-text.ts';
import {
  DetachedHeader,
  ProtectedSignature,
  readSignature,
  type ReadSignature,
} from '../jws/protected-signature.ts';

/** The header of a party's signature: who signs, as what, and when by its own clock. */
export const PartyHeader = z.extend(DetachedHeader, { role: Party, at: Instant });
export type PartyHeader = z.infer<typeof PartyHeader>;

/** A file of signatures: a detached JWS in general JSON serialization (RFC 7515, section 7.2.1). */
const SignatureFile = z.strictObject({
  signatures: z.array(ProtectedSignature).check(z.minLength(1), z.maxLength(20)),
});

/** One party's signature, as the file spells it and as it reads. */
export interface PartySignature {
  readonly spelt: ProtectedSignature;
  readonly read: ReadSignature<PartyHeader>;
}

/**
 * The signatures in a file, not verified yet. Each party signs once: a file with two signatures for
 * one role would leave open which of them counts.
 */
export function readSignatureFile(
  file: Uint8Array,
): readonly PartySignature[] | 'unknown-format' | 'signed-twice' {
  const text = textOf(file);
  const content = SignatureFile.safeParse(valueOf(text));
  if (!content.success || !isCanonical(content.data, text)) return 'unknown-format';
  const signatures: PartySignature[] = [];
  for (const spelt of content.data.signatures) {
    const read = readSignature(spelt, PartyHeader);
    if (read === undefined) return 'unknown-format';
    if (signatures.some((each) => each.read.header.role === read.header.role))
      return 'signed-twice';
    signatures.push({ spelt, read });
  }
  return signatures;
}
