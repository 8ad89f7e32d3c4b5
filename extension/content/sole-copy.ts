/**
 * A grant or an update injects the script into pages that may hold it already. Both copies share
 * this isolated world, which the page cannot see, so the newer one ends the older here.
 */
interface World {
  dualImpactCopy?: AbortController;
}

/** The signal of this copy: it aborts when a newer copy starts. */
export function soleCopy(world: World = globalThis as World): AbortSignal {
  world.dualImpactCopy?.abort();
  world.dualImpactCopy = new AbortController();
  return world.dualImpactCopy.signal;
}
