/** A place on the square of the Web Mercator projection: both coordinates run from 0 to 1. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Spots too near each other to be pressed apart, at their mean position in pixels of the world. */
export interface Group {
  /** The same cell has the same key at one zoom, so that a mark stays the same element. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly spots: readonly Spot[];
}

/** A rectangle in pixels of the world at one zoom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of one cell, and how near two groups may come: a mark is 44 pixels wide to press. */
const cell = 64;
const nearest = 44;

export function spotAt(id: string, latitude: number, longitude: number): Spot {
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
  return {
    id,
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/**
 * Groups the spots inside a box when the world is `size` pixels wide. Cells belong to the world,
 * not to the box, so that groups do not jump while a map is moved.
 */
export function groupsIn(spots: readonly Spot[], size: number, box: Box): Group[] {
  const cells = new Map<string, Spot[]>();
  for (const spot of spots) {
    const x = spot.x * size;
    const y = spot.y * size;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    const key = `${Math.floor(x / cell)}:${Math.floor(y / cell)}`;
    const held = cells.get(key);
    if (held) held.push(spot);
    else cells.set(key, [spot]);
  }
  return merged(
    [...cells].map(([key, held]) => groupOf(key, held, size)),
    size,
  );
}

function groupOf(key: string, spots: readonly Spot[], size: number): Group {
  const mean = (of: (spot: Spot) => number) =>
    (spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length) * size;
  return { key, x: mean(({ x }) => x), y: mean(({ y }) => y), spots };
}

/** Joins groups across the edges of cells until none overlap; the larger keeps its key. */
function merged(groups: readonly Group[], size: number): Group[] {
  const kept: Group[] = [];
  const bySize = [...groups].sort(
    (a, b) => b.spots.length - a.spots.length || (a.key < b.key ? -1 : 1),
  );
  for (const group of bySize) {
    const at = kept.findIndex(
      (other) => Math.hypot(other.x - group.x, other.y - group.y) < nearest,
    );
    const near = kept[at];
    if (near) kept[at] = groupOf(near.key, [...near.spots, ...group.spots], size);
    else kept.push(group);
  }
  return kept.length === groups.length ? kept : merged(kept, size);
}

/** Whether no zoom can part the spots: they are within about ten metres of each other. */
export function atOnePlace(spots: readonly Spot[]): boolean {
  const [first] = spots;
  if (!first) return true;
  return spots.every(({ x, y }) => Math.hypot(x - first.x, y - first.y) < 2.5e-7);
}
