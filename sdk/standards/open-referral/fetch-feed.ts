import { retryAfterOf } from '../../client/retry-after.ts';
import { boundedText } from '../reading/bounded-text.ts';
import type { FeedAnswer, FeedGetter } from './feed-visit.ts';

/** How much of an answer is waited for. */
export interface FetchSettings {
  /** Bytes of one answer after which it is given up. */
  readonly mostBytes: number;
  /** Milliseconds for one answer, to its last byte. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

const nothing: FeedAnswer = { status: 0, text: '' };

/** Asks over HTTP. An answer larger than the limit has status 413, as if the server had said so. */
export function feedOverHttp({ mostBytes, timeout, signal }: FetchSettings): FeedGetter {
  return async (address) => {
    const ends = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
    try {
      const response = await fetch(address, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.any(ends),
      });
      const text = await boundedText(response, mostBytes);
      if (text === undefined) return { status: 413, text: '' };
      return { status: response.status, text, retryAfter: retryAfterOf(response.headers) };
    } catch {
      if (signal?.aborted === true) throw signal.reason;
      return nothing;
    }
  };
}
