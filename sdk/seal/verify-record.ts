import { flattenedVerify } from 'jose/jws/flattened/verify';
import type { IssuerKeys } from '../model/issuer-keys.ts';
import { z } from '../model/schema.ts';
import { SealedSpo } from '../model/sealed-spo.ts';
import { decodeStrictly } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { isNamedByItsThumbprint, PublicIssuerKey, sealAlgorithm } from './issuer-key.ts';
import { sealHeader, type SealedRecord } from './seal-record.ts';

/**
 * What a record proved to be. `altered`: a trusted key is named, and it did not sign these bytes.
 * `unknown-issuer`: no trusted issuer vouches for it. `unknown-format`: not a seal of this kind.
 */
export type RecordVerdict =
  | { genuine: true; sealed: SealedSpo; issuer: string; kid: string }
  | { genuine: false; reason: 'altered' | 'unknown-issuer' | 'unknown-format' };

type Refusal = Extract<RecordVerdict, { genuine: false }>;
interface Seal {
  readonly header: string;
  readonly signature: string;
  readonly kid: string;
}

const refuse = (reason: Refusal['reason']): Refusal => ({ genuine: false, reason });

/**
 * Checks a record against the issuers that the reader trusts, offline. The bytes are verified as
 * they are and must be the one canonical text of what they say, so no second reading exists.
 */
export async function verifyRecord(
  record: SealedRecord,
  trusted: readonly IssuerKeys[],
): Promise<RecordVerdict> {
  const seal = readSeal(record.signature);
  if ('reason' in seal) return seal;
  const key = await trustedKey(seal.kid, trusted);
  if (key === undefined) return refuse('unknown-issuer');
  if (!(await isSignedBy(key, seal, record.json))) return refuse('altered');
  const sealed = readContent(record.json);
  if (sealed === undefined) return refuse('unknown-format');
  return isOwnedBy(sealed.issuer, seal.kid, trusted)
    ? { genuine: true, sealed, issuer: sealed.issuer, kid: seal.kid }
    : refuse('unknown-issuer');
}

/**
 * The content of a record whose seal has been checked, or `undefined` when it is not an SPO of this
 * format. A member that the format lacks is refused: it would be signed but shown to nobody.
 */
export function readContent(json: Uint8Array): SealedSpo | undefined {
  const text = textOf(json);
  const value = SealedSpo.safeParse(valueOf(text));
  return value.success && isCanonical(value.data, text) ? value.data : undefined;
}

const SignatureFile = z.object({ protected: z.string(), signature: z.string() });
const Header = z.object({ kid: z.string() });

/**
 * Reads the signature file. Both its layers must be spelt the one way that sealing spells them:
 * that leaves no room for another algorithm, an embedded key, a dropped `crit` or spare members.
 */
function readSeal(signature: Uint8Array): Seal | Refusal {
  const file = SignatureFile.safeParse(valueOf(textOf(signature)));
  if (!file.success) return refuse('unknown-format');
  const headerBytes = decodeStrictly(file.data.protected);
  const headerText = headerBytes === undefined ? undefined : textOf(headerBytes);
  const header = Header.safeParse(valueOf(headerText));
  if (!header.success) return refuse('unknown-format');
  const { kid } = header.data;
  const asSealed =
    isCanonical(sealHeader(kid), headerText) && isCanonical(file.data, textOf(signature));
  if (!asSealed) return refuse('unknown-format');
  if (decodeStrictly(file.data.signature)?.length !== 64) return refuse('altered');
  return { header: file.data.protected, signature: file.data.signature, kid };
}

async function trustedKey(
  kid: string,
  trusted: readonly IssuerKeys[],
): Promise<PublicIssuerKey | undefined> {
  for (const candidate of trusted.flatMap(({ keys }) => keys)) {
    if (candidate.kid !== kid) continue;
    const key = PublicIssuerKey.safeParse(candidate);
    if (key.success && (await isNamedByItsThumbprint(key.data))) return key.data;
  }
  return undefined;
}

async function isSignedBy(key: PublicIssuerKey, seal: Seal, payload: Uint8Array): Promise<boolean> {
  try {
    await flattenedVerify({ protected: seal.header, payload, signature: seal.signature }, key, {
      algorithms: [sealAlgorithm],
    });
    return true;
  } catch {
    return false;
  }
}

/** Two issuers may list one key; the record must name one of them. */
function isOwnedBy(issuer: string, kid: string, trusted: readonly IssuerKeys[]): boolean {
  return trusted.some(
    (owner) => owner.issuer === issuer && owner.keys.some((key) => key.kid === kid),
  );
}

function isCanonical(value: unknown, text: string | undefined): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function valueOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
