import type { FeedAnswer, FeedGetter } from './feed-visit.ts';

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
      const retryAfter = response.headers.get('retry-after') ?? undefined;
      return { status: response.status, text, retryAfter };
    } catch {
      if (signal?.aborted === true) throw signal.reason;
      return nothing;
    }
  };
}

async function boundedText(response: Response, mostBytes: number): Promise<string | undefined> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
