import fc from 'fast-check';
import type { SignatureAlgorithm } from '../../../../sdk/model/signing-key.ts';
import { canonicalJson } from '../../../../sdk/seal/index.ts';
import { family } from './family.ts';
import { decode, encode, fileOf, headerOf, sealOf, signAnything, type Seal } from './world.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const which = fc.constantFrom(0 as const, 1 as const);

/** The order of each group: a signature has a twin on the other side of it. */
const orders = [
  2n ** 252n + 27742317777372353535851937790883648493n,
  0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
] as const;

const asLittleEndian = (bytes: Buffer) => Buffer.from(bytes.toReversed());

function twinOf(signature: string, seal: 0 | 1): string {
  const bytes = Buffer.from(signature, 'base64url');
  const [fixed, moved] = [bytes.subarray(0, 32), bytes.subarray(32)];
  const value = BigInt(`0x${(seal === 0 ? asLittleEndian(moved) : moved).toString('hex')}`);
  const other = seal === 0 ? value + orders[0] : orders[1] - value;
  const half = Buffer.from(other.toString(16).padStart(64, '0'), 'hex');
  return Buffer.concat([fixed, seal === 0 ? asLittleEndian(half) : half]).toString('base64url');
}

/** The signature file of a seal with the twin of its signature. */
export function signatureTwinsOf(file: Uint8Array, algorithm: SignatureAlgorithm): Uint8Array {
  const seal = JSON.parse(decode(file)) as Seal;
  const signature = twinOf(seal.signature, algorithm === 'Ed25519' ? 0 : 1);
  return fileOf({ ...seal, signature });
}

const signatureEdits = {
  'last letter': (signature: string, at: number) =>
    `${signature.slice(0, -1)}${letters.charAt(at % 64)}`,
  insert: (signature: string, at: number, with_: number) => {
    const place = at % (signature.length + 1);
    const odd = ['=', '==', ' ', '\n', '\r\n', '\t', '.', '+', '/', '%', '\0', '\u00E9'];
    return `${signature.slice(0, place)}${odd[with_ % odd.length] ?? '='}${signature.slice(place)}`;
  },
  flip: (signature: string, at: number, with_: number) => {
    const bytes = Buffer.from(signature, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(at % 64) ^ (1 << (with_ % 8)), at % 64);
    return bytes.toString('base64url');
  },
  drop: (signature: string, at: number) =>
    signature.slice(0, at % signature.length) + signature.slice((at % signature.length) + 1),
  swap: (signature: string, at: number, with_: number) =>
    signature.replace(letters.charAt(at % 64), letters.charAt(with_)),
  zero: (signature: string, at: number) => {
    const bytes = Buffer.from(signature, 'base64url');
    return bytes
      .fill(0, at % 2 === 0 ? 0 : 32, at % 3 === 0 ? 64 : 32 + 32 * (at % 2))
      .toString('base64url');
  },
} as const;
type SignatureEdit = keyof typeof signatureEdits;

/** The signature in another spelling, or another signature. */
export const signatureRespelled = family(
  'JWS encoding, signature',
  9,
  () =>
    fc.record({
      seal: which,
      how: fc.constantFrom(...(Object.keys(signatureEdits) as SignatureEdit[])),
      at: fc.nat(90),
      with: fc.nat(63),
    }),
  async ({ seals, onRecord }, { seal, how, at, with: with_ }) => {
    const { record } = seals[seal];
    const before = sealOf(record);
    const signature = signatureEdits[how](before.signature, at, with_);
    if (signature === before.signature) return undefined;
    return {
      verdict: await onRecord({ ...record, signature: fileOf({ ...before, signature }) }),
      expected: 'altered',
    };
  },
);

/** The other number that verifies by the mathematics alone, for fresh signatures of the issuer. */
export const signatureTwins = family(
  'JWS encoding, twin signature',
  2,
  () => fc.record({ seal: which, run: fc.nat(10_000) }),
  async ({ seals, onRecord }, { seal }) => {
    const { record, key } = seals[seal];
    const header = canonicalJson(headerOf(record));
    const signed = await signAnything(record.json, header, key.signingKey);
    const [one, other] = [sealOf(signed), twinOf(sealOf(signed).signature, seal)];
    const verdicts = [
      await onRecord(signed),
      await onRecord({ ...signed, signature: fileOf({ ...one, signature: other }) }),
    ];
    return { verdict: verdicts.sort().join(' and '), expected: 'altered and genuine' };
  },
);

