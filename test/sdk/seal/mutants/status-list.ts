import fc from 'fast-check';
import {
  canonicalJson,
  checkStatus,
  digestOf,
  signStatusList,
  type StatusEntry,
} from '../../../../sdk/seal/index.ts';
import { family } from './family.ts';
import { decode, encode, fileOf, type World } from './world.ts';

const dates = { issuedAt: '2026-11-24T00:00:00Z', validUntil: '2026-11-25T00:00:00Z' };
const now = new Date('2026-11-24T12:00:00Z');

/** A list that says of the first seal that it is withdrawn or replaced. */
async function trueList({ seals: [{ key, content, record }] }: World, replaced: boolean) {
  const digest = await digestOf(record.json);
  const by = { reference: 'SPO-20261123-0A1B2C3D', version: 2 };
  const entry: StatusEntry = replaced
    ? { status: 'replaced', digest, by }
    : { status: 'withdrawn', digest };
  return signStatusList({ issuer: content.issuer, ...dates, entries: [entry] }, key);
}

async function ask({ seals: [{ content }], trusted }: World, list: Uint8Array, at = now) {
  const answer = await checkStatus(content, list, trusted, at);
  return answer.status === 'unknown' ? `unknown ${answer.reason}` : answer.status;
}

interface Parts {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
}

/** Any byte of a list is changed, or its end cut off: it answers nothing, and accuses nobody. */
export const listDamaged = family(
  'status list, damaged',
  5,
  () =>
    fc.record({
      replaced: fc.boolean(),
      how: fc.constantFrom('flip', 'cut'),
      at: fc.nat(7000),
      mask: fc.integer({ min: 1, max: 255 }),
    }),
  async (world, { replaced, how, at, mask }) => {
    const list = await trueList(world, replaced);
    const index = at % list.length;
    const changed =
      how === 'cut' ? list.subarray(0, index) : list.with(index, (list[index] ?? 0) ^ mask);
    return {
      verdict: await ask(world, changed),
      expected: ['unknown altered', 'unknown unknown-format', 'unknown unknown-issuer'],
    };
  },
);

/** What a forger would have a list say: the seal stands, the list is fresh, all of it anew. */
export const listForged = family(
  'status list, forged',
  5,
  () =>
    fc.record({
      replaced: fc.boolean(),
      how: fc.constantFrom('rows dropped', 'row dropped', 'dates moved', 'issuer', 'format'),
      signer: fc.constantFrom('nobody', 'rival', 'stranger'),
      number: fc.integer({ min: 1, max: 1_000_000 }),
    }),
  async (world, { replaced, how, signer, number }) => {
    const parts = JSON.parse(decode(await trueList(world, replaced))) as Parts;
    const said = JSON.parse(Buffer.from(parts.payload, 'base64url').toString()) as {
      rows: string;
      issuer: string;
    };
    const rows = Buffer.from(said.rows, 'base64url');
    const row = (number % (rows.length / 64)) * 64;
    const change = {
      'rows dropped': { rows: '' },
      'row dropped': {
        rows: Buffer.concat([rows.subarray(0, row), rows.subarray(row + 64)]).toString('base64url'),
      },
      'dates moved': { validUntil: new Date(now.getTime() + number * 1000).toISOString() },
      issuer: { issuer: `https://issuer-${number}.example` },
      format: { format: `dual-impact-kit/status-list/${number + 1}` },
    }[how];
    const payload = Buffer.from(canonicalJson({ ...said, ...change })).toString('base64url');
    if (signer === 'nobody') {
      return {
        verdict: await ask(world, fileOf({ ...parts, payload })),
        expected: 'unknown altered',
      };
    }
    const { key } = world[signer];
    const { alg, kid } = key.published;
    const header = Buffer.from(canonicalJson({ alg, kid })).toString('base64url');
    const names = alg === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : alg;
    const input = encode(`${header}.${payload}`);
    const signature = Buffer.from(await crypto.subtle.sign(names, key.signingKey, input));
    const forged = { protected: header, payload, signature: signature.toString('base64url') };
    return {
      verdict: await ask(world, fileOf(forged)),
      expected:
        signer === 'stranger'
          ? 'unknown unknown-issuer'
          : // Half of all ES256 signatures are the higher twin; a later format is not read.
            ['unknown unknown-issuer', 'unknown altered', 'unknown unknown-format'],
    };
  },
);

/** An old list shown again, of before the withdrawal: it has run out, or speaks of the future. */
export const listReplayed = family(
  'status list, replayed',
  3,
  () => fc.record({ seconds: fc.integer({ min: 0, max: 90_000_000 }), past: fc.boolean() }),
  async (world, { seconds, past }) => {
    const { key, content } = world.seals[0];
    const list = await signStatusList({ issuer: content.issuer, ...dates, entries: [] }, key);
    const skew = 5 * 60 + 1;
    const at = past
      ? Date.parse(dates.issuedAt) - (seconds + skew) * 1000
      : Date.parse(dates.validUntil) + seconds * 1000;
    return {
      verdict: await ask(world, list, new Date(at)),
      expected: past ? 'unknown from-the-future' : 'unknown stale',
    };
  },
);
