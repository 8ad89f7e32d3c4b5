/** An answer as it was received, with the tag the service gave it. */
export interface KeptAnswer {
  /** The `ETag`, sent back as `If-None-Match`. */
  readonly etag: string;
  /** The body: JSON text. */
  readonly text: string;
}

/**
 * Where answers are kept between calls. `address` is the whole address of the call. A store that
 * fails is done without: the answer is fetched anew.
 */
export interface AnswerStore {
  /** What is kept for an address, undefined when nothing is. */
  get(address: string): KeptAnswer | undefined | Promise<KeptAnswer | undefined>;
  /** Keeps an answer in place of the one before. */
  set(address: string, answer: KeptAnswer): void | Promise<void>;
}

/** Room for the snapshot of a large directory and some pages beside it, in characters. */
const usualRoom = 16_000_000;

/** Keeps answers in memory, the latest used, as many as fit into `room` characters. */
export class RecentAnswers implements AnswerStore {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #room: number;
  #taken = 0;

  /** `room`: how many characters all answers together may have. Default 16 million. */
  constructor(room = usualRoom) {
    this.#room = room;
  }

  /** What is kept for an address, undefined when nothing is. */
  get(address: string): KeptAnswer | undefined {
    const answer = this.#answers.get(address);
    if (answer) {
      this.#answers.delete(address);
      this.#answers.set(address, answer);
    }
    return answer;
  }

  /** Keeps an answer in place of the one before, and lets go of the ones used longest ago. */
  set(address: string, answer: KeptAnswer): void {
    this.#remove(address);
    this.#answers.set(address, answer);
    this.#taken += answer.text.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#taken <= this.#room) return;
      this.#remove(oldest);
    }
  }

  #remove(address: string): void {
    this.#taken -= this.#answers.get(address)?.text.length ?? 0;
    this.#answers.delete(address);
  }
}
