import type { Progress } from '../../sdk/model/progress.ts';
import { readProgress } from './read-progress.ts';

/** What a feed has to say. `lost` comes with another try under way; `not-found` is the end. */
export type FeedNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'open' | 'lost' | 'unreadable' | 'not-found' };

const firstWait = 2_000;
const longestWait = 60_000;

/**
 * Follows the progress of one SPO until the signal ends it. The connection is closed while nobody
 * can see the page, because a browser gives an origin only six of them.
 */
export function followProgress(
  service: string,
  reference: string,
  tell: (news: FeedNews) => void,
  signal: AbortSignal,
): void {
  const address = `${service.replace(/\/+$/u, '')}/spos/${reference}/progress`;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;

  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = () => {
    const opened = new EventSource(`${address}/events`);
    source = opened;
    opened.onopen = () => {
      wait = firstWait;
      tell({ kind: 'open' });
    };
    // A stream of progress needs no event name, but a proxy service may well give it one.
    for (const name of ['message', 'progress'] as const) {
      opened.addEventListener(name, ({ data }: MessageEvent<unknown>) => tell(newsOf(data)));
    }
    opened.onerror = () => {
      // A connection that broke is tried again by the browser; one that was refused is closed.
      if (opened.readyState !== EventSource.CLOSED) tell({ kind: 'lost' });
      else void askWhy();
    };
  };
  const askWhy = async () => {
    close();
    const found = await isFound(address, signal);
    if (signal.aborted) return;
    tell({ kind: found ? 'lost' : 'not-found' });
    if (!found) return;
    // Pages that were opened together must not come back together.
    timer = setTimeout(match, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, longestWait);
  };
  const match = () => {
    close();
    if (!document.hidden) open();
  };

  if (signal.aborted) return;
  document.addEventListener('visibilitychange', match, { signal });
  signal.addEventListener('abort', close);
  match();
}

/** EventSource does not tell why it was refused, so the same question is put to fetch. */
async function isFound(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await fetch(address, { method: 'GET', signal, cache: 'no-store' });
    return status !== 404 && status !== 410;
  } catch {
    return true;
  }
}

function newsOf(data: unknown): FeedNews {
  try {
    const progress = readProgress(JSON.parse(String(data)));
    if (progress) return { kind: 'progress', progress };
  } catch {
    // Not JSON: told like any other answer that cannot be read.
  }
  return { kind: 'unreadable' };
}
