import { randomBytes } from 'node:crypto';
import type { SpoReference } from '../../../sdk/model/spo.ts';
import { makeReference } from '../../../sdk/spo/reference.ts';

/**
 * A new reference: the day in the UK and 32 random bits. It is not a secret, and it may be taken
 * already: the table's primary key decides.
 */
export const newReference = (now: Date): SpoReference => makeReference(now, randomBytes(4));
