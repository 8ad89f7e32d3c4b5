import type { PostcodePlace } from './postcode-answer.ts';

/** The places asked for last, so many and no more. */
export class RecentPlaces {
  readonly #places = new Map<string, PostcodePlace>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(postcode: string): PostcodePlace | undefined {
    const place = this.#places.get(postcode);
    if (place) this.set(postcode, place);
    return place;
  }

  set(postcode: string, place: PostcodePlace): void {
    this.#places.delete(postcode);
    this.#places.set(postcode, place);
    if (this.#places.size <= this.#most) return;
    const [oldest] = this.#places.keys();
    if (oldest !== undefined) this.#places.delete(oldest);
  }
}
