import { z } from '../../model/schema.ts';
import { SignatureAlgorithm, Bytes32, type PublicSigningKey } from '../../model/signing-key.ts';
import { isCanonical, textOf, valueOf } from '../json-text.ts';
import { isLowest, isSignedBy } from '../keys/algorithms.ts';
import { decodeStrictly } from './base64url.ts';

/** A signature and the header it covers, as JSON serialization of a JWS spells them (RFC 7515). */
export const ProtectedSignature = z.strictObject({ protected: z.string(), signature: z.string() });
export type ProtectedSignature = z.infer<typeof ProtectedSignature>;

/** What every header of ours says; a kind of signature adds its own members to these. */
export const SignatureHeader = z.strictObject({ alg: SignatureAlgorithm, kid: Bytes32 });

/** The header of a signature over bytes that lie beside it, as they are (RFC 7797). */
export const DetachedHeader = z.extend(SignatureHeader, {
  b64: z.literal(false),
  crit: z.tuple([z.literal('b64')]),
});
export type DetachedHeader = z.infer<typeof DetachedHeader>;

/** A signature that was read. Nothing is verified yet. */
export interface ReadSignature<Header> {
  readonly header: Header;
  readonly protected: string;
  /** `undefined` when the signature is not spelt the one way it can be. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Reads a signature, or gives `undefined` when it is not of the kind that `schema` describes. Its
 * header must hold those members and no other, in their one spelling: that leaves no room for
 * another algorithm, an embedded key or a dropped `crit`.
 */
export function readSignature<Schema extends z.ZodMiniType<z.infer<typeof SignatureHeader>>>(
  signed: ProtectedSignature,
  schema: Schema,
): ReadSignature<z.output<Schema>> | undefined {
  const headerBytes = decodeStrictly(signed.protected);
  const text = headerBytes === undefined ? undefined : textOf(headerBytes);
  const header = z.safeParse(schema, valueOf(text));
  if (!header.success || !isCanonical(header.data, text)) return undefined;
  const bytes = decodeStrictly(signed.signature);
  const isOne = bytes !== undefined && isLowest(header.data.alg, bytes);
  return { header: header.data, protected: signed.protected, bytes: isOne ? bytes : undefined };
}

/** Why a signature that was read does not hold, or `undefined` when it does. */
export async function faultOf(
  { header, protected: text, bytes }: ReadSignature<z.infer<typeof SignatureHeader>>,
  key: PublicSigningKey,
  payload: Uint8Array,
): Promise<'altered' | 'unsupported-algorithm' | undefined> {
  if (bytes === undefined || header.alg !== key.alg || header.kid !== key.kid) return 'altered';
  const signed = await isSignedBy(key, bytes, signingInput(text, payload));
  if (signed === 'unsupported') return 'unsupported-algorithm';
  return signed ? undefined : 'altered';
}

/** What is signed: the header as written, a full stop, and the payload (RFC 7515, section 5.1). */
export function signingInput(header: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(`${header}.`);
  const input = new Uint8Array(start.length + payload.length);
  input.set(start);
  input.set(payload, start.length);
  return input;
}
