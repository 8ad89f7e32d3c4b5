import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { orAborted, orOutOfTime, outOfTime } from './deadline.ts';
import { isClientError, UnreachableError, UnreadableError } from './errors.ts';

/**
 * Opens the stream after the given event; called again whenever the connection ends. The signal
 * ends this one connection, opened or not. Undefined means that the service has no more to say.
 */
export type OpenStream = (
  lastEventId: string | undefined,
  connection: AbortSignal,
) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined>;

const firstWait = 500;
const longestWait = 30_000;
/** However long the service asks for: a follower that never comes back would follow nothing. */
const longestAsked = 10 * 60_000;

/** The service says something every 15 seconds; after three times nothing the line is dead. */
const usualSilence = 45_000;

/** In characters. An SPO with all its fields full has less than a tenth of it. */
const largestEvent = 8_000_000;

/**
 * Follows a stream of Server-Sent Events until the signal ends it, as a browser's own EventSource
 * would: it reconnects after a normal close, a fault or a long silence, from the last event seen,
 * waiting longer after each fruitless try, and at least as long as the service asks (`retry:`).
 * A refusal that waiting does not mend is final and is thrown. Nothing is read ahead of whoever
 * takes the events, so a slow reader slows the service and fills no memory.
 */
export async function* followEvents(
  service: string,
  open: OpenStream,
  signal: AbortSignal,
  silence = usualSilence,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  let lastEventId: string | undefined;
  let usualWait = firstWait;
  let fruitless = 0;
  const heed = (retry: number) => (usualWait = Math.min(retry, longestAsked));
  const isOver = () => signal.aborted;
  while (!isOver()) {
    fruitless += 1;
    let asked = 0;
    const connection = new AbortController();
    const hangUp = () => connection.abort(signal.reason);
    signal.addEventListener('abort', hangUp);
    try {
      const stream = await open(lastEventId, connection.signal);
      if (!stream) return;
      for await (const message of messagesOf(service, stream, { signal, silence, heed })) {
        fruitless = 0;
        lastEventId = message.id ?? lastEventId;
        yield message;
      }
    } catch (error) {
      if (isOver()) return;
      asked = waitAsked(error);
    } finally {
      signal.removeEventListener('abort', hangUp);
      // Cancelling the body leaves Firefox on the line, and it has six lines to a service.
      connection.abort();
    }
    await pause(Math.max(waitAfter(fruitless, usualWait), asked), signal);
  }
}

interface Listening {
  readonly signal: AbortSignal;
  readonly silence: number;
  readonly heed: (retry: number) => void;
}

/** The messages of one connection. A connection that breaks off or falls silent is unreachable. */
async function* messagesOf(
  service: string,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { signal, silence, heed }: Listening,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const messages: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: largestEvent,
    onEvent: (message) => messages.push(message),
    onRetry: heed,
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw new EventTooLarge(service);
    },
  });
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  try {
    for (;;) {
      const reading = orOutOfTime(reader.read(), silence).catch((error: unknown) => {
        throw new UnreachableError(service, error === outOfTime ? undefined : { cause: error });
      });
      const { done, value } = await orAborted(reading, signal);
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* messages.splice(0);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** The service would send it again and again: unlike other faults it does not pass by waiting. */
class EventTooLarge extends UnreadableError {
  constructor(service: string) {
    super(service, `an event has more than ${largestEvent} characters`);
  }
}

/** How long to wait at least after an error that waiting may mend. Throws any other. */
function waitAsked(error: unknown): number {
  if (!isClientError(error) || error instanceof EventTooLarge) throw error;
  if (error.kind !== 'refused') return 0;
  const { status, retryAfter = 0 } = error;
  if (status === 408 || status === 429 || status >= 500) return Math.min(retryAfter, longestAsked);
  throw error;
}

function waitAfter(fruitless: number, usual: number): number {
  const longer = usual * 2 ** Math.max(0, fruitless - 1);
  // A service that comes back is not met by all of its followers at once.
  return Math.min(longer, Math.max(longestWait, usual)) * (1 + Math.random() / 2);
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
