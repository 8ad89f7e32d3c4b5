import { z } from '../../model/schema.ts';
import { Replacement, StatusList } from '../../model/status-list.ts';
import { Digest } from '../../model/text.ts';
import { encodeBase64url } from '../jws/base64url.ts';
import { signStatement } from '../jws/sign-statement.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { requireCurrent } from '../seal-record.ts';
import { requireForm } from '../input.ts';
import { SealError } from '../seal-error.ts';
import { rowLength, writeRow } from './row.ts';

/** One seal that does not stand any more. `digest` is the SHA-256 of its record, `spo.json`. */
export const StatusEntry = z.discriminatedUnion('status', [
  z.object({ status: z.literal('withdrawn'), digest: Digest }),
  z.object({ status: z.literal('replaced'), digest: Digest, by: Replacement }),
]);
export type StatusEntry = z.infer<typeof StatusEntry>;

/** What goes into a status list: every seal of the issuer that does not stand, at that moment. */
export const StatusReport = z.extend(z.omit(StatusList, { format: true, rows: true }), {
  entries: z.array(StatusEntry),
});
export type StatusReport = z.infer<typeof StatusReport>;

/** Lists are as long as a multiple of this many rows: see `row.ts`. */
const rowsAtOnce = 64;

/**
 * Signs the status list of an issuer. Publish a new one well before `validUntil`, and at once when
 * a seal is withdrawn or a key revoked. Throws `SealError` when the report is not in its form, names
 * a record twice, ends before it begins, or when the key may not be used at `issuedAt`.
 */
export async function signStatusList(report: StatusReport, key: SigningKey): Promise<Uint8Array> {
  const { entries, ...dated } = requireForm(StatusReport, report, { what: 'the status list' });
  if (Date.parse(dated.validUntil) <= Date.parse(dated.issuedAt)) {
    throw new SealError('not-in-form', 'the status list ends before it begins', 'validUntil');
  }
  if (new Set(entries.map((entry) => entry.digest)).size < entries.length) {
    throw new SealError('not-in-form', 'the status list names a record twice', 'entries');
  }
  requireCurrent(key, dated.issuedAt);
  const rows = await Promise.all(
    entries.map((entry) => writeRow(entry.digest, entry, dated.issuedAt)),
  );
  const spare = rowsAtOnce - (rows.length % rowsAtOnce);
  for (let count = 0; count < spare; count += 1) {
    rows.push(crypto.getRandomValues(new Uint8Array(rowLength)));
  }
  return signStatement(
    { format: 'dual-impact-kit/status-list/1', ...dated, rows: encodeBase64url(inNoOrder(rows)) },
    key,
  );
}

/** The rows by what they look like, which is no order at all. */
function inNoOrder(rows: readonly Uint8Array[]): Uint8Array {
  const texts = rows.map((row) => Array.from(row, (byte) => String.fromCharCode(byte)).join(''));
  return Uint8Array.from(texts.sort().join(''), (character) => character.charCodeAt(0));
}
