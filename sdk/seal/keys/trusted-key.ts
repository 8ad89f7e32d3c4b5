import { PublicSigningKey, type KeyList } from '../../model/signing-key.ts';
import { z } from '../../model/schema.ts';
import type { Instant } from '../../model/time.ts';
import { requireForm } from '../input.ts';
import { lapseAt, type KeyLapse } from './key-life.ts';
import { isNamedByItsThumbprint } from './thumbprint.ts';

/** As much of the form as is leant on; a key is read when its name comes up. */
const Owners = z.array(z.looseObject({ keys: z.array(z.looseObject({})) }));

/** Somebody whose keys the reader has pinned: an issuer, or a party to a contract. */
export interface KeyOwner {
  readonly keys: KeyList;
}

/** A key as one of its owners lists it. */
export interface TrustedKey<Owner extends KeyOwner> {
  readonly owner: Owner;
  readonly key: PublicSigningKey;
}

/**
 * Every listing of the key with this name. An owner with a listing of it that cannot be read, or
 * that bears a name not its own, does not vouch for it: the part unread might be its revocation.
 */
export async function trustedKeys<Owner extends KeyOwner>(
  kid: string,
  owners: readonly Owner[],
): Promise<TrustedKey<Owner>[]> {
  requireForm(Owners, owners, { what: 'the list of trusted keys' });
  const trusted: TrustedKey<Owner>[] = [];
  for (const owner of owners) {
    const listed = await Promise.all(owner.keys.filter((key) => key.kid === kid).map(readKey));
    for (const key of listed.includes(undefined) ? [] : listed) {
      if (key !== undefined) trusted.push({ owner, key });
    }
  }
  return trusted;
}

async function readKey(listing: unknown): Promise<PublicSigningKey | undefined> {
  const key = PublicSigningKey.safeParse(listing);
  return key.success && (await isNamedByItsThumbprint(key.data)) ? key.data : undefined;
}

/** Where lists differ on the life of a key, an old list beside a new one, the strictest counts. */
export function lapseOf(
  listings: readonly TrustedKey<KeyOwner>[],
  at: Instant,
): KeyLapse | undefined {
  const lapses = listings.map(({ key }) => lapseAt(key, at));
  return lapses.find((lapse) => lapse === 'key-revoked') ?? lapses.find(Boolean);
}
