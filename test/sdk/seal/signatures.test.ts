import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generalVerify, importJWK, type GeneralJWSInput } from 'jose';
import type { PartyKeys } from '../../../sdk/model/party-keys.ts';
import { Party } from '../../../sdk/model/party.ts';
import {
  addSignature,
  canonicalJson,
  createSigningKey,
  SealError,
  verifyRecord,
  verifySignatures,
  type SealedRecord,
  type Signer,
} from '../../../sdk/seal/index.ts';
import { commitment, sampleSeal } from './sample-seal.ts';

const { record, trusted } = await sampleSeal();
const at = '2027-01-15T10:00:00Z';
const supplier: Signer = { role: 'supplier', at, key: await createSigningKey() };
const provider: Signer = { role: 'provider', at, key: await createSigningKey('ES256') };
const buyer: Signer = { role: 'buyer', at, key: await createSigningKey() };
const all = [supplier, provider, buyer];

const partyOf = ({ role, key }: Signer, changes: Partial<PartyKeys> = {}): PartyKeys => {
  const { id, name } = { ...commitment, buyer: commitment.tender.buyer }[role];
  const named = { organisationName: name, ...(id !== undefined && { organisationId: id }) };
  return { role, ...named, keys: [key.published], ...changes };
};
const parties = all.map((signer) => partyOf(signer));

async function signedBy(...signers: Signer[]): Promise<Uint8Array> {
  let file: Uint8Array | undefined;
  for (const signer of signers) file = await addSignature(record, file, signer);
  assert.ok(file);
  return file;
}

interface File {
  signatures: { protected: string; signature: string }[];
}
const partsOf = (file: Uint8Array) => JSON.parse(new TextDecoder().decode(file)) as File;
const fileOf = (parts: unknown) => new TextEncoder().encode(canonicalJson(parts));

/** In one word for each signature, by role. */
async function answer(file: Uint8Array, keys = parties, about: SealedRecord = record) {
  const verdict = await verifySignatures(about, file, keys);
  if (!verdict.readable) return verdict.reason;
  const words = verdict.signatures.map(
    (each) => `${each.role} ${each.genuine ? 'genuine' : each.reason}`,
  );
  return words.sort().join(', ');
}

describe('the parties sign the sealed bytes', () => {
  test('each in its role, with its own time', async () => {
    const verdict = await verifySignatures(record, await signedBy(supplier), parties);
    assert.deepEqual(verdict, {
      readable: true,
      signatures: [
        {
          genuine: true,
          role: 'supplier',
          at,
          kid: supplier.key.kid,
          organisationName: commitment.supplier.name,
        },
      ],
    });
    assert.equal(
      await answer(await signedBy(...all)),
      'buyer genuine, provider genuine, supplier genuine',
    );
    assert.equal((await verifyRecord(record, trusted)).genuine, true);
  });

  test('in any order, into the same file', async () => {
    // Ed25519 gives the same signature each time; ECDSA does not, so that one is not among them.
    const another: Signer = { role: 'provider', at, key: await createSigningKey('Ed25519') };
    const expected = await signedBy(supplier, another, buyer);
    for (const order of [
      [supplier, buyer, another],
      [another, supplier, buyer],
      [buyer, another, supplier],
    ]) {
      assert.deepEqual(await signedBy(...order), expected);
    }
  });

  test('in a file that any JOSE library checks', async () => {
    const signatures = partsOf(await signedBy(...all)).signatures;
    for (const { key } of all) {
      const input: GeneralJWSInput = { signatures, payload: record.json };
      await generalVerify(input, await importJWK({ ...key.published }));
    }
  });

  test('and the order in a file means nothing', async () => {
    const { signatures } = partsOf(await signedBy(...all));
    assert.equal(
      await answer(fileOf({ signatures: signatures.toReversed() })),
      'buyer genuine, provider genuine, supplier genuine',
    );
  });
});

