import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base64url, flattenedVerify, importJWK, FlattenedSign } from 'jose';
import { PublicSigningKey, SignatureAlgorithm } from '../../../sdk/model/signing-key.ts';
import {
  canonicalJson,
  createSigningKey,
  exportSigningKey,
  importSigningKey,
  sealRecord,
  SigningKeyError,
  verifyRecord,
  type SealedRecord,
} from '../../../sdk/seal/index.ts';
import { contentOf, issuer, sampleSeal } from './sample-seal.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);
const signatureOf = ({ signature }: SealedRecord) =>
  JSON.parse(decode(signature)) as { protected: string; signature: string };

for (const algorithm of SignatureAlgorithm.options) {
  describe(algorithm, () => {
    test('seals a record that verifies, by a key that can be stored', async () => {
      const { key, trusted } = await sampleSeal(undefined, algorithm);
      assert.equal(key.published.alg, algorithm);
      const stored: unknown = JSON.parse(JSON.stringify(await exportSigningKey(key)));
      const again = await importSigningKey(stored);
      const record = await sealRecord(await contentOf(), again);
      assert.deepEqual(await verifyRecord(record, trusted), {
        genuine: true,
        sealed: await contentOf(),
        issuer,
        kid: key.kid,
      });
    });

    test('is what any JOSE library makes and checks', async () => {
      const { key, trusted, record } = await sampleSeal(undefined, algorithm);
      const published = await importJWK({ ...key.published });
      await flattenedVerify({ ...signatureOf(record), payload: record.json }, published);
      const { protected: header = '', signature } = await new FlattenedSign(record.json)
        .setProtectedHeader({ alg: algorithm, b64: false, crit: ['b64'], kid: key.kid })
        .sign(key.signingKey);
      // Of the two signatures that ECDSA gives, a library may make the higher.
      const theirs = encode(canonicalJson({ protected: header, signature }));
      const verdict = await verifyRecord({ ...record, signature: theirs }, trusted);
      assert.ok(verdict.genuine || (algorithm === 'ES256' && verdict.reason === 'altered'));
    });

    test('a stored key whose halves do not belong together is refused', async () => {
      const [one, other] = [await createSigningKey(algorithm), await createSigningKey(algorithm)];
      const { d } = await exportSigningKey(other);
      await assert.rejects(importSigningKey({ ...one.published, d }), SigningKeyError);
    });

    test('an engine without it says that it cannot check', async (context) => {
      const { record, trusted } = await sampleSeal(undefined, algorithm);
      const { subtle } = crypto;
      context.mock.method(subtle, 'importKey', () =>
        Promise.reject(new DOMException('Unrecognized algorithm', 'NotSupportedError')),
      );
      assert.deepEqual(await verifyRecord(record, trusted), {
        genuine: false,
        reason: 'unsupported-algorithm',
      });
    });
  });
}

test('an engine without Ed25519 makes its keys for ES256, unless Ed25519 is asked for', async (context) => {
  const { subtle } = crypto;
  const generateKey = subtle.generateKey.bind(subtle);
  context.mock.method(subtle, 'generateKey', (names: EcKeyGenParams, ...rest: [true, ['sign']]) =>
    names.name === 'Ed25519'
      ? Promise.reject(new DOMException('Unrecognized algorithm', 'NotSupportedError'))
      : generateKey(names, ...rest),
  );
  assert.equal((await createSigningKey()).published.alg, 'ES256');
  await assert.rejects(createSigningKey('Ed25519'), SigningKeyError);
});

test('neither algorithm passes for the other, under any key', async () => {
  for (const [mine, others] of [
    ['Ed25519', 'ES256'],
    ['ES256', 'Ed25519'],
  ] as const) {
    const { key, record, trusted } = await sampleSeal(undefined, mine);
    const header = JSON.parse(decode(base64url.decode(signatureOf(record).protected))) as object;
    const lying = base64url.encode(canonicalJson({ ...header, alg: others }));
    const signature = encode(canonicalJson({ ...signatureOf(record), protected: lying }));
    assert.deepEqual(await verifyRecord({ ...record, signature }, trusted), {
      genuine: false,
      reason: 'altered',
    });
    const listed = [{ issuer, keys: [{ ...key.published, alg: others }] }];
    assert.deepEqual(await verifyRecord(record, listed), {
      genuine: false,
      reason: 'unknown-issuer',
    });
    assert.equal(PublicSigningKey.safeParse({ ...key.published, alg: others }).success, false);
  }
});

test('the twin of an ES256 signature, as good as the first in theory, is refused', async () => {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  for (let run = 0; run < 8; run += 1) {
    const { key, record, trusted } = await sampleSeal(undefined, 'ES256');
    assert.equal((await verifyRecord(record, trusted)).genuine, true);
    const { protected: header, signature } = signatureOf(record);
    const hex = Buffer.from(base64url.decode(signature)).toString('hex');
    const twin = (order - BigInt(`0x${hex.slice(64)}`)).toString(16).padStart(64, '0');
    const twisted = base64url.encode(Buffer.from(hex.slice(0, 64) + twin, 'hex'));
    await flattenedVerify(
      { protected: header, signature: twisted, payload: record.json },
      await importJWK({ ...key.published }),
    );
    const forged = encode(canonicalJson({ protected: header, signature: twisted }));
    assert.deepEqual(await verifyRecord({ ...record, signature: forged }, trusted), {
      genuine: false,
      reason: 'altered',
    });
  }
});
