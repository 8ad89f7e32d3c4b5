import { z } from './schema.ts';
import { Instant } from './time.ts';

/** The signature algorithms of the kit. A key declares its own; nothing else chooses it. */
export const SignatureAlgorithm = z.enum(['Ed25519', 'ES256']);
export type SignatureAlgorithm = z.infer<typeof SignatureAlgorithm>;

/**
 * When a key may be used. A retired key (`until`) still vouches for what it signed in its time. A
 * key that somebody else may have held (`revokedAt`) vouches for nothing dated from then on. A key
 * without dates is current always.
 */
export const KeyLife = z.object({
  from: z.optional(Instant),
  until: z.optional(Instant),
  revokedAt: z.optional(Instant),
});
export type KeyLife = z.infer<typeof KeyLife>;

/** 32 bytes in base64url: a coordinate of a key, or a thumbprint. */
export const Bytes32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u));

/** A public key as a JSON Web Key (RFC 7517). Its `kid` is its thumbprint (RFC 7638). */
export const PublicSigningKey = z.discriminatedUnion('alg', [
  z.extend(KeyLife, {
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: Bytes32,
    // The name that RFC 9864 gives it; “EdDSA” would leave the curve open.
    alg: z.literal('Ed25519'),
    kid: Bytes32,
  }),
  z.extend(KeyLife, {
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: Bytes32,
    y: Bytes32,
    alg: z.literal('ES256'),
    kid: Bytes32,
  }),
]);
export type PublicSigningKey = z.infer<typeof PublicSigningKey>;

/**
 * A list of keys as it is published. Keys of a later kind are carried along, so that an older
 * reader can still use the others.
 */
export const KeyList = z.array(
  z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string(), ...KeyLife.shape }),
);
export type KeyList = z.infer<typeof KeyList>;
