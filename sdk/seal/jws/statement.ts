import type { IssuerKeys } from '../../model/issuer-keys.ts';
import { z } from '../../model/schema.ts';
import type { Instant } from '../../model/time.ts';
import { requireBytes } from '../input.ts';
import { isCanonical, textOf, valueOf } from '../json-text.ts';
import type { KeyLapse } from '../keys/key-life.ts';
import { lapseOf, trustedKeys, type TrustedKey } from '../keys/trusted-key.ts';
import { decodeStrictly } from './base64url.ts';
import {
  faultOf,
  ProtectedSignature,
  readSignature,
  SignatureHeader,
} from './protected-signature.ts';

/**
 * Something an issuer says in one file of its own, such as its status list: a JWS in flattened JSON
 * serialization with its payload, canonical without and within.
 */
const StatementFile = z.extend(ProtectedSignature, { payload: z.string() });

/** What every statement holds; its `format`, which the schema of each kind fixes, tells kinds apart. */
export interface Statement {
  readonly issuer: string;
  readonly issuedAt: Instant;
}

/** Why a statement is not known to be its issuer's. The words are those of `RecordFault`. */
export type StatementFault =
  'altered' | 'unknown-issuer' | 'unknown-format' | 'unsupported-algorithm' | KeyLapse;

export type StatementVerdict<Content> =
  | { genuine: true; content: Content; listings: readonly TrustedKey<IssuerKeys>[] }
  | { genuine: false; reason: StatementFault };

const refuse = (reason: StatementFault) => ({ genuine: false, reason }) as const;

/** Checks a statement against the issuers that the reader trusts, offline. */
export async function verifyStatement<Schema extends z.ZodMiniType<Statement>>(
  file: Uint8Array,
  schema: Schema,
  trusted: readonly IssuerKeys[],
): Promise<StatementVerdict<z.output<Schema>>> {
  requireBytes(file);
  const text = textOf(file);
  const parts = StatementFile.safeParse(valueOf(text));
  if (!parts.success || !isCanonical(parts.data, text)) return refuse('unknown-format');
  const signature = readSignature(parts.data, SignatureHeader);
  if (signature === undefined) return refuse('unknown-format');
  const listings = await trustedKeys(signature.header.kid, trusted);
  const [listing] = listings;
  if (listing === undefined) return refuse('unknown-issuer');
  const payload = new TextEncoder().encode(parts.data.payload);
  const fault = await faultOf(signature, listing.key, payload);
  if (fault !== undefined) return refuse(fault);
  const content = contentOf(parts.data.payload, schema);
  if (content === undefined) return refuse('unknown-format');
  const owned = listings.filter(({ owner }) => owner.issuer === content.issuer);
  if (owned.length === 0) return refuse('unknown-issuer');
  const lapse = lapseOf(owned, content.issuedAt);
  return lapse === undefined ? { genuine: true, content, listings: owned } : refuse(lapse);
}

function contentOf<Schema extends z.ZodMiniType>(
  payload: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const bytes = decodeStrictly(payload);
  const text = bytes === undefined ? undefined : textOf(bytes);
  const content = z.safeParse(schema, valueOf(text));
  return content.success && isCanonical(content.data, text) ? content.data : undefined;
}
