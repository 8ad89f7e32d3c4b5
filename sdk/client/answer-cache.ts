import { RecentAnswers, type AnswerStore, type KeptAnswer } from './answer-store.ts';

/** What the transport asks about one call. */
export interface AnswerKeeper {
  find(): Promise<KeptAnswer | undefined>;
  keep(headers: Headers, text: string): Promise<void>;
}

const keepsNothing: AnswerKeeper = {
  find: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
};

/**
 * Decides what may be kept and where. Public answers go to the store the host chose. What a person
 * sees signed in is kept only when the host asks for it, in memory only, and under their token, so
 * that nobody else is ever given it.
 */
export class AnswerCache {
  readonly #store: AnswerStore | undefined;
  readonly #private: AnswerStore | undefined;

  constructor(store: AnswerStore | 'none' | undefined, keepSignedIn: boolean) {
    this.#store = store === 'none' ? undefined : (store ?? new RecentAnswers());
    this.#private = keepSignedIn ? new RecentAnswers() : undefined;
  }

  /** What is kept for this address, and for whoever the token stands for. */
  for(address: string, token: string | undefined): AnswerKeeper {
    const store = token === undefined ? this.#store : this.#private;
    if (!store) return keepsNothing;
    const key = token === undefined ? address : `${token} ${address}`;
    return {
      find: async () => {
        try {
          return readKept(await store.get(key));
        } catch {
          return undefined; // a store that fails is a store that has nothing
        }
      },
      keep: async (headers, text) => {
        const etag = headers.get('etag');
        if (etag === null || /\bno-store\b/iu.test(headers.get('cache-control') ?? '')) return;
        try {
          await store.set(key, { etag, text });
        } catch {
          // It could not be kept; the answer is good all the same.
        }
      },
    };
  }
}

/** A store from outside may give back what another version, or another program, put there. */
function readKept(kept: Partial<Record<keyof KeptAnswer, unknown>> | undefined) {
  const { etag, text } = kept ?? {};
  // RFC 9110, 8.8.3. Anything else could not be sent as a header.
  const isTag = typeof etag === 'string' && /^(?:W\/)?"[\x21\x23-\x7e]*"$/u.test(etag);
  return isTag && typeof text === 'string' ? { etag, text } : undefined;
}
