import type { Service } from '../service.ts';
import type { Topic } from './changes.ts';
import { eventsAfter, latestSequence, type StoredEvent } from './event-log.ts';

/** What one follower is to be sent. */
export interface EventFeed {
  readonly topic: Topic;
  /** The number of the last event the follower has, if it has any. */
  readonly after: number | undefined;
  /** Asked of every event before it is sent. */
  readonly isVisible: (event: StoredEvent) => boolean;
}

/** How often a quiet stream says that it is still there, in milliseconds. */
const heartbeat = 15_000;

/**
 * The newest event first (or, to a follower that says what it has, all it has missed), then each
 * new one. Ends with the signal; `undefined` is a heartbeat.
 */
export async function* follow(
  { database, changes }: Pick<Service, 'database' | 'changes'>,
  { topic, after, isVisible }: EventFeed,
  signal: AbortSignal,
): AsyncGenerator<StoredEvent | undefined, void, undefined> {
  // Subscribed before the first read: what is committed in between wakes us once too often.
  const alarm = alarmOf((wake) => changes.subscribe(topic, wake), signal);
  try {
    let last = startingPoint(await latestSequence(database, topic), after);
    while (!signal.aborted) {
      const events = await eventsAfter(database, topic, last);
      for (const event of events) {
        if (isVisible(event)) yield event;
        last = event.sequence;
      }
      if (events.length === 0 && !(await alarm.rings(heartbeat))) yield undefined;
    }
  } finally {
    alarm.stop();
  }
}

/** A follower that claims more than there is has another database's numbers: it starts afresh. */
function startingPoint(latest: number, after: number | undefined): number {
  return after !== undefined && after <= latest ? after : Math.max(latest - 1, 0);
}

interface Alarm {
  /** True when something new was announced, false when the time ran out or the signal came. */
  rings(milliseconds: number): Promise<boolean>;
  stop(): void;
}

function alarmOf(subscribe: (wake: () => void) => () => void, signal: AbortSignal): Alarm {
  let rung = false;
  let answer: (() => void) | undefined;
  const unsubscribe = subscribe(() => {
    rung = true;
    answer?.();
  });
  return {
    async rings(milliseconds) {
      if (!rung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
          signal.addEventListener('abort', answer, { once: true });
        });
        if (answer) signal.removeEventListener('abort', answer);
        answer = undefined;
      }
      const wasRung = rung;
      rung = false;
      return wasRung;
    },
    stop: unsubscribe,
  };
}
