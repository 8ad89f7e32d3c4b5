/** What can be followed: one SPO as its parties see it, or the public progress of one. */
export type Topic = `spo:${string}` | `progress:${string}`;

/**
 * Tells followers that a topic has something new. It carries no content: whoever is woken reads
 * the events from the database. That is all `LISTEN` and `NOTIFY` can promise between several
 * instances, so they can take this interface's place.
 */
export interface Changes {
  announce(topic: Topic): void;
  /** Calls `wake` at every announcement until the returned function is called. */
  subscribe(topic: Topic, wake: () => void): () => void;
}

/** Changes within one process. */
export function changesInProcess(): Changes {
  const followers = new Map<Topic, Set<() => void>>();
  return {
    announce(topic) {
      for (const wake of followers.get(topic) ?? []) wake();
    },
    subscribe(topic, wake) {
      const own = followers.get(topic) ?? new Set();
      followers.set(topic, own.add(wake));
      return () => {
        own.delete(wake);
        if (own.size === 0 && followers.get(topic) === own) followers.delete(topic);
      };
    },
  };
}