describe('a signature that does not count', () => {
  test('over another record, or with another’s bytes', async () => {
    const other = await sampleSeal({ ...commitment, where: { areas: commitment.where.areas } });
    assert.equal(await answer(await signedBy(supplier), parties, other.record), 'supplier altered');
    const { signatures } = partsOf(await signedBy(supplier, buyer));
    const [one, another] = signatures;
    assert.ok(one && another);
    const swapped = [
      { ...one, signature: another.signature },
      { ...another, signature: one.signature },
    ];
    assert.equal(await answer(fileOf({ signatures: swapped })), 'buyer altered, supplier altered');
  });

  test('by a key nobody pinned, or of an organisation that is not in the SPO', async () => {
    const file = await signedBy(supplier);
    assert.equal(await answer(file, [partyOf(buyer)]), 'supplier unknown-signer');
    const elsewhere = partyOf(supplier, { organisationId: 'somebody-else' });
    assert.equal(await answer(file, [elsewhere]), 'supplier other-party');
  });

  test('in a role that is not that of the key', async () => {
    const posing = await signedBy({ ...supplier, role: 'buyer' });
    assert.equal(await answer(posing), 'buyer other-party');
  });

  test('dated outside the life of its key', async () => {
    const file = await signedBy(supplier);
    const withLife = (life: object) => [
      partyOf(supplier, { keys: [{ ...supplier.key.published, ...life }] }),
    ];
    assert.equal(await answer(file, withLife({ until: at })), 'supplier genuine');
    assert.equal(
      await answer(file, withLife({ from: '2028-01-01T00:00:00Z' })),
      'supplier key-not-current',
    );
    assert.equal(await answer(file, withLife({ revokedAt: at })), 'supplier key-revoked');
  });

  test('the seal of the issuer is no party’s signature', async () => {
    const { protected: header, signature } = JSON.parse(
      new TextDecoder().decode(record.signature),
    ) as File['signatures'][number];
    const file = fileOf({ signatures: [{ protected: header, signature }] });
    assert.equal(await answer(file), 'unknown-format');
    const [party] = partsOf(await signedBy(supplier)).signatures;
    assert.ok(party);
    const verdict = await verifyRecord({ ...record, signature: fileOf(party) }, trusted);
    assert.deepEqual(verdict, { genuine: false, reason: 'unknown-format' });
  });

  test('a buyer without an identifier is known by its name', async () => {
    const { name } = commitment.tender.buyer;
    const nameless = await sampleSeal({
      ...commitment,
      tender: { ...commitment.tender, buyer: { name } },
    });
    const file = await addSignature(nameless.record, undefined, buyer);
    const keys = [{ role: 'buyer' as const, organisationName: name, keys: [buyer.key.published] }];
    assert.equal(await answer(file, keys, nameless.record), 'buyer genuine');
    const others = keys.map((each) => ({ ...each, organisationName: 'Another Council' }));
    assert.equal(await answer(file, others, nameless.record), 'buyer other-party');
  });
});

describe('a party signs once', () => {
  test('a second signature in its role is refused', async () => {
    const file = await signedBy(supplier, buyer);
    const again: Signer = { role: 'supplier', at: '2027-01-16T10:00:00Z', key: supplier.key };
    await assert.rejects(
      addSignature(record, file, again),
      (error) => error instanceof SealError && error.code === 'signed-already',
    );
  });

  test('a file that holds two is refused whole', async () => {
    const [one] = partsOf(await signedBy(supplier)).signatures;
    const [two] = partsOf(await signedBy({ ...supplier, at: '2027-01-16T10:00:00Z' })).signatures;
    assert.equal(await answer(fileOf({ signatures: [one, two] })), 'signed-twice');
    assert.equal(await answer(fileOf({ signatures: [one, one] })), 'signed-twice');
  });
});

describe('what is not a file of signatures', () => {
  test('is unknown, whatever it is', async () => {
    const { signatures } = partsOf(await signedBy(supplier));
    for (const parts of [
      {},
      { signatures: [] },
      { signatures: {} },
      { signatures, payload: '' },
      { signatures: signatures.map((each) => ({ ...each, header: {} })) },
      { signatures: Array.from({ length: 1000 }, () => signatures[0]) },
    ]) {
      assert.equal(await answer(fileOf(parts)), 'unknown-format');
    }
    assert.equal(await answer(new Uint8Array()), 'unknown-format');
  });

  test('is not signed onto', async () => {
    await assert.rejects(
      addSignature(record, new Uint8Array([1]), supplier),
      (error) => error instanceof SealError && error.code === 'not-in-form',
    );
  });

  test('a record that is no SPO is not signed, nor is anything outside a key’s life', async () => {
    const codeOf = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'signed',
        (error: unknown) => (error instanceof SealError ? error.code : error),
      );
    const nothing = { ...record, json: new TextEncoder().encode('{}') };
    assert.equal(await codeOf(addSignature(nothing, undefined, supplier)), 'not-an-spo');
    const published = { ...supplier.key.published, revokedAt: at };
    const revoked = { ...supplier, key: { ...supplier.key, published } };
    assert.equal(await codeOf(addSignature(record, undefined, revoked)), 'key-revoked');
    const someday = { ...supplier, at: 'someday' };
    assert.equal(await codeOf(addSignature(record, undefined, someday)), 'not-in-form');
  });
});

test('there are three roles', () => assert.equal(Party.options.length, 3));
