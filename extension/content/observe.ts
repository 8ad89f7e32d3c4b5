/** Shortest and longest time between two looks at a changing page, in milliseconds. */
const shortestWait = 150;
const longestWait = 5000;
/** After so many looks at a page that is no portal's, stop looking until it navigates. */
const patience = 10;

/**
 * Calls `look` now and after changes of the page: many changes give one look, a page that never
 * rests is looked at ever more seldom, a hidden page waits until it is seen. `look` gives whether
 * the page is a portal's. Its own changes to the page do not count.
 */
export function observe(page: Document, look: () => boolean, signal: AbortSignal): void {
  let wait = shortestWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;
  let inVain = 0;

  const observer = new MutationObserver(() => {
    timer ??= setTimeout(runUnlessHidden, wait);
  });

  const run = () => {
    if (signal.aborted) return;
    timer = undefined;
    const restless = performance.now() - lastLook < wait * 2;
    wait = restless ? Math.min(wait * 2, longestWait) : shortestWait;
    inVain = look() ? 0 : inVain + 1;
    lastLook = performance.now();
    observer.takeRecords();
    if (inVain >= patience) observer.disconnect();
  };

  const runUnlessHidden = () => {
    if (page.hidden) page.addEventListener('visibilitychange', run, { once: true, signal });
    else run();
  };

  const start = () => {
    inVain = 0;
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    run();
  };

  start();
  addEventListener('pageshow', (event) => event.persisted && start(), { signal });
  addEventListener('popstate', start, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
