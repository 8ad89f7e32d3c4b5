import type { IssuerKeys } from '../../../../sdk/model/issuer-keys.ts';
import type { SealedSpo } from '../../../../sdk/model/sealed-spo.ts';
import type { SignatureAlgorithm } from '../../../../sdk/model/signing-key.ts';
import { drawDocument } from '../../../../sdk/seal/document/index.ts';
import {
  canonicalJson,
  changedTexts,
  createSigningKey,
  digestOf,
  sealRecord,
  verifyDocument,
  verifyRecord,
  type DocumentVerdict,
  type SealedRecord,
  type SigningKey,
} from '../../../../sdk/seal/index.ts';
import { fullCommitment } from '../full-commitment.ts';
import { commitment, contentOf, issuer, sampleFonts } from '../sample-seal.ts';

/** One sealed SPO with all that belongs to it. */
export interface Sealed {
  readonly key: SigningKey;
  readonly content: SealedSpo;
  readonly record: SealedRecord;
  readonly pdf: Uint8Array;
}

/** Everything that mutants are made from, and the reader they are put before. */
export interface World {
  /** Two of the trusted issuer, by a key of each algorithm; the second has every field filled in. */
  readonly seals: readonly [Sealed, Sealed];
  /** Another SPO of the trusted issuer. */
  readonly other: Sealed;
  /** Of another issuer that the reader trusts as well, and of one that it does not. */
  readonly rival: Sealed;
  readonly stranger: Sealed;
  readonly trusted: readonly IssuerKeys[];
  readonly onRecord: (record: SealedRecord, trusted?: readonly IssuerKeys[]) => Promise<string>;
  readonly onDocument: (pdf: Uint8Array) => Promise<DocumentVerdict>;
}

export const encode = (text: string) => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const fileOf = (value: unknown) => encode(canonicalJson(value));

/** What is in the signature file of a seal. */
export interface Seal {
  readonly protected: string;
  readonly signature: string;
}
export const sealOf = ({ signature }: SealedRecord) => JSON.parse(decode(signature)) as Seal;
export const headerOf = (record: SealedRecord) =>
  JSON.parse(Buffer.from(sealOf(record).protected, 'base64url').toString()) as Record<
    string,
    unknown
  >;

/** Signs any bytes under any header, past every check that sealing makes. */
export async function signAnything(
  json: Uint8Array,
  headerText: string,
  key: CryptoKey,
): Promise<SealedRecord> {
  const header = Buffer.from(headerText).toString('base64url');
  const input = new Uint8Array([...encode(`${header}.`), ...json]);
  const names =
    key.algorithm.name === 'ECDSA' ? { name: 'ECDSA', hash: 'SHA-256' } : key.algorithm.name;
  const bytes = await crypto.subtle.sign(names, key, input);
  const signature = Buffer.from(bytes).toString('base64url');
  return { json, signature: fileOf({ protected: header, signature }) };
}

export async function createWorld(): Promise<World> {
  const fonts = await sampleFonts();
  const drawn = new Map<string, Uint8Array>();
  const draw = async (record: SealedRecord): Promise<Uint8Array> => {
    const name = await digestOf(new Uint8Array([...record.json, ...record.signature]));
    const known = drawn.get(name) ?? (await drawDocument(record, fonts));
    drawn.set(name, known);
    return known;
  };
  const seal = async (
    algorithm: SignatureAlgorithm,
    changes: Partial<SealedSpo>,
  ): Promise<Sealed> => {
    const key = await createSigningKey(algorithm);
    const content = { ...(await contentOf(changes.commitment)), ...changes };
    const record = await sealRecord(content, key);
    return { key, content, record, pdf: await draw(record) };
  };
  const first = await seal('Ed25519', {});
  const second = await seal('ES256', {
    reference: 'SPO-20261122-0E5256AA',
    commitment: fullCommitment,
  });
  const elsewhere = { ...commitment, where: { ...commitment.where, place: 'The library' } };
  const other = await seal('Ed25519', {
    reference: 'SPO-20261122-00000001',
    commitment: elsewhere,
  });
  const rival = await seal('ES256', { issuer: 'https://rival.example' });
  const stranger = await seal('Ed25519', { issuer: 'https://stranger.example' });
  const trusted = [
    { issuer, keys: [first, second, other].map(({ key }) => key.published) },
    { issuer: rival.content.issuer, keys: [rival.key.published] },
  ];
  return {
    seals: [first, second],
    other,
    rival,
    stranger,
    trusted,
    onRecord: async (record, keys = trusted) => {
      const verdict = await verifyRecord(record, keys);
      return verdict.genuine ? 'genuine' : verdict.reason;
    },
    onDocument: (pdf) => verifyDocument(pdf, trusted, draw, changedTexts),
  };
}

/** A verdict in a few words. */
export function inShort(verdict: DocumentVerdict): string {
  switch (verdict.outcome) {
    case 'sealed-unchanged':
      return verdict.outcome;
    case 'changed':
      return `changed ${verdict.what} ${verdict.pages.join(',')}`.trim();
    case 'not-sealed':
    case 'cannot-check':
      return `${verdict.outcome} ${verdict.reason}`;
  }
}
