/** Runs in the browsers of the SDK suite: how long each check of a record takes, in milliseconds. */
import { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import { verifyRecord } from '../../sdk/seal/verify.ts';
import { quantile, timings } from './timing.ts';

const bytesOf = async (name: string) => new Uint8Array(await (await fetch(name)).arrayBuffer());

async function measure(): Promise<Record<string, number>> {
  const trusted = [IssuerKeys.parse(await (await fetch('issuer.json')).json())];
  const p95: Record<string, number> = {};
  for (const name of ['Ed25519', 'ES256']) {
    const record = { json: await bytesOf(`${name}.json`), signature: await bytesOf(`${name}.jws`) };
    p95[name] = quantile(await timings(500, () => verifyRecord(record, trusted)), 0.95);
  }
  return p95;
}

measure().then(
  (p95) => {
    document.title = JSON.stringify(p95);
  },
  (error: unknown) => {
    document.title = JSON.stringify({ failed: String(error) });
  },
);
