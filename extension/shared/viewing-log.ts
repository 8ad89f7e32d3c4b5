/**
 * What was shown of sealed bids on this device, so that an authority can prove what its evaluators
 * saw. It only grows, it stays on this device, and it names a role, never a person.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Role } from '../../sdk/model/account.ts';

export interface Viewing {
  /** SHA-256 of the sealed record, lower-case hexadecimal. */
  readonly recordDigest: string;
  readonly shownAt: string;
  readonly role: Role | 'not-signed-in';
}

interface ViewingLog extends DBSchema {
  viewings: { key: number; value: Viewing };
}

const open = (): Promise<IDBPDatabase<ViewingLog>> =>
  openDB<ViewingLog>('viewing-log', 1, {
    upgrade(database) {
      database.createObjectStore('viewings', { autoIncrement: true });
    },
  });

export async function logViewings(viewings: readonly Viewing[]): Promise<void> {
  const database = await open();
  const { store, done } = database.transaction('viewings', 'readwrite');
  await Promise.all([...viewings.map((viewing) => store.add(viewing)), done]);
  database.close();
}

/** Every viewing, the oldest first. */
export async function readViewings(): Promise<Viewing[]> {
  const database = await open();
  const viewings = await database.getAll('viewings');
  database.close();
  return viewings;
}
