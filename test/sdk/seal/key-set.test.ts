import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KeyLife, KeyList } from '../../../sdk/model/signing-key.ts';
import {
  announceKey,
  createSigningKey,
  keyInUse,
  retireKey,
  revokeKey,
  SealError,
  sealRecord,
  SigningKeyError,
  verifyRecord,
} from '../../../sdk/seal/index.ts';
import { contentOf, issuer, sampleSeal } from './sample-seal.ts';

// Sealed at 2026-11-22T14:05:00Z.
const { key, record } = await sampleSeal();

async function answerTo(...lives: (KeyLife | Record<string, unknown>)[]): Promise<string> {
  const trusted = lives.map((life) => ({ issuer, keys: [{ ...key.published, ...life }] }));
  const verdict = await verifyRecord(record, trusted);
  return verdict.genuine ? 'genuine' : verdict.reason;
}

describe('a key vouches for what is dated within its life', () => {
  const lives: readonly [string, KeyLife, string][] = [
    ['no dates', {}, 'genuine'],
    ['begun before', { from: '2026-01-01T00:00:00Z' }, 'genuine'],
    ['begun at that very moment', { from: '2026-11-22T14:05:00Z' }, 'genuine'],
    ['the same moment in another zone', { from: '2026-11-22T15:05:00+01:00' }, 'genuine'],
    ['begun a second after', { from: '2026-11-22T14:05:01Z' }, 'key-not-current'],
    ['retired since', { until: '2026-12-31T00:00:00Z' }, 'genuine'],
    ['retired at that very moment', { until: '2026-11-22T14:05:00Z' }, 'genuine'],
    ['retired before', { until: '2026-11-22T14:04:59Z' }, 'key-not-current'],
    ['retired before, in another zone', { until: '2026-11-22T15:04:59+01:00' }, 'key-not-current'],
    ['revoked since', { revokedAt: '2026-11-22T14:05:01Z' }, 'genuine'],
    ['revoked at that very moment', { revokedAt: '2026-11-22T14:05:00Z' }, 'key-revoked'],
    ['revoked before', { revokedAt: '2026-11-01T00:00:00Z' }, 'key-revoked'],
    [
      'retired and revoked before',
      { until: '2026-10-01T00:00:00Z', revokedAt: '2026-11-01T00:00:00Z' },
      'key-revoked',
    ],
  ];
  for (const [what, life, expected] of lives) {
    test(`${what}: ${expected}`, async () => assert.equal(await answerTo(life), expected));
  }

  test('an old list beside a new one: the strictest counts, in any order', async () => {
    const revoked = { revokedAt: '2026-11-01T00:00:00Z' };
    assert.equal(await answerTo({}, revoked), 'key-revoked');
    assert.equal(await answerTo(revoked, {}), 'key-revoked');
    assert.equal(await answerTo({ until: '2026-01-01T00:00:00Z' }, revoked), 'key-revoked');
  });

  test('a date that cannot be read makes the key worthless, not endless', async () => {
    for (const broken of ['yesterday', '', 7, null, '2026-11-01']) {
      assert.equal(await answerTo({ revokedAt: broken }), 'unknown-issuer');
    }
  });

  test('what another issuer says of the same key changes nothing', async () => {
    const revoked = { ...key.published, revokedAt: '2026-01-01T00:00:00Z' };
    const lists = [
      { issuer: 'https://other.example', keys: [revoked] },
      { issuer, keys: [key.published] },
    ];
    assert.equal((await verifyRecord(record, lists)).genuine, true);
  });
});

describe('a list of keys', () => {
  const years = async () => {
    const [first, next] = [await createSigningKey(), await createSigningKey('ES256')];
    const begun: KeyList = announceKey([], first.published, '2026-01-01T00:00:00Z');
    const announced = announceKey(begun, next.published, '2027-01-01T00:00:00Z');
    const keys = retireKey(announced, first.kid, '2027-01-31T00:00:00Z');
    return { first, next, keys };
  };

  test('names the next key before it is used, and keeps the last for what it sealed', async () => {
    const { first, next, keys } = await years();
    const kidAt = (now: string) => keyInUse(keys, [first, next], now)?.kid;
    assert.equal(kidAt('2025-12-31T23:59:59Z'), undefined);
    assert.equal(kidAt('2026-11-22T14:05:00Z'), first.kid);
    assert.equal(kidAt('2027-01-01T00:00:00Z'), next.kid);
    assert.equal(kidAt('2027-06-01T00:00:00Z'), next.kid);
    for (const sealedAt of ['2026-11-22T14:05:00Z', '2027-06-01T00:00:00Z']) {
      const held = keyInUse(keys, [first, next], sealedAt);
      assert.ok(held);
      const sealed = await sealRecord({ ...(await contentOf()), sealedAt }, held);
      assert.equal((await verifyRecord(sealed, [{ issuer, keys }])).genuine, true);
    }
  });

  test('a key does not seal outside its life', async () => {
    const { first, next, keys } = await years();
    const held = keyInUse(keys, [first, next], '2026-11-22T14:05:00Z');
    assert.ok(held);
    const late = { ...(await contentOf()), sealedAt: '2027-02-01T00:00:00Z' };
    await assert.rejects(
      sealRecord(late, held),
      (error) => error instanceof SealError && error.code === 'key-not-current',
    );
  });

  test('a revoked key is never in use again, and its end never moves to a later day', async () => {
    const { first, next, keys } = await years();
    const revoked = revokeKey(keys, next.kid, '2027-03-01T00:00:00Z');
    const later = revokeKey(
      retireKey(revoked, first.kid, '2030-01-01T00:00:00Z'),
      next.kid,
      '2028-01-01T00:00:00Z',
    );
    assert.deepEqual(later, revoked);
    assert.equal(keyInUse(later, [first, next], '2027-04-01T00:00:00Z'), undefined);
    const earlier = revokeKey(later, next.kid, '2027-02-01T00:00:00Z');
    assert.equal(earlier[1]?.revokedAt, '2027-02-01T00:00:00Z');
  });

  test('a key is announced once, and only a listed key has an end', async () => {
    const { first, keys } = await years();
    assert.throws(
      () => announceKey(keys, first.published, '2028-01-01T00:00:00Z'),
      SigningKeyError,
    );
    assert.throws(() => retireKey(keys, 'nobody', '2028-01-01T00:00:00Z'), SigningKeyError);
  });
});
