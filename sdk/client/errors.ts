import type { Problem } from '../model/problem.ts';

/**
 * Marks our errors across realms and minifiers, where `instanceof` and class names both fail.
 */
const brand = Symbol.for('dual-impact-kit.client-error');

/** `refused`: the service said no. `unreachable`: no answer came. `unreadable`: not our service. */
export type ClientErrorKind = 'refused' | 'unreachable' | 'unreadable';

/** Anything that kept a call from giving its answer. An abort is passed on as it is. */
export abstract class ClientError extends Error {
  abstract readonly kind: ClientErrorKind;
  readonly [brand] = true;
}

/** The service answered and said no: `problem` tells why, `requestId` finds it in the log. */
export class RefusedError extends ClientError {
  readonly kind = 'refused';
  readonly problem: Problem;
  readonly requestId: string | undefined;

  constructor(problem: Problem, requestId?: string) {
    super(problem.detail ?? problem.title);
    this.name = 'RefusedError';
    this.problem = problem;
    this.requestId = requestId;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer came: offline, blocked, or too slow. Nothing is known of what the service did. */
export class UnreachableError extends ClientError {
  readonly kind = 'unreachable';
  readonly service: string;

  constructor(service: string, options: ErrorOptions) {
    super(`The service at ${service} did not answer.`, options);
    this.name = 'UnreachableError';
    this.service = service;
  }
}

/** An answer came that this service would not give, such as the sign-in page of a network. */
export class UnreadableError extends ClientError {
  readonly kind = 'unreadable';

  constructor(service: string, what: string, options?: ErrorOptions) {
    super(`The answer from ${service} could not be read: ${what}.`, options);
    this.name = 'UnreadableError';
  }
}

/** True for every error of this SDK, even from another copy of it or another realm. */
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
