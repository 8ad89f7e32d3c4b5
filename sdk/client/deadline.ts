/** Why a call was given up by itself. Told apart from an abort by whoever called. */
export const outOfTime = Symbol('out of time');

/**
 * Does work under a signal that ends it when the caller's signal does, or when the time is up. It
 * ends even if the work takes no notice of the signal: a `fetch` or a token supplier from outside
 * may not. Rejects with the caller's own reason, or with `outOfTime`.
 */
export async function withinTime<T>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  // Not `AbortSignal.any`: a long-lived signal of the caller would remember every call
  // (https://github.com/nodejs/node/issues/64476).
  const end = new AbortController();
  const abort = () => end.abort(caller?.reason);
  caller?.addEventListener('abort', abort);
  const timer = setTimeout(() => end.abort(outOfTime), milliseconds);
  try {
    return await orAborted(work(end.signal), end.signal);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  }
}

/** The outcome of a promise, unless the signal comes first: then its reason. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, resolve } = withResolve();
  signal.addEventListener('abort', resolve);
  if (signal.aborted) resolve();
  try {
    await Promise.race([promise, aborted]);
    signal.throwIfAborted();
    return await promise;
  } catch (error) {
    // What the work makes of the abort is only its echo.
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', resolve);
  }
}

/** `Promise.withResolvers`, which Node has from 22 on. */
function withResolve() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

/** The outcome of a promise, unless the time is up first: then `outOfTime`. */
export async function orOutOfTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(outOfTime), milliseconds);
  try {
    return await orAborted(promise, clock.signal);
  } finally {
    clearTimeout(timer);
  }
}
