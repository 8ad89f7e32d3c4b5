import { EventSourceParserStream, type EventSourceMessage } from 'eventsource-parser/stream';
import { isClientError } from './errors.ts';

/** Opens the stream after the given event; called again whenever the connection ends. */
export type OpenStream = (
  lastEventId: string | undefined,
) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;

const firstWait = 500;
const longestWait = 30_000;

/**
 * Follows a stream of Server-Sent Events until the signal ends it, as a browser's own EventSource
 * would: it reconnects after a normal close or a fault, from the last event seen, waiting longer
 * after each fruitless try. A refusal by the service is final and is thrown.
 */
export async function* followEvents(
  open: OpenStream,
  signal: AbortSignal,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  let lastEventId: string | undefined;
  let wait = firstWait;
  while (!signal.aborted) {
    try {
      for await (const message of messagesOf(await open(lastEventId))) {
        lastEventId = message.id ?? lastEventId;
        wait = firstWait;
        yield message;
      }
    } catch (error) {
      if (isClientError(error) && error.kind === 'refused') throw error;
    }
    await pause(wait, signal);
    wait = Math.min(wait * 2, longestWait);
  }
}

/** A stream that breaks off mid-way is an end like any other: the caller reconnects. */
async function* messagesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const reader = stream
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, milliseconds);
    signal.addEventListener('abort', stop);
  });
}
