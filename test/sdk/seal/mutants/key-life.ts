import fc from 'fast-check';
import type { KeyLife } from '../../../../sdk/model/signing-key.ts';
import { family } from './family.ts';
import { headerOf, signAnything, type World } from './world.ts';
import { canonicalJson } from '../../../../sdk/seal/index.ts';
import { encode } from './world.ts';

/** Seconds from the moment of sealing, written in any zone. */
const moment = fc.record({
  seconds: fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -40_000_000, max: 40_000_000 }),
  ),
  zone: fc.constantFrom('Z', '+00:00', '+01:00', '-05:30', '+14:00'),
});
type Moment = typeof moment extends fc.Arbitrary<infer Value> ? Value : never;

const lifePlan = fc.record(
  { from: moment, until: moment, revokedAt: moment },
  { requiredKeys: [] },
);

function written({ sealedAt }: { sealedAt: string }, { seconds, zone }: Moment): string {
  const match = /^([+-])(\d\d):(\d\d)$/u.exec(zone);
  const minutes =
    match === null ? 0 : Number(`${match[1] ?? ''}1`) * (Number(match[2]) * 60 + Number(match[3]));
  const local = new Date(Date.parse(sealedAt) + seconds * 1000 + minutes * 60_000);
  return local.toISOString().replace(/\.\d+Z$/u, zone);
}

type LifePlan = typeof lifePlan extends fc.Arbitrary<infer Value> ? Value : never;

const lifeOf = (content: { sealedAt: string }, plan: LifePlan): KeyLife =>
  Object.fromEntries(Object.entries(plan).map(([name, each]) => [name, written(content, each)]));

/** The rule, told in seconds. */
function lapseIn({ from, until, revokedAt }: LifePlan): string | undefined {
  if (revokedAt !== undefined && revokedAt.seconds <= 0) return 'key-revoked';
  if (from !== undefined && from.seconds > 0) return 'key-not-current';
  return until !== undefined && until.seconds < 0 ? 'key-not-current' : undefined;
}

/** A true seal by a key that had not begun, had ended, or was revoked; by one list or by two. */
export const outOfLife = family(
  'key rotation and revocation',
  8,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      one: lifePlan,
      two: fc.option(lifePlan, { nil: undefined }),
    }),
  async ({ seals, onRecord }, { seal, one, two }) => {
    const { key, content, record } = seals[seal];
    const lives = two === undefined ? [one] : [one, two];
    const lapses = lives.map(lapseIn);
    const expected = lapses.find((lapse) => lapse === 'key-revoked') ?? lapses.find(Boolean);
    if (expected === undefined) return undefined;
    const { issuer } = content;
    const lists = lives.map((life) => ({
      issuer,
      keys: [{ ...key.published, ...lifeOf(content, life) }],
    }));
    return { verdict: await onRecord(record, lists), expected };
  },
);

/** A thief with the key dates a seal anew; the key had ended, or was revoked, by then. */
export const datedAnew = family(
  'seal dated after its key',
  2,
  () =>
    fc.record({
      seconds: fc.integer({ min: 1, max: 90_000_000 }),
      end: fc.constantFrom('until', 'revokedAt'),
    }),
  async (world: World, { seconds, end }) => {
    const { key, content, record } = world.seals[0];
    const sealedAt = written(content, { seconds, zone: 'Z' });
    const json = encode(canonicalJson({ ...content, sealedAt }));
    const forged = await signAnything(json, canonicalJson(headerOf(record)), key.signingKey);
    const keys = [{ ...key.published, [end]: content.sealedAt }];
    return {
      verdict: await world.onRecord(forged, [{ issuer: content.issuer, keys }]),
      expected: end === 'until' ? 'key-not-current' : 'key-revoked',
    };
  },
);
