import type { Service } from '../service.ts';
import { follow, type EventFeed } from './feed.ts';

/**
 * No stream lives longer than this, in milliseconds. The follower reconnects and is let in anew, so
 * a sign-in that has run out ends its streams too.
 */
const longestStream = 15 * 60_000;

/** Sends a feed as Server-Sent Events until the follower leaves or the service closes. */
export function streamOf(
  service: Pick<Service, 'database' | 'changes'>,
  feed: EventFeed,
  closing: AbortSignal,
): Response {
  const left = new AbortController();
  const signal = AbortSignal.any([closing, left.signal, AbortSignal.timeout(longestStream)]);
  const events = follow(service, feed, signal);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A first line at once: the follower learns that it is connected, and how long to wait when
      // it is not.
      controller.enqueue(encoder.encode('retry: 2000\n: connected\n\n'));
    },
    async pull(controller) {
      const { done, value } = await events.next();
      if (done) {
        controller.close();
      } else if (value === undefined) {
        controller.enqueue(encoder.encode(': still here\n\n'));
      } else {
        const data = JSON.stringify(value.data);
        controller.enqueue(encoder.encode(`id: ${value.sequence}\ndata: ${data}\n\n`));
      }
    },
    cancel() {
      left.abort();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'transfer-encoding': 'chunked',
    },
  });
}

/** The number in `Last-Event-ID`, undefined when there is none that is ours. */
export function lastEventOf(headers: Headers): number | undefined {
  const value = headers.get('last-event-id') ?? '';
  return /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
