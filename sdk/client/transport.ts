import ky, { isHTTPError, isNetworkError, isTimeoutError, type KyInstance } from 'ky';
import { Problem } from '../model/problem.ts';
import { z } from '../model/schema.ts';
import { RefusedError, UnreachableError, UnreadableError } from './errors.ts';
import {
  pathOf,
  type BodyOf,
  type JsonOf,
  type PathParameters,
  type QueryOf,
  type Route,
} from './routes.ts';

export interface TransportOptions {
  /** Address of the service, such as `https://spo.example`. */
  readonly service: string;
  /** Gives the bearer token of the signed-in person, asked for at every call. */
  readonly token?: (() => string | undefined) | undefined;
  /** Another `fetch`, for tests and for hosts that bring their own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, in milliseconds. Default 10,000. */
  readonly timeout?: number | undefined;
}

/** What every method of the SDK takes last. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * The key that makes a write happen once however often it is sent. Give one to repeat a call
   * that got no answer; without it each call is a new one.
   */
  readonly idempotencyKey?: string | undefined;
}

type Call<R extends Route> = CallOptions & {
  readonly parameters?: PathParameters<R['path']>;
  readonly query?: QueryOf<R>;
  readonly body?: BodyOf<R>;
  /** The version a change builds on, sent as `If-Match`. */
  readonly version?: number;
};

/** The same call once its types have done their work. */
interface Outgoing extends CallOptions {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly body?: unknown;
  readonly version?: number;
}

type ReadableRoute = Route & { readonly response: z.core.$ZodType };

/** Sends the calls of the contract and turns every outcome into a value or one of our errors. */
export class Transport {
  readonly service: string;
  readonly #http: KyInstance;
  readonly #token: () => string | undefined;

  constructor({ service, token, fetch, timeout = 10_000 }: TransportOptions) {
    this.service = service.replace(/\/+$/u, '');
    this.#token = token ?? (() => undefined);
    this.#http = ky.create({
      timeout,
      retry: {
        limit: 2,
        // A write is repeated only under the idempotency key that makes repeating harmless.
        methods: ['get', 'put', 'post'],
        shouldRetry: ({ error }) => (mayRepeat(error) ? undefined : false),
      },
      ...(fetch && { fetch: (input, init) => fetch(input, init) }),
    });
  }

  /** Calls a JSON route and gives its parsed answer. */
  async json<R extends ReadableRoute>(route: R, call: Call<R> = {}): Promise<JsonOf<R>> {
    const response = await this.#send(route, call);
    const answer = await this.#readJson(response);
    const parsed = z.safeParse(route.response, answer);
    if (!parsed.success) {
      throw new UnreadableError(this.service, z.prettifyError(parsed.error));
    }
    // `JsonOf<R>` is the output of this very schema; TypeScript does not follow it through `R`.
    return parsed.data as JsonOf<R>;
  }

  /** Calls a route that answers with a file. */
  async bytes<R extends Route>(route: R, call: Call<R> = {}): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#send(route, call);
    return new Uint8Array(await this.#reading(() => response.arrayBuffer()));
  }

  /** Opens a stream of events; the caller reads it and closes it through the signal. */
  async events<R extends Route>(
    route: R,
    call: Call<R> & { readonly lastEventId?: string | undefined },
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const response = await this.#send(route, call, {
      accept: 'text/event-stream',
      ...(call.lastEventId !== undefined && { 'last-event-id': call.lastEventId }),
    });
    if (!response.body) throw new UnreadableError(this.service, 'the stream is empty');
    return response.body;
  }

  async #send(
    route: Route,
    call: Outgoing,
    extraHeaders: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const url = new URL(this.service + pathOf(route, call.parameters ?? {}));
    for (const [name, value] of Object.entries(call.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    try {
      return await this.#http(url, {
        method: route.method,
        headers: { ...this.#headersFor(route, call), ...extraHeaders },
        ...(call.body !== undefined && { json: call.body }),
        ...(call.signal && { signal: call.signal }),
        ...(route.response === 'events' && { timeout: false, retry: 0 }),
        credentials: 'omit',
      });
    } catch (error) {
      throw this.#ourError(error);
    }
  }

  #headersFor(route: Route, call: Outgoing): Record<string, string> {
    const token = route.access === 'public' ? undefined : this.#token();
    return {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(route.write && { 'idempotency-key': call.idempotencyKey ?? crypto.randomUUID() }),
      ...(call.version !== undefined && { 'if-match': `"${String(call.version)}"` }),
    };
  }

  async #readJson(response: Response): Promise<unknown> {
    const text = await this.#reading(() => response.text());
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new UnreadableError(this.service, 'it is not JSON', { cause });
    }
  }

  async #reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (isAbort(error)) throw error;
      throw new UnreachableError(this.service, { cause: error });
    }
  }

  #ourError(error: unknown): unknown {
    if (isHTTPError(error)) {
      const problem = z.safeParse(Problem, error.data);
      return problem.success
        ? new RefusedError(problem.data, error.response.headers.get('x-request-id') ?? undefined)
        : new UnreadableError(this.service, `status ${error.response.status}`, { cause: error });
    }
    if (isNetworkError(error) || isTimeoutError(error)) {
      return new UnreachableError(this.service, { cause: error });
    }
    return error;
  }
}

/** A request that cannot be repeated without harm is one that writes and carries no key. */
function mayRepeat(error: Error): boolean {
  if (!isHTTPError(error) && !isNetworkError(error)) return true;
  const { method, headers } = error.request;
  return method === 'GET' || headers.has('idempotency-key');
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