const headerForms = {
  spaced: (header: object) => JSON.stringify(header, null, 1),
  reversed: (header: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(header).toReversed())),
  'alg last': ({ alg, ...rest }: Record<string, unknown>) => JSON.stringify({ ...rest, alg }),
  'a space behind': (header: object) => `${canonicalJson(header)} `,
  'a mark before': (header: object) => `\uFEFF${canonicalJson(header)}`,
  'alg twice': (header: object) => canonicalJson(header).replace('{', '{"alg":"none",'),
  'kid twice': (header: object) => canonicalJson(header).replace('{', '{"kid":"x",'),
  'an escape': (header: object) => canonicalJson(header).replace('"alg"', '"\\u0061lg"'),
  'an array': (header: object) => `[${canonicalJson(header)}]`,
} as const;
type HeaderForm = keyof typeof headerForms;

/** The header says the same in other bytes, under a true signature. */
export const headerRespelled = family(
  'JWS encoding, header',
  3,
  () =>
    fc.record({
      seal: which,
      form: fc.constantFrom(...(Object.keys(headerForms) as HeaderForm[])),
      padded: fc.constantFrom('', '', '', '='),
      run: fc.nat(1000),
    }),
  async ({ seals, onRecord }, { seal, form, padded }) => {
    const { record, key } = seals[seal];
    const text = headerForms[form](headerOf(record));
    const signed = await signAnything(record.json, text, key.signingKey);
    const { protected: header, signature } = sealOf(signed);
    const file = fileOf({ protected: `${header}${padded}`, signature });
    return { verdict: await onRecord({ ...signed, signature: file }), expected: 'unknown-format' };
  },
);

const fileForms = {
  spaced: (seal: Seal) => JSON.stringify(seal, null, 1),
  reversed: ({ protected: header, signature }: Seal) =>
    JSON.stringify({ signature, protected: header }),
  'a member more': (seal: Seal, name: string, value: unknown) =>
    JSON.stringify({ ...seal, [name]: value }),
  general: (seal: Seal) => canonicalJson({ signatures: [seal] }),
  compact: (seal: Seal) => `${seal.protected}..${seal.signature}`,
  array: (seal: Seal) => canonicalJson([seal]),
  'a member twice': (seal: Seal, name: string, value: unknown) =>
    canonicalJson(seal).replace(
      '{',
      `{"signature":${JSON.stringify(value)},${JSON.stringify(name)}:1,`,
    ),
  'text behind': (seal: Seal, name: string) => `${canonicalJson(seal)}${name || ' '}`,
} as const;
type FileForm = keyof typeof fileForms;

/** The file around a true signature is of another shape. */
export const fileReshaped = family(
  'JWS encoding, file',
  5,
  () =>
    fc.record({
      seal: which,
      form: fc.constantFrom(...(Object.keys(fileForms) as FileForm[])),
      name: fc.oneof(
        fc.constantFrom('header', 'payload', 'alg', 'kid', '__proto__', 'toString'),
        fc.string({ maxLength: 8 }),
      ),
      value: fc.jsonValue({ maxDepth: 1 }),
    }),
  async ({ seals, onRecord }, { seal, form, name, value }) => {
    const { record } = seals[seal];
    if (form === 'a member more' && ['protected', 'signature'].includes(name)) return undefined;
    const signature = encode(fileForms[form](sealOf(record), name, value));
    return { verdict: await onRecord({ ...record, signature }), expected: 'unknown-format' };
  },
);

/** Any byte of the signature file is flipped. */
export const fileDamaged = family(
  'JWS encoding, damaged',
  5,
  () => fc.record({ seal: which, at: fc.nat(400), mask: fc.integer({ min: 1, max: 255 }) }),
  async ({ seals, onRecord }, { seal, at, mask }) => {
    const { record } = seals[seal];
    const index = at % record.signature.length;
    const signature = record.signature.with(index, (record.signature[index] ?? 0) ^ mask);
    return {
      verdict: await onRecord({ ...record, signature }),
      expected: ['altered', 'unknown-format', 'unknown-issuer'],
    };
  },
);
