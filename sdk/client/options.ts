import { serviceAddress } from './address.ts';
import type { AnswerStore } from './answer-store.ts';
import { ClientInputError, requireObject } from './input-error.ts';
import type { TokenSupplier } from './token-holder.ts';

/** What a client is made with. Times are in milliseconds. */
export interface TransportOptions {
  /** Address of the service, such as `https://spo.example`. It may have a path. */
  readonly service: string;
  /** Gives the bearer token of the signed-in person, asked for at every call. */
  readonly token?: TokenSupplier | undefined;
  /** Another `fetch`, for tests and for hosts that bring their own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, to its last byte. Default 10,000. */
  readonly timeout?: number | undefined;
  /** How long a call may take with all its attempts and the waits between. Default 60,000. */
  readonly totalTimeout?: number | undefined;
  /** How often a call that can be repeated without harm is repeated. Default 2, at most 10. */
  readonly retries?: number | undefined;
  /**
   * Where public answers that carry an `ETag` are kept, so that they are sent again only when they
   * changed. Memory unless another is given; `none` keeps nothing.
   */
  readonly answers?: AnswerStore | 'none' | undefined;
  /** Whether answers to a signed-in person are kept too, in memory only. Default false. */
  readonly keepSignedIn?: boolean | undefined;
}

/** What every method of the SDK takes last. */
export interface CallOptions {
  /** Ends the call, wherever it has come to; its reason is what the call rejects with. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The key that makes a write happen once however often it is sent: 1 to 255 visible ASCII
   * characters. Give one to repeat a call that got no answer; without it each call is a new one.
   */
  readonly idempotencyKey?: string | undefined;
  /** How long one attempt of this call may take, in milliseconds. */
  readonly timeout?: number | undefined;
}

/** What a stream takes: it has no end of its own, so whoever follows holds the signal. */
export interface FollowOptions {
  readonly signal: AbortSignal;
}

/** Timers take no more (2³¹ − 1 milliseconds, 24 days). */
const longestTime = 2_147_483_647;

/** The options with their defaults, as a client keeps them. */
export type SettledOptions = ReturnType<typeof settledOptions>;

/** The options with their defaults. Throws `ClientInputError` with the path of a faulty one. */
export function settledOptions(given: TransportOptions) {
  requireObject(given, 'options');
  const { token, fetch, answers, keepSignedIn = false } = given;
  const { timeout = 10_000, totalTimeout = 60_000, retries = 2 } = given;
  requireTime(timeout, 'options.timeout');
  requireTime(totalTimeout, 'options.totalTimeout');
  if (!Number.isInteger(retries) || retries < 0 || retries > 10) {
    throw new ClientInputError('options.retries', 'has to be a whole number from 0 to 10');
  }
  requireKind(token, 'function', 'options.token');
  requireKind(fetch, 'function', 'options.fetch');
  requireKind(keepSignedIn, 'boolean', 'options.keepSignedIn');
  if (answers !== undefined && answers !== 'none') requireObject(answers, 'options.answers');
  const service = serviceAddress(given.service);
  return { service, token, fetch, timeout, totalTimeout, retries, answers, keepSignedIn };
}

/** The options of a call. Throws `ClientInputError` with the path of a faulty one. */
export function checked(options: CallOptions): CallOptions {
  requireObject(options, 'options');
  const { signal, idempotencyKey, timeout } = options;
  if (signal !== undefined) requireSignal(signal);
  if (timeout !== undefined) requireTime(timeout, 'options.timeout');
  if (idempotencyKey !== undefined && !isKey(idempotencyKey)) {
    throw new ClientInputError(
      'options.idempotencyKey',
      'has to be 1 to 255 visible ASCII characters',
    );
  }
  return { signal, idempotencyKey, timeout };
}

/** The signal of a stream. Throws `ClientInputError` when there is none. */
export function requiredSignal(options: FollowOptions): AbortSignal {
  requireObject(options, 'options');
  const { signal } = options;
  requireSignal(signal);
  return signal;
}

const isKey = (key: unknown) => typeof key === 'string' && /^[\x21-\x7e]{1,255}$/u.test(key);

/** By its tag: the signal of another realm, such as a frame, is as good. */
function requireSignal(signal: unknown): void {
  if (Object.prototype.toString.call(signal) === '[object AbortSignal]') return;
  throw new ClientInputError('options.signal', 'has to be an AbortSignal');
}

function requireTime(value: unknown, path: string): void {
  if (typeof value === 'number' && value >= 1 && value <= longestTime) return;
  throw new ClientInputError(path, `has to be milliseconds from 1 to ${longestTime}`);
}

function requireKind(value: unknown, kind: 'function' | 'boolean', path: string): void {
  if (value === undefined || typeof value === kind) return;
  throw new ClientInputError(path, `has to be a ${kind}`);
}
