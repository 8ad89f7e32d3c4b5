import type { KeyLife } from '../../model/signing-key.ts';
import type { Instant } from '../../model/time.ts';

/** Why a key does not vouch for something of that moment. */
export type KeyLapse = 'key-not-current' | 'key-revoked';

/**
 * Why a key of this life does not vouch for what is dated `at`, or `undefined` when it does.
 * A revoked key is believed up to its revocation only because that date is set to the first moment
 * at which somebody else may have held it: whoever holds a key can date what it signs at will.
 */
export function lapseAt({ from, until, revokedAt }: KeyLife, at: Instant): KeyLapse | undefined {
  const moment = Date.parse(at);
  // Asked so that a date nobody can read counts against the key.
  if (revokedAt !== undefined && !(moment < Date.parse(revokedAt))) return 'key-revoked';
  const begun = from === undefined || moment >= Date.parse(from);
  const ended = until !== undefined && !(moment <= Date.parse(until));
  return begun && !ended ? undefined : 'key-not-current';
}
