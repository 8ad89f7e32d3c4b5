import fc from 'fast-check';
import type { IssuerKeys } from '../../../../sdk/model/issuer-keys.ts';
import { sealRecord } from '../../../../sdk/seal/index.ts';
import { family } from './family.ts';
import { encode, fileOf, signAnything, type World } from './world.ts';

const algorithms = [
  ...['Ed25519', 'ES256', 'none', 'None', 'HS256', 'HS384', 'HS512', 'EdDSA', 'ed25519', 'es256'],
  ...['ES384', 'ES256K', 'Ed448', 'RS256', 'PS256', 'ESB256', '', ' Ed25519', 'Ed25519\0'],
] as const;

const extras = [
  { jku: 'https://evil.example/keys' },
  { x5u: 'https://evil.example/chain' },
  { typ: 'JWT' },
  { cty: 'application/json' },
  { exp: 1 },
  { zip: 'DEF' },
  { role: 'buyer' },
] as const;

const signers = ['first', 'second', 'rival', 'stranger', 'public key as secret', 'nobody'] as const;
type Signer = (typeof signers)[number];

/**
 * Headers of every kind over a true record, signed by any key or none. What the verdict must be
 * follows from the header's form, then who is named, then who has signed.
 */
export const confused = family(
  'algorithm and key',
  12,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      // Half of them in the right form, so that what comes after is reached as often.
      alg: fc.oneof(fc.constantFrom('Ed25519', 'ES256'), fc.constantFrom(...algorithms)),
      b64: fc.oneof(
        { weight: 8, arbitrary: fc.constant(false) },
        fc.constantFrom(true, 0, 'false'),
      ),
      crit: fc.oneof(
        { weight: 8, arbitrary: fc.constant(['b64']) },
        fc.constantFrom([], ['b64', 'b64'], ['b64', 'exp'], 'b64'),
      ),
      kid: fc.constantFrom<Named[]>('first', 'second', 'rival', 'stranger', 'none', 'short'),
      extra: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        fc.constantFrom(...extras),
        fc.constant('jwk' as const),
      ),
      signer: fc.constantFrom(...signers),
    }),
  async (world, plan) => {
    const { seal, alg, b64, crit, extra, signer } = plan;
    const keys = keysOf(world);
    const { published } = keys[signer === 'rival' || signer === 'stranger' ? signer : 'first'];
    const kid = kidOf(plan.kid, keys);
    const header = {
      alg,
      b64,
      crit,
      ...(kid !== undefined && { kid }),
      ...(extra === 'jwk' ? { jwk: published } : extra),
    };
    const { json } = world.seals[seal].record;
    const record = { json, signature: await signedBy(world, signer, json, JSON.stringify(header)) };
    const wellFormed =
      (alg === 'Ed25519' || alg === 'ES256') &&
      b64 === false &&
      JSON.stringify(crit) === '["b64"]' &&
      extra === undefined;
    const named = plan.kid;
    const isTrue = wellFormed && (named === 'first' || named === 'second') && signer === named;
    if (isTrue && keys[named].published.alg === alg) return undefined;
    return {
      verdict: await world.onRecord(record),
      expected: expectedOf({ wellFormed, named, signer, alg }, keys),
    };
  },
);

const keysOf = ({ seals: [first, second], rival, stranger }: World) => ({
  first: first.key,
  second: second.key,
  rival: rival.key,
  stranger: stranger.key,
});
type Keys = ReturnType<typeof keysOf>;
type Named = keyof Keys | 'none' | 'short';

function kidOf(named: Named, keys: Keys): string | undefined {
  if (named === 'none') return undefined;
  return named === 'short' ? 'abc' : keys[named].kid;
}

function expectedOf(
  {
    wellFormed,
    named,
    signer,
    alg,
  }: { wellFormed: boolean; named: Named; signer: Signer; alg: string },
  keys: Keys,
): string | string[] {
  if (!wellFormed || named === 'none' || named === 'short') return 'unknown-format';
  if (named === 'stranger') return 'unknown-issuer';
  // Of its two signatures ES256 may give the one that is refused before its key owner is looked at.
  const signed = signer === named && keys[named].published.alg === alg;
  return signed ? ['unknown-issuer', 'altered'] : 'altered';
}

async function signedBy(
  world: World,
  signer: Signer,
  json: Uint8Array,
  header: string,
): Promise<Uint8Array> {
  const keys = keysOf(world);
  switch (signer) {
    case 'nobody':
      return fileOf({ protected: Buffer.from(header).toString('base64url'), signature: '' });
    case 'public key as secret': {
      const hmac = { name: 'HMAC', hash: 'SHA-256' };
      const secret = encode(keys.first.published.x);
      const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign']);
      return (await signAnything(json, header, key)).signature;
    }
    default:
      return (await signAnything(json, header, keys[signer].signingKey)).signature;
  }
}

/** An SPO in the name of the issuer, sealed without a fault by somebody else who is trusted. */
export const posing = family(
  'key of another issuer',
  3,
  () => fc.record({ number: fc.integer({ min: 1, max: 0xffffffff }), trusted: fc.boolean() }),
  async ({ seals: [{ content }], rival, stranger, onRecord }, { number, trusted }) => {
    const reference = `SPO-20261122-${number.toString(16).toUpperCase().padStart(8, '0')}`;
    const { key } = trusted ? rival : stranger;
    const record = await sealRecord({ ...content, reference }, key);
    return { verdict: await onRecord(record), expected: 'unknown-issuer' };
  },
);

/** A list in which the key is another than its name says, or of another kind. */
export const mislisted = family(
  'key list',
  3,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      member: fc.constantFrom('kty', 'crv', 'x', 'y', 'alg'),
      value: fc.oneof(
        fc.constantFrom('OKP', 'EC', 'RSA', 'oct', 'Ed25519', 'P-256', 'ES256', 'Ed448', 'HS256'),
        fc.stringMatching(/^[A-Za-z0-9_-]{43}$/u),
      ),
    }),
  async ({ seals, onRecord }, { seal, member, value }) => {
    const { key, record, content } = seals[seal];
    const before: Record<string, unknown> = key.published;
    if (before[member] === value || (member === 'y' && seal === 0)) return undefined;
    const keys = [{ ...key.published, [member]: value }] as IssuerKeys['keys'];
    return {
      verdict: await onRecord(record, [{ issuer: content.issuer, keys }]),
      expected: 'unknown-issuer',
    };
  },
);
