import type { Problem } from '../model/problem.ts';

/**
 * Marks our errors across realms and minifiers, where `instanceof` and class names both fail.
 */
const brand = Symbol.for('dual-impact-kit.client-error');

/** `refused`: the service said no. `unreachable`: no answer came. `unreadable`: not our service. */
export type ClientErrorKind = 'refused' | 'unreachable' | 'unreadable';

/**
 * What a refusal asks of the caller. `not-signed-in` (401): sign in. `not-allowed` (403): ask
 * somebody who may. `not-found` (404): absent, or hidden from this person. `conflict` (409): it
 * cannot be done as things stand. `gone` (410): it was there and is over. `stale` (412): get it
 * again, then change that. `faulty-fields` (422): correct `problem.fields`. `too-many` (429): wait
 * for `retryAfter`. `fault` (5xx): the service's own. `other`: anything else, see `status`.
 */
export type RefusalReason =
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'faulty-fields'
  | 'too-many'
  | 'fault'
  | 'other';

const reasons: Readonly<Record<number, RefusalReason>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'stale',
  422: 'faulty-fields',
  429: 'too-many',
};

/**
 * Anything that kept a call from giving its answer. An abort is passed on as it is. No error holds
 * the request, for that carries the token of whoever is signed in.
 */
export abstract class ClientError extends Error {
  /** Tells the three classes apart where `instanceof` does not, in another realm or bundle. */
  abstract readonly kind: ClientErrorKind;
  readonly [brand] = true;

  /** What may be logged: no request, no token, no address of a page. */
  toJSON(): Readonly<Record<string, unknown>> {
    return { name: this.name, kind: this.kind, message: this.message };
  }
}

/** What came with a refusal besides the problem itself. */
export interface RefusalDetails {
  /** The number under which the service's log has the request. */
  readonly requestId?: string | undefined;
  /** How long the service asks to be left alone, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** The service answered and said no: `problem` tells why, `requestId` finds it in the log. */
export class RefusedError extends ClientError {
  override readonly name = 'RefusedError';
  readonly kind = 'refused';
  /** What the service said (RFC 9457), with the path and reason of each faulty field. */
  readonly problem: Problem;
  /** The number under which the service's log has the request. */
  readonly requestId: string | undefined;
  /** How long the service asks to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;

  /** The message is what the problem says to a person: its detail, or else its title. */
  constructor(problem: Problem, { requestId, retryAfter }: RefusalDetails = {}) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }

  /** The status of the answer, 400 to 599. */
  get status(): number {
    return this.problem.status;
  }

  /** What the refusal asks of the caller, for a `switch`. */
  get reason(): RefusalReason {
    return reasons[this.status] ?? (this.status >= 500 ? 'fault' : 'other');
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { type, title, status, detail, instance, fields } = this.problem;
    return {
      ...super.toJSON(),
      reason: this.reason,
      requestId: this.requestId,
      retryAfter: this.retryAfter,
      problem: { type, title, status, detail, instance, fields },
    };
  }
}

/** No answer came: offline, blocked, or too slow. Nothing is known of what the service did. */
export class UnreachableError extends ClientError {
  override readonly name = 'UnreachableError';
  readonly kind = 'unreachable';
  /** The address of the service that did not answer. */
  readonly service: string;

  constructor(service: string, options?: ErrorOptions) {
    super(`The service at ${service} did not answer.`, options);
    this.service = service;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), service: this.service };
  }
}

/** An answer came that this service would not give, such as the sign-in page of a network. */
export class UnreadableError extends ClientError {
  override readonly name = 'UnreadableError';
  readonly kind = 'unreadable';

  /** `what` goes on from a colon: “it is not JSON”. */
  constructor(service: string, what: string, options?: ErrorOptions) {
    super(`The answer from ${service} could not be read: ${what}.`, options);
  }
}

/** True for every error of this SDK's client, even from another copy of it or another realm. */
export function isClientError(
  error: unknown,
): error is RefusedError | UnreachableError | UnreadableError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** True when the service refused, optionally with one status in particular. */
export function isRefused(error: unknown, status?: number): error is RefusedError {
  return (
    isClientError(error) &&
    error.kind === 'refused' &&
    (status === undefined || error.status === status)
  );
}
