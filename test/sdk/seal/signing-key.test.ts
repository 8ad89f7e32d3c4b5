import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateJwkThumbprint } from 'jose';
import { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import {
  createSigningKey,
  exportSigningKey,
  importSigningKey,
  SigningKeyError,
  sealRecord,
  verifyRecord,
} from '../../../sdk/seal/index.ts';
import { contentOf, issuer } from './sample-seal.ts';

test('a key that was stored and taken back seals for the same published key', async () => {
  const key = await createSigningKey();
  const stored: unknown = JSON.parse(JSON.stringify(await exportSigningKey(key)));
  const again = await importSigningKey(stored);
  assert.deepEqual(again.published, key.published);
  const record = await sealRecord(await contentOf(), again);
  const trusted = [IssuerKeys.parse({ issuer, keys: [key.published] })];
  assert.equal((await verifyRecord(record, trusted)).genuine, true);
  assert.deepEqual(await exportSigningKey(again), stored);
});

test('a key is named by its RFC 7638 thumbprint', async () => {
  const { kid, published } = await createSigningKey();
  assert.equal(kid, await calculateJwkThumbprint(published));
});

test('what is published holds no secret', async () => {
  const { published } = await createSigningKey();
  assert.deepEqual(Object.keys(published).sort(), ['alg', 'crv', 'kid', 'kty', 'x']);
});

test('refuses a stored key that is not one, or that bears another’s name', async () => {
  const stored = await exportSigningKey(await createSigningKey());
  const { kid } = await createSigningKey();
  const { d, ...withoutSecret } = stored;
  assert.ok(d);
  for (const broken of [
    undefined,
    {},
    withoutSecret,
    { ...stored, kty: 'oct' },
    { ...stored, kid },
  ]) {
    await assert.rejects(importSigningKey(broken), SigningKeyError);
  }
});
