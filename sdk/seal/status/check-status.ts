import type { IssuerKeys } from '../../model/issuer-keys.ts';
import { z } from '../../model/schema.ts';
import type { SealedSpo } from '../../model/sealed-spo.ts';
import { StatusList, type Replacement } from '../../model/status-list.ts';
import { Instant } from '../../model/time.ts';
import { digestOf } from '../digest.ts';
import { requireForm } from '../input.ts';
import { canonicalBytes } from '../json-text.ts';
import { decodeStrictly } from '../jws/base64url.ts';
import { verifyStatement, type StatementFault } from '../jws/statement.ts';
import { lapseOf } from '../keys/trusted-key.ts';
import { findRow, rowLength } from './row.ts';

/**
 * Why nobody knows whether a seal still stands. The seal itself is as good as it was.
 * - `no-list`: there was none to look at, as offline.
 * - `stale`, `from-the-future`: the list does not speak of now, by the reader's clock.
 * - `other-issuer`: it is the list of another issuer.
 * - `sealed-later`: the list is older than the seal.
 * - the rest: the list cannot be shown to be its issuer's, or cannot be read.
 */
export type StatusDoubt =
  'no-list' | 'stale' | 'from-the-future' | 'other-issuer' | 'sealed-later' | StatementFault;

/** Whether a seal still stands, by a list of the moment `asOf`. */
export type SealStatus =
  | { status: 'valid' | 'withdrawn'; asOf: Instant }
  | { status: 'replaced'; by: Replacement; asOf: Instant }
  | { status: 'unknown'; reason: StatusDoubt };

/** How far ahead an issuer's clock may be. */
const clockSkew = 5 * 60_000;

const Question = z.object({
  sealed: z.looseObject({ issuer: z.string(), sealedAt: Instant }),
  now: z.date(),
});

const unknown = (reason: StatusDoubt): SealStatus => ({ status: 'unknown', reason });

/**
 * Asks a status list about a sealed SPO, the content of a record that proved genuine. The caller
 * fetches the list, or passes none. A list that is missing, stale or not its issuer's answers
 * `unknown`, never that something is wrong with the seal.
 */
export async function checkStatus(
  sealed: SealedSpo,
  list: Uint8Array | undefined,
  trusted: readonly IssuerKeys[],
  now: Date,
): Promise<SealStatus> {
  requireForm(Question, { sealed, now }, { what: 'the question' });
  if (list === undefined) return unknown('no-list');
  const read = await verifyStatement(list, StatusList, trusted);
  if (!read.genuine) return unknown(read.reason);
  const { issuer, issuedAt, validUntil, rows } = read.content;
  if (issuer !== sealed.issuer) return unknown('other-issuer');
  // Whoever got hold of a key can date a list before its revocation, but a new list costs nothing.
  if (lapseOf(read.listings, now.toISOString()) === 'key-revoked') return unknown('key-revoked');
  if (Date.parse(issuedAt) > now.getTime() + clockSkew) return unknown('from-the-future');
  if (!(now.getTime() < Date.parse(validUntil))) return unknown('stale');
  const table = decodeStrictly(rows);
  if (table === undefined || table.length % rowLength !== 0) return unknown('unknown-format');
  const change = await findRow(table, await digestOf(canonicalBytes(sealed)), issuedAt);
  if (change === 'unreadable') return unknown('unknown-format');
  if (change !== undefined) return { ...change, asOf: issuedAt };
  return Date.parse(sealed.sealedAt) > Date.parse(issuedAt)
    ? unknown('sealed-later')
    : { status: 'valid', asOf: issuedAt };
}
