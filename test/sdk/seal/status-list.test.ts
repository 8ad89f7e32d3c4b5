import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base64url } from 'jose';
import type { StatusList } from '../../../sdk/model/status-list.ts';
import {
  canonicalJson,
  checkStatus,
  createSigningKey,
  digestOf,
  SealError,
  signStatusList,
  type SigningKey,
  type StatusEntry,
  type StatusReport,
} from '../../../sdk/seal/index.ts';
import { issuer, sampleSeal } from './sample-seal.ts';

const { key, trusted, content, record } = await sampleSeal();
const digest = await digestOf(record.json);
const now = new Date('2026-11-24T12:00:00Z');

function report(entries: StatusEntry[], changes: Partial<StatusReport> = {}): StatusReport {
  const dates = { issuedAt: '2026-11-24T00:00:00Z', validUntil: '2026-11-25T00:00:00Z' };
  return { issuer, ...dates, entries, ...changes };
}
const others = async (count: number): Promise<StatusEntry[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      status: 'withdrawn' as const,
      digest: await digestOf(new TextEncoder().encode(`another record ${String(index)}`)),
    })),
  );
const withdrawn: StatusEntry = { status: 'withdrawn', digest };
const ask = (list: Uint8Array | undefined, at = now, keys = trusted) =>
  checkStatus(content, list, keys, at);
const listOf = (entries: StatusEntry[], changes?: Partial<StatusReport>, by: SigningKey = key) =>
  signStatusList(report(entries, changes), by);

interface Parts {
  payload: string;
  protected: string;
  signature: string;
}
const partsOf = (list: Uint8Array) => JSON.parse(new TextDecoder().decode(list)) as Parts;
const fileOf = (parts: Parts) => new TextEncoder().encode(canonicalJson(parts));
const contentOf = (list: Uint8Array) =>
  JSON.parse(new TextDecoder().decode(base64url.decode(partsOf(list).payload))) as StatusList;

describe('a status list answers for a seal', () => {
  const asOf = '2026-11-24T00:00:00Z';

  test('that stands', async () => {
    assert.deepEqual(await ask(await listOf([])), { status: 'valid', asOf });
    assert.deepEqual(await ask(await listOf(await others(100))), { status: 'valid', asOf });
  });

  test('that was withdrawn', async () => {
    const list = await listOf([...(await others(70)), withdrawn]);
    assert.deepEqual(await ask(list), { status: 'withdrawn', asOf });
  });

  test('that was replaced, and says by what', async () => {
    const by = { reference: 'SPO-20261123-0A1B2C3D', version: 999_999_999 };
    const list = await listOf([{ status: 'replaced', digest, by }, ...(await others(3))]);
    assert.deepEqual(await ask(list), { status: 'replaced', by, asOf });
  });

  test('by a list signed with the other algorithm', async () => {
    const other = await createSigningKey('ES256');
    const keys = [{ issuer, keys: [key.published, other.published] }];
    const list = await listOf([withdrawn], {}, other);
    assert.equal((await ask(list, now, keys)).status, 'withdrawn');
  });
});

