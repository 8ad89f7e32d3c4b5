/** Milliseconds that each of `runs` calls took, after a warm-up that is not counted. */
export async function timings(
  runs: number,
  call: () => Promise<unknown>,
): Promise<readonly number[]> {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) await call();
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await call();
    taken.push(performance.now() - started);
  }
  return taken;
}

/** The value below which the given share of the figures lies: 0.5 is the median. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Calls a second, from the time of each. */
export function rate(taken: readonly number[]): number {
  return (1000 * taken.length) / taken.reduce((sum, each) => sum + each, 0);
}
