import ky, {
  isHTTPError,
  isKyError,
  isNetworkError,
  type KyInstance,
  type ResponsePromise,
} from 'ky';
import type { pageOf } from '../model/page.ts';
import { Problem } from '../model/problem.ts';
import { z } from '../model/schema.ts';
import { AnswerCache } from './answer-cache.ts';
import {
  partsOf,
  withCursor,
  type AnyRequest,
  type RequestOf,
  type RequestParts,
} from './request-parts.ts';
import { outOfTime, withinTime } from './deadline.ts';
import { isRefused, RefusedError, UnreachableError, UnreadableError } from './errors.ts';
import { followEvents, type OpenStream } from './event-stream.ts';
import {
  checked,
  requiredSignal,
  settledOptions,
  type CallOptions,
  type FollowOptions,
  type SettledOptions,
  type TransportOptions,
} from './options.ts';
import { PagePromise } from './page-promise.ts';
import { mayRepeat, transient } from './retry.ts';
import { retryAfterOf } from './retry-after.ts';
import type { EventOf, JsonOf, Route } from './routes.ts';
import { tryToRead } from './read-answer.ts';
import { TokenHolder } from './token-holder.ts';

/** A call as it goes out, however often it does. */
interface Outgoing extends RequestParts {
  /** For one attempt, in milliseconds. */
  readonly timeout: number;
  /** When all of it has to be over, on the clock of `performance`. */
  readonly until: number;
  readonly signal: AbortSignal;
}

type Attempt<T> = (outgoing: Outgoing, token: string | undefined) => Promise<T>;
type JsonRoute = Route & { readonly response: z.core.$ZodType };
type ListRoute = JsonRoute & { readonly response: ReturnType<typeof pageOf> };
type ItemOf<R extends ListRoute> = JsonOf<R>['items'][number];
type EventRoute = Route & { readonly event: z.core.$ZodType };

/** Sends the calls of the contract and turns every outcome into a value or one of our errors. */
export class Transport {
  readonly service: string;
  readonly #http: KyInstance;
  readonly #tokens: TokenHolder;
  readonly #answers: AnswerCache;
  readonly #settled: SettledOptions;

