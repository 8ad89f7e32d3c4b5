import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { Activity } from '../../sdk/model/activity.ts';
import { z } from '../../sdk/model/schema.ts';
import { textsFrom, type Draft } from './draft.ts';

/** A draft as it lies on the device. `revision` rises by one with every save. */
export interface KeptDraft {
  readonly key: string;
  readonly revision: number;
  /** ISO 8601 instant on the device's own clock. */
  readonly savedAt: string;
  readonly draft: Draft;
}

/** Another tab saved this draft since it was read here; `kept` is what that tab saved. */
export class DraftConflict extends Error {
  readonly kept: KeptDraft;

  constructor(kept: KeptDraft) {
    super('The draft was changed in another tab.');
    this.name = 'DraftConflict';
    this.kept = kept;
  }
}

interface Schema extends DBSchema {
  drafts: { key: string; value: unknown };
}

const databaseName = 'dual-impact-kit-drafts';

/**
 * Keeps drafts in this browser, where they outlive a closed tab, a restart and a service that is
 * down. Every call rejects when the browser allows a page no storage.
 */
export class DraftStore {
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  async read(key: string): Promise<KeptDraft | undefined> {
    const database = await this.#open();
    return keptDraft(await database.get('drafts', key));
  }

  /**
   * Saves what was written on top of revision `basedOn` (0 for a draft never saved). Throws a
   * `DraftConflict` and keeps what is there when that is not the latest any more.
   */
  async save(key: string, draft: Draft, basedOn: number): Promise<KeptDraft> {
    const database = await this.#open();
    // One read-write transaction: two tabs cannot both find their revision to be the latest.
    const transaction = database.transaction('drafts', 'readwrite');
    const there = keptDraft(await transaction.store.get(key));
    if (there && there.revision !== basedOn) {
      await transaction.done;
      throw new DraftConflict(there);
    }
    const kept = { key, revision: basedOn + 1, savedAt: new Date().toISOString(), draft };
    await transaction.store.put(kept, key);
    await transaction.done;
    return kept;
  }

  async close(): Promise<void> {
    const opened = this.#database;
    this.#database = undefined;
    (await opened?.catch(() => undefined))?.close();
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= openDB<Schema>(databaseName, 1, {
      upgrade: (database) => {
        database.createObjectStore('drafts');
      },
      // A newer kit in another tab waits for this connection; the next call opens a new one.
      blocking: () => void this.close(),
      terminated: () => (this.#database = undefined),
    }).catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }
}

const Stored = z.object({
  key: z.string(),
  revision: z.int().check(z.positive()),
  savedAt: z.string(),
  draft: z.object({
    texts: z.record(z.string(), z.unknown()),
    activity: z.optional(z.unknown()),
    areas: z.array(z.string()),
    reference: z.optional(z.string()),
    createKey: z.optional(z.string()),
  }),
});

/** What lies there may be from another version of the kit: fields it lacks are empty. */
function keptDraft(found: unknown): KeptDraft | undefined {
  const stored = z.safeParse(Stored, found);
  if (!stored.success) return undefined;
  const { draft, ...rest } = stored.data;
  const activity = z.safeParse(Activity, draft.activity);
  return {
    ...rest,
    draft: {
      ...draft,
      texts: textsFrom(draft.texts),
      activity: activity.success ? activity.data : undefined,
    },
  };
}
