import { Replacement } from '../../model/status-list.ts';

/**
 * A status list is public, and bids are secret. A list of plain entries would tell how many bids a
 * tender has, and who changed a promise before the deadline; a bit for each seal would need a
 * number inside every record and somebody to hand the numbers out. So a row is blinded with the
 * record itself: its first 16 bytes, which find it, and the 48 bytes that hide what it says come
 * from HMAC-SHA-512, keyed with the digest of the record, over the date of the list.
 *
 * - Who holds a record finds its row and reads it; nobody else can tell a row from noise.
 * - A new list has new rows throughout, so that two lists do not show what came in between.
 * - Rows of noise fill the list up, so that its length gives the number of rows only roughly.
 * - A record sealed before there were lists can be answered for as well.
 */
export const rowLength = 64;
const keyLength = 16;
const textLength = rowLength - keyLength;

/** What a row says of a seal that does not stand. */
export type StatusChange =
  { readonly status: 'withdrawn' } | { readonly status: 'replaced'; readonly by: Replacement };

/** The row of one record, by its SHA-256 digest in hexadecimal, in the list of that date. */
export async function writeRow(
  digest: string,
  change: StatusChange,
  issuedAt: string,
): Promise<Uint8Array> {
  const said = new TextEncoder().encode(textFor(change).padEnd(textLength));
  const row = await blinding(digest, issuedAt);
  for (const [index, byte] of said.entries())
    row[keyLength + index] = (row[keyLength + index] ?? 0) ^ byte;
  return row;
}

/**
 * What the rows say of a record: nothing when it has none, `unreadable` when its row is one of a
 * later kind.
 */
export async function findRow(
  rows: Uint8Array,
  digest: string,
  issuedAt: string,
): Promise<StatusChange | 'unreadable' | undefined> {
  const row = await blinding(digest, issuedAt);
  for (let start = 0; start + rowLength <= rows.length; start += rowLength) {
    if (!matches(rows, start, row)) continue;
    const said = row
      .subarray(keyLength)
      .map((byte, index) => byte ^ (rows[start + keyLength + index] ?? 0));
    return changeFrom(new TextDecoder().decode(said).trimEnd());
  }
  return undefined;
}

function matches(rows: Uint8Array, start: number, row: Uint8Array): boolean {
  for (let index = 0; index < keyLength; index += 1) {
    if (rows[start + index] !== row[index]) return false;
  }
  return true;
}

async function blinding(digest: string, issuedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const secret = new TextEncoder().encode(digest);
  const hmac = { name: 'HMAC', hash: 'SHA-512' };
  const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(issuedAt)));
}

function textFor(change: StatusChange): string {
  return change.status === 'withdrawn'
    ? 'withdrawn'
    : `replaced ${change.by.reference} ${change.by.version}`;
}

function changeFrom(text: string): StatusChange | 'unreadable' {
  if (text === 'withdrawn') return { status: 'withdrawn' };
  const [status, reference, version] = text.split(' ');
  const by = Replacement.safeParse({ reference, version: Number(version) });
  const change = { status: 'replaced', by: by.data } as const;
  return by.success && status === 'replaced' && textFor({ ...change, by: by.data }) === text
    ? { status: 'replaced', by: by.data }
    : 'unreadable';
}
