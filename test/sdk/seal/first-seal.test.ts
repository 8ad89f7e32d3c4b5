import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { importSigningKey, verifyDocument, verifyRecord } from '../../../sdk/seal/index.ts';
import { sampleFonts } from './sample-seal.ts';

/** What the first version sealed and drew. It must check for ever, so it is never made anew. */
const read = async (name: string) =>
  new Uint8Array(await readFile(join(import.meta.dirname, '../../fixtures/first-seal', name)));

const record = { json: await read('spo.json'), signature: await read('spo.jws') };
const trusted = [IssuerKeys.parse(JSON.parse(new TextDecoder().decode(await read('issuer.json'))))];

test('a record sealed by the first version, with keys that had no dates, is still genuine', async () => {
  assert.equal((await verifyRecord(record, trusted)).genuine, true);
});

test('a document drawn by the first version is drawn the same today', async () => {
  const pdf = await read('spo.pdf');
  const fonts = await sampleFonts();
  assert.deepEqual(await drawDocument(record, fonts), pdf);
  const verdict = await verifyDocument(pdf, trusted, (each) => drawDocument(each, fonts));
  assert.equal(verdict.outcome, 'sealed-unchanged');
});

test('a key stored by the first version can still be taken back', async () => {
  // The key of RFC 8037, appendix A.1, in the members that were stored.
  const key = await importSigningKey({
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    alg: 'Ed25519',
    kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  });
  assert.deepEqual(Object.keys(key.published).sort(), ['alg', 'crv', 'kid', 'kty', 'x']);
});