  constructor(options: TransportOptions) {
    this.#settled = settledOptions(options);
    const { service, token, fetch, answers, keepSignedIn } = this.#settled;
    this.service = service;
    this.#tokens = new TokenHolder(token ?? (() => undefined));
    this.#answers = new AnswerCache(answers, keepSignedIn);
    this.#http = ky.create({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      throwHttpErrors: (status) => status !== 304,
      ...(fetch && { fetch: (input, init) => fetch(input, init) }),
    });
  }

  /** Calls a JSON route and gives its parsed answer. */
  async json<R extends JsonRoute>(
    route: R,
    request: RequestOf<R>,
    options: CallOptions,
  ): Promise<JsonOf<R>> {
    return this.#json(route, request, options);
  }

  /** Calls a route that answers with a list, when the list is first wanted. */
  list<R extends ListRoute>(
    route: R,
    request: RequestOf<R>,
    options: CallOptions,
  ): PagePromise<ItemOf<R>> {
    const { query = {} }: AnyRequest = request;
    return new PagePromise(this.service, async (cursor) =>
      this.#json(route, { ...request, query: withCursor(query, cursor) }, options),
    );
  }

  /** Calls a route that answers with a file. */
  async bytes<R extends Route>(
    route: R,
    request: RequestOf<R>,
    options: CallOptions,
  ): Promise<Uint8Array<ArrayBuffer>> {
    return this.#call(route, request, options, async (outgoing, token) => {
      const sending = this.#send(outgoing, token);
      return new Uint8Array(await this.#ours(sending.arrayBuffer()));
    });
  }

  /**
   * What a stream of events says, until the signal ends it or the service does. Throws the refusal
   * that ends it too early, or `UnreadableError` for an event that is not one.
   */
  async *follow<R extends EventRoute>(
    route: R,
    request: RequestOf<R>,
    options: FollowOptions,
  ): AsyncGenerator<EventOf<R>, void, undefined> {
    const signal = requiredSignal(options);
    const open: OpenStream = (lastEventId, connection) =>
      this.#call(route, request, { signal: connection }, (outgoing, token) => {
        // The call is over once the stream is open; the connection outlives it.
        const either = AbortSignal.any([outgoing.signal, connection]);
        return this.#stream({ ...outgoing, signal: either }, token, lastEventId);
      });
    for await (const { data } of followEvents(this.service, open, signal)) {
      yield this.#parse(route.event, data) as EventOf<R>; // as in `#json`
    }
  }

  async #json<R extends JsonRoute>(
    route: R,
    request: AnyRequest,
    options: CallOptions,
  ): Promise<JsonOf<R>> {
    const answer = await this.#call(route, request, options, (outgoing, token) =>
      this.#answer(route, outgoing, token),
    );
    // `JsonOf<R>` is the output of this very schema; TypeScript does not follow it through `R`.
    return answer as JsonOf<R>;
  }

  /** Does all of a call in its time, with the token of whoever is signed in. */
  async #call<T>(
    route: Route,
    request: AnyRequest,
    options: CallOptions,
    attempt: Attempt<T>,
  ): Promise<T> {
    const { totalTimeout } = this.#settled;
    const { signal: caller, idempotencyKey, timeout = this.#settled.timeout } = checked(options);
    const parts = partsOf(this.service, route, request, idempotencyKey);
    const until = performance.now() + totalTimeout;
    try {
      return await withinTime(totalTimeout, caller, (signal) => {
        const outgoing = { ...parts, timeout, until, signal };
        return route.access === 'public'
          ? attempt(outgoing, undefined)
          : this.#signedIn(outgoing, attempt);
      });
    } catch (error) {
      if (error === outOfTime) throw new UnreachableError(this.service);
      throw error;
    }
  }

  /** A token that has run out is refused before anything is done: the call goes once more. */
  async #signedIn<T>(outgoing: Outgoing, attempt: Attempt<T>): Promise<T> {
    const token = await this.#tokens.current();
    try {
      return await attempt(outgoing, token);
    } catch (error) {
      if (token === undefined || !isRefused(error, 401)) throw error;
      const another = await this.#tokens.after(token);
      if (another === undefined) throw error;
      return attempt(outgoing, another);
    }
  }

  #send(
    { route, address, body, timeout, headers, until, signal }: Outgoing,
    token: string | undefined,
    extra: Readonly<Record<string, string>> = {},
  ): ResponsePromise {
    return this.#http(address, {
      method: route.method,
      headers: {
        ...headers,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...extra,
      },
      ...(body !== undefined && { body }),
      signal,
      timeout,
      retry: {
        // A stream is opened again by whoever follows it.
        limit: route.response === 'events' ? 0 : this.#settled.retries,
        methods: ['get', 'put', 'post'],
        statusCodes: transient,
        afterStatusCodes: transient,
        backoffLimit: 5_000,
        // Half of the wait is chance: clients that failed together do not come back together.
        jitter: (delay) => delay * (0.5 + Math.random() / 2),
        shouldRetry: ({ error }) => {
          const hasFailed = isHTTPError(error) || isNetworkError(error);
          // Undefined leaves the rest to ky: which statuses, how long.
          return hasFailed && mayRepeat(error, until - performance.now()) ? undefined : false;
        },
      },
    });
  }

  async #answer(
    { method, response }: JsonRoute,
    outgoing: Outgoing,
    token: string | undefined,
  ): Promise<unknown> {
    if (method !== 'GET') {
      return this.#parse(response, (await this.#receive(outgoing, token)).text);
    }
    const keeper = this.#answers.for(outgoing.address, token);
    const kept = await keeper.find();
    let received = await this.#receive(outgoing, token, kept?.etag);
    if (received.status === 304 && kept) {
      const known = tryToRead(response, kept.text);
      if (known.ok) return known.value;
      // It was kept by another version of this SDK, or by nobody we know.
      received = await this.#receive(outgoing, token);
    }
    const answer = this.#parse(response, received.text);
    void keeper.keep(received.headers, received.text);
    return answer;
  }

  async #receive(outgoing: Outgoing, token: string | undefined, etag?: string) {
    const sending = this.#send(outgoing, token, {
      accept: 'application/json',
      ...(etag !== undefined && { 'if-none-match': etag }),
    });
    const text = await this.#ours(sending.text());
    const { status, headers } = await sending;
    return { status, headers, text };
  }

  /** Undefined when the service says that there will be nothing more (204). */
  async #stream(
    outgoing: Outgoing,
    token: string | undefined,
    lastEventId: string | undefined,
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined> {
    // An id that no header can carry is left out; the stream then begins as a new one does.
    const resumes = lastEventId !== undefined && /^[\x21-\x7e]+$/u.test(lastEventId);
    const sending = this.#send(outgoing, token, {
      accept: 'text/event-stream',
      ...(resumes && { 'last-event-id': lastEventId }),
    });
    const { status, headers, body } = await this.#ours(sending);
    if (status === 204) return undefined;
    if (body && /^text\/event-stream(?:;|$)/iu.test(headers.get('content-type') ?? '')) return body;
    await body?.cancel();
    throw new UnreadableError(this.service, 'it is not a stream of events');
  }

  #parse(schema: z.core.$ZodType, text: string): unknown {
    const read = tryToRead(schema, text);
    if (read.ok) return read.value;
    throw new UnreadableError(this.service, read.fault);
  }

  async #ours<T>(sending: Promise<T>): Promise<T> {
    try {
      return await sending;
    } catch (error) {
      throw this.#ourError(error);
    }
  }

  /** Errors of ky hold the request, and with it the token: they are never passed on, nor kept. */
  #ourError(error: unknown): Error {
    if (isHTTPError(error)) {
      const { status, headers } = error.response;
      const problem = z.safeParse(Problem, error.data);
      if (!problem.success) return new UnreadableError(this.service, `status ${status}`);
      return new RefusedError(
        { ...problem.data, status },
        {
          requestId: headers.get('x-request-id') ?? undefined,
          retryAfter: retryAfterOf(headers),
        },
      );
    }
    const cause = isKyError(error) ? (error as Error).cause : error;
    return new UnreachableError(this.service, cause === undefined ? undefined : { cause });
  }
}
