import { z } from '../../model/schema.ts';
import { KeyList, type KeyLife, PublicSigningKey } from '../../model/signing-key.ts';
import { Instant } from '../../model/time.ts';
import { requireForm } from '../input.ts';
import { lapseAt } from './key-life.ts';
import { SigningKeyError, type SigningKey } from './signing-key.ts';

const Announced = z.object({ keys: KeyList, next: PublicSigningKey, from: Instant });
const Ended = z.object({ keys: KeyList, kid: z.string(), date: Instant });

const Held = z.looseObject({ kid: z.string(), published: PublicSigningKey });
const Choice = z.object({ keys: KeyList, held: z.array(Held), now: Instant });

/**
 * Puts the next key on the list before it is used, so that readers who fetch the list know it by
 * the time they meet its seals. It is used from `from` on. Throws `SigningKeyError` when it is
 * listed already.
 */
export function announceKey(keys: KeyList, next: PublicSigningKey, from: Instant): KeyList {
  requireForm(Announced, { keys, next, from }, { what: 'the list of keys' });
  if (keys.some(({ kid }) => kid === next.kid)) {
    throw new SigningKeyError(`the key ${next.kid} is on the list already`);
  }
  return [...keys, { ...next, from }];
}

/** Ends the use of a key, never later than was said before. What it signed until then stays good. */
export function retireKey(keys: KeyList, kid: string, until: Instant): KeyList {
  return withLife(keys, kid, until, (life) => ({ until: earlier(life.until, until) }));
}

/**
 * Withdraws a key that somebody else may have held, from the first moment at which they may have.
 * A revocation is never taken back, and only ever moved to an earlier moment.
 */
export function revokeKey(keys: KeyList, kid: string, revokedAt: Instant): KeyList {
  return withLife(keys, kid, revokedAt, (life) => ({
    revokedAt: earlier(life.revokedAt, revokedAt),
  }));
}

/**
 * The key to sign with at `now`: of those held that are current, the one announced for the latest
 * start. `undefined` when none is: announce one first.
 */
export function keyInUse(
  keys: KeyList,
  held: readonly SigningKey[],
  now: Instant,
): SigningKey | undefined {
  requireForm(Choice, { keys, held, now }, { what: 'the list of keys' });
  const current = held.flatMap((key) => {
    const listed = keys.find(({ kid }) => kid === key.kid);
    if (listed === undefined || lapseAt(listed, now) !== undefined) return [];
    const { from, until, revokedAt } = listed;
    const life = Object.entries({ from, until, revokedAt }).filter(
      ([, date]) => date !== undefined,
    );
    return [{ ...key, published: { ...key.published, ...Object.fromEntries(life) } }];
  });
  return current.sort((one, other) => startOf(other.published) - startOf(one.published))[0];
}

const startOf = ({ from }: KeyLife) => (from === undefined ? -Infinity : Date.parse(from));

function earlier(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && Date.parse(one) <= Date.parse(other) ? one : other;
}

function withLife(
  keys: KeyList,
  kid: string,
  date: Instant,
  change: (life: KeyLife) => KeyLife,
): KeyList {
  requireForm(Ended, { keys, kid, date }, { what: 'the list of keys' });
  if (!keys.some((key) => key.kid === kid)) {
    throw new SigningKeyError(`the key ${kid} is not on the list`);
  }
  return keys.map((key) => (key.kid === kid ? { ...key, ...change(key) } : key));
}