describe('status unknown', () => {
  const reasonOf = async (...question: Parameters<typeof ask>) => {
    const answer = await ask(...question);
    return answer.status === 'unknown' ? answer.reason : answer.status;
  };

  test('offline, or by a list that does not speak of now', async () => {
    const list = await listOf([withdrawn]);
    assert.equal(await reasonOf(undefined), 'no-list');
    assert.equal(await reasonOf(list, new Date('2026-11-25T00:00:00Z')), 'stale');
    assert.equal(await reasonOf(list, new Date('2026-11-23T23:54:59Z')), 'from-the-future');
    assert.equal(await reasonOf(list, new Date('2026-11-23T23:55:00Z')), 'withdrawn');
  });

  test('by a list that is older than the seal', async () => {
    const dates = { issuedAt: '2026-11-22T14:00:00Z', validUntil: '2026-11-26T00:00:00Z' };
    assert.equal(await reasonOf(await listOf([], dates)), 'sealed-later');
  });

  test('by the list of another issuer, trusted or not', async () => {
    const stranger = await createSigningKey();
    const theirs = 'https://stranger.example';
    const list = await listOf([withdrawn], { issuer: theirs }, stranger);
    assert.equal(await reasonOf(list), 'unknown-issuer');
    const both = [...trusted, { issuer: theirs, keys: [stranger.published] }];
    assert.equal(await reasonOf(list, now, both), 'other-issuer');
    const posing = await listOf([withdrawn], {}, stranger);
    assert.equal(await reasonOf(posing, now, both), 'unknown-issuer');
  });

  test('by a key outside its life, or revoked since the list', async () => {
    const list = await listOf([withdrawn]);
    const withLife = (life: object) => [{ issuer, keys: [{ ...key.published, ...life }] }];
    const answerTo = (life: object) => reasonOf(list, now, withLife(life));
    assert.equal(await answerTo({ until: '2026-11-23T00:00:00Z' }), 'key-not-current');
    assert.equal(await answerTo({ until: '2026-11-24T06:00:00Z' }), 'withdrawn');
    assert.equal(await answerTo({ revokedAt: '2026-11-23T00:00:00Z' }), 'key-revoked');
    assert.equal(await answerTo({ revokedAt: '2026-11-24T06:00:00Z' }), 'key-revoked');
    assert.equal(await answerTo({ revokedAt: '2026-11-25T00:00:00Z' }), 'withdrawn');
  });

  test('by a list that was altered, or is none', async () => {
    const parts = partsOf(await listOf([withdrawn]));
    const fresh = { ...contentOf(fileOf(parts)), validUntil: '2036-01-01T00:00:00Z' };
    const longer = { ...parts, payload: base64url.encode(canonicalJson(fresh)) };
    assert.equal(await reasonOf(fileOf(longer)), 'altered');
    const seal = partsOf(record.signature);
    for (const file of [
      new Uint8Array(),
      new TextEncoder().encode('<!doctype html>'),
      record.json,
      record.signature,
      fileOf({ ...parts, ...{ header: {} } }),
      fileOf({ ...seal, payload: base64url.encode(record.json) }),
    ]) {
      assert.equal(await reasonOf(file), 'unknown-format');
    }
  });
});

describe('a status list keeps secrets', () => {
  test('its length gives the number of entries only roughly', async () => {
    const lengths = new Set<number>();
    for (const count of [0, 1, 30, 63]) {
      lengths.add(contentOf(await listOf(await others(count))).rows.length);
    }
    assert.equal(lengths.size, 1);
    assert.equal(base64url.decode(contentOf(await listOf(await others(64))).rows).length, 128 * 64);
  });

  test('nothing in it can be found or read without the record', async () => {
    const by = { reference: 'SPO-20261123-0A1B2C3D', version: 2 };
    const rows = Buffer.from(
      base64url.decode(contentOf(await listOf([{ status: 'replaced', digest, by }])).rows),
    ).toString('latin1');
    const { reference } = content;
    for (const secret of [digest, Buffer.from(digest, 'hex').toString('latin1'), by.reference]) {
      assert.ok(!rows.includes(secret));
    }
    assert.ok(!rows.includes('replaced') && !rows.includes(reference));
  });

  test('two lists have no row in common', async () => {
    const rowsOf = (list: Uint8Array) =>
      Buffer.from(base64url.decode(contentOf(list).rows))
        .toString('hex')
        .match(/.{128}/gu) ?? [];
    const earlier = rowsOf(await listOf([withdrawn]));
    const later = rowsOf(await listOf([withdrawn], { issuedAt: '2026-11-24T00:00:01Z' }));
    assert.equal(new Set([...earlier, ...later]).size, earlier.length + later.length);
  });
});

describe('signing a status list', () => {
  const refused: Record<string, [Partial<StatusReport>, string]> = {
    'an end before the beginning': [{ validUntil: '2026-11-24T00:00:00Z' }, 'validUntil'],
    'a record named twice': [{ entries: [withdrawn, withdrawn] }, 'entries'],
    'a digest that is none': [
      { entries: [{ status: 'withdrawn', digest: 'x' }] },
      'entries.0.digest',
    ],
    'a date without a zone': [{ issuedAt: '2026-11-24T00:00:00' }, 'issuedAt'],
  };
  for (const [what, [changes, path]] of Object.entries(refused)) {
    test(`refuses ${what}`, async () => {
      await assert.rejects(
        listOf([], changes),
        (error) => error instanceof SealError && error.path === path,
      );
    });
  }

  test('refuses a key that is not current', async () => {
    const published = { ...key.published, until: '2026-01-01T00:00:00Z' };
    await assert.rejects(
      listOf([], {}, { ...key, published }),
      (error) => error instanceof SealError && error.code === 'key-not-current',
    );
  });
});
