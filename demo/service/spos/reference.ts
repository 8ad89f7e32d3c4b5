import { randomBytes } from 'node:crypto';
import type { SpoReference } from '../../../sdk/model/spo.ts';

/**
 * A new reference, `SPO-YYYYMMDD-XXXXXXXX`: the day in UTC and 32 random bits. It is not a secret,
 * and it may be taken already: the table's primary key decides.
 */
export function newReference(now: Date): SpoReference {
  const day = now.toISOString().slice(0, 10).replaceAll('-', '');
  return `SPO-${day}-${randomBytes(4).toString('hex').toUpperCase()}`;
}
