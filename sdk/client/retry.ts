import { retryAfterOf } from './retry-after.ts';

/** Statuses that may be another a little later. */
export const transient = [408, 409, 429, 500, 502, 503, 504];

/** A wait that a person would sit through, in milliseconds. For a longer one the refusal is told. */
const longestWait = 20_000;

/** What went wrong with one sending. Without a response, no answer came. */
export interface FailedSending {
  readonly request: Request;
  readonly response?: Response | undefined;
}

/**
 * A request is repeated when that does no harm, because it reads or carries the key that makes it
 * happen once, and when the wait that the service asks for is over in the `left` milliseconds.
 */
export function mayRepeat({ request, response }: FailedSending, left: number): boolean {
  const isHarmless = request.method === 'GET' || request.headers.has('idempotency-key');
  if (!isHarmless || !response) return isHarmless;
  const wait = retryAfterOf(response.headers);
  // 409 is final, unless the service says when to come again: then the first sending of this very
  // write is still under way (draft-ietf-httpapi-idempotency-key-header-07).
  if (response.status === 409 && wait === undefined) return false;
  return (wait ?? 0) <= Math.min(longestWait, left);
}
