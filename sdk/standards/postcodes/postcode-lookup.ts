import { serviceAddress } from '../../client/address.ts';
import { RefusedError, UnreachableError, UnreadableError } from '../../client/errors.ts';
import { ClientInputError, requireObject } from '../../client/input-error.ts';
import { Position } from '../../model/place.ts';
import { z } from '../../model/schema.ts';
import { boundedText } from '../reading/bounded-text.ts';
import { parsePostcode, type ReadPostcode } from './postcode.ts';
import {
  ManyPlaces,
  NearPlaces,
  OnePlace,
  placeOf,
  Refusal,
  type PostcodePlace,
} from './postcode-answer.ts';
import { RecentPlaces } from './recent-places.ts';

/** The public service. Nothing is sent to it unless it is named as the service to ask. */
export const postcodesIo = 'https://api.postcodes.io';

/** What a lookup is made with. */
export interface PostcodeLookupOptions {
  /** Address of a service in the shape of postcodes.io; see `postcodesIo`. */
  readonly service: string;
  /** Another `fetch`, for tests and for hosts that bring their own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one answer may take, to its last byte, in milliseconds. Default 10,000. */
  readonly timeout?: number | undefined;
  /** How many postcodes to remember, so that none is asked for twice. Default 0. */
  readonly remember?: number | undefined;
}

/** What every method takes last. */
export interface LookupCall {
  readonly signal?: AbortSignal | undefined;
}

/** What became of one postcode. `unknown`: it is well written, and the service does not have it. */
export type PostcodeFinding =
  | { readonly found: 'place'; readonly place: PostcodePlace }
  | { readonly found: 'unknown'; readonly postcode: string }
  | Exclude<ReadPostcode, { found: 'postcode' }>;

/** How many postcodes the service takes at once. */
const mostAtOnce = 100;

/** Twenty times what a hundred places come to. */
const mostBytes = 5_000_000;

/**
 * Looks postcodes up. For the postcodes of places: they travel in the address of the request, where
 * logs keep them, so a person's home has no business here.
 *
 * Every method rejects with a `RefusedError`, an `UnreachableError` or an `UnreadableError`, or with a
 * `ClientInputError` for what nobody can be asked; an abort is passed on as it is.
 */
export class PostcodeLookup {
  /** The address of the service, without a slash at its end. */
  readonly service: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #timeout: number;
  readonly #recent: RecentPlaces;

  /** Throws `ClientInputError` when the service has no plain web address. */
  constructor(options: PostcodeLookupOptions) {
    requireObject(options, 'options');
    const { service, fetch, timeout = 10_000, remember = 0 } = options;
    this.service = serviceAddress(service);
    // Called bare: a browser's `fetch` refuses to be a method of anything but its window.
    this.#fetch = fetch ?? ((...request) => globalThis.fetch(...request));
    this.#timeout = timeout;
    this.#recent = new RecentPlaces(remember);
  }

  /** Looks one postcode up. What is not written as a postcode is never sent. */
  async find(text: string, { signal }: LookupCall = {}): Promise<PostcodeFinding> {
    const read = parsePostcode(text);
    if (read.found !== 'postcode') return read;
    const { postcode } = read;
    const known = this.#recent.get(postcode);
    if (known) return { found: 'place', place: known };
    const path = `/postcodes/${encodeURIComponent(postcode)}`;
    const answer = await this.#ask(path, OnePlace, signal, undefined, 404);
    return this.#finding(postcode, answer && placeOf(answer.result));
  }

  /** Looks up any number of postcodes, a hundred to a request; findings are in their order. */
  async findMany(
    texts: readonly string[],
    { signal }: LookupCall = {},
  ): Promise<readonly PostcodeFinding[]> {
    if (!Array.isArray(texts)) throw new ClientInputError('texts', 'has to be a list');
    const reads = texts.map((text: unknown) => parsePostcode(text));
    const wanted = new Set(
      reads.flatMap((read) => (read.found === 'postcode' ? [read.postcode] : [])),
    );
    const places = new Map<string, PostcodePlace>();
    for (const postcode of wanted) {
      const known = this.#recent.get(postcode);
      if (known) places.set(postcode, known);
    }
    const missing = [...wanted].filter((postcode) => !places.has(postcode));
    for (let start = 0; start < missing.length; start += mostAtOnce) {
      const postcodes = missing.slice(start, start + mostAtOnce);
      const answer = await this.#ask('/postcodes', ManyPlaces, signal, { postcodes });
      for (const { query, result } of answer?.result ?? []) {
        if (result) places.set(query, placeOf(result));
      }
    }
    return reads.map((read) =>
      read.found === 'postcode' ? this.#finding(read.postcode, places.get(read.postcode)) : read,
    );
  }

  /** The postcode nearest to a position, undefined when there is none within 2 km. */
  async nearest(
    position: Position,
    { signal }: LookupCall = {},
  ): Promise<PostcodePlace | undefined> {
    const read = Position.safeParse(position);
    if (!read.success)
      throw new ClientInputError('position', 'has to be a place in WGS 84 degrees');
    const { latitude, longitude } = read.data;
    const query = new URLSearchParams({
      longitude: String(longitude),
      latitude: String(latitude),
      radius: '2000',
      limit: '1',
    });
    const answer = await this.#ask(`/postcodes?${query.toString()}`, NearPlaces, signal);
    const first = answer?.result?.[0];
    return first && placeOf(first);
  }

  #finding(postcode: string, place: PostcodePlace | undefined): PostcodeFinding {
    if (!place) return { found: 'unknown', postcode };
    this.#recent.set(postcode, place);
    return { found: 'place', place };
  }

  /** Undefined stands for an answer of `nothing`, the status by which the service has no such thing. */
  async #ask<Schema extends z.core.$ZodType>(
    path: string,
    schema: Schema,
    signal: AbortSignal | undefined,
    body?: object,
    nothing?: number,
  ): Promise<z.output<Schema> | undefined> {
    const { status, text } = await this.#receive(path, signal, body);
    const json = parsed(text);
    const refusal = z.safeParse(Refusal, json);
    if (status === nothing && refusal.success) return undefined;
    if (status >= 400 && status < 500 && refusal.success) {
      throw new RefusedError({ type: 'about:blank', title: refusal.data.error, status });
    }
    if (status !== 200) throw new UnreadableError(this.service, `status ${status}`);
    const answer = z.safeParse(schema, json);
    if (!answer.success) throw new UnreadableError(this.service, z.prettifyError(answer.error));
    return answer.data;
  }

  async #receive(path: string, signal: AbortSignal | undefined, body: object | undefined) {
    const ends = [AbortSignal.timeout(this.#timeout), ...(signal ? [signal] : [])];
    try {
      const response = await this.#fetch(this.service + path, {
        headers: {
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        signal: AbortSignal.any(ends),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      const text = await boundedText(response, mostBytes);
      return { status: response.status, text: text ?? '' };
    } catch (cause) {
      if (signal?.aborted === true) throw signal.reason;
      throw new UnreachableError(this.service, { cause });
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
