import { readJson } from '../reading/json-input.ts';
import { faulty, type FaultyFeed } from './feed-fault.ts';
import type { FeedNotes } from './reason.ts';

/** What an address answered, as far as a reader of feeds needs it. */
export interface FeedAnswer {
  /** HTTP status; 0 when nothing answered. */
  readonly status: number;
  readonly text: string;
  /** How long it asks to be left alone, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** Asks an address for its text. Gives status 0 rather than throwing when nothing answers. */
export type FeedGetter = (address: URL) => Promise<FeedAnswer>;

/** How far a visit to somebody else's server goes. */
export interface VisitLimits {
  /** Characters over all answers. */
  readonly characters: number;
  readonly pages: number;
  /** Services asked for one by one because the list does not say where they are. */
  readonly details: number;
  /** Milliseconds between two questions. */
  readonly pause: number;
  /** Milliseconds that a `Retry-After` is waited for at most. */
  readonly longestWait: number;
}

/** Limits under which a council's whole directory is read, and no server is pressed. */
export const usualLimits: VisitLimits = {
  characters: 200_000_000,
  pages: 2_000,
  details: 500,
  pause: 200,
  longestWait: 120_000,
};

const mostAttempts = 4;

/** One polite visit to a feed: a question at a time, with pauses, and an end to patience. */
export class FeedVisit {
  /** How far this visit goes. */
  readonly limits: VisitLimits;
  readonly #get: FeedGetter;
  readonly #wait: (milliseconds: number) => Promise<void>;
  #asked = 0;
  #characters = 0;

  constructor(
    get: FeedGetter,
    wait: (milliseconds: number) => Promise<void>,
    limits: Partial<VisitLimits> = {},
  ) {
    this.#get = get;
    this.#wait = wait;
    this.limits = { ...usualLimits, ...limits };
  }

  /** The JSON at an address, or why there is none. */
  async json(
    address: URL,
    notes: FeedNotes,
  ): Promise<{ readonly ok: true; readonly json: unknown } | FaultyFeed> {
    const { status, text } = await this.#patiently(address);
    this.#characters += text.length;
    if (this.#characters > this.limits.characters) return faulty('too-large');
    if (status === 0) return faulty('no-answer');
    if (status === 413) return faulty('too-large');
    if (status < 200 || status > 299) return faulty('refused');
    const read = readJson(text, notes);
    return 'fault' in read ? faulty(read.fault) : { ok: true, json: read.json };
  }

  async #patiently(address: URL): Promise<FeedAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      if (this.#asked > 0) await this.#wait(this.limits.pause);
      this.#asked += 1;
      const answer = await this.#get(address);
      const busy = answer.status === 429 || answer.status === 503;
      if (!busy || attempt === mostAttempts) return answer;
      const wait = answer.retryAfter ?? 1000 * 2 ** attempt;
      if (wait > this.limits.longestWait) return answer;
      await this.#wait(wait);
    }
  }
}
