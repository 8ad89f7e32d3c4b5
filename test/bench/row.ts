/** One measured figure, with its goal and what others do in the same run. */
export interface Row {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value must be, in words: `≥ 1000`, `≤ 50`, or `` when it is only reported. */
  readonly goal: string;
  readonly holds: boolean;
  /** The same figure for others, such as the raw driver, measured in the same run. */
  readonly peers: Readonly<Record<string, number>>;
}

export interface Suite {
  readonly name: string;
  readonly measure: () => Promise<readonly Row[]>;
}

interface Figure {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peers?: Readonly<Record<string, number>>;
}

/** A row whose value must be at least `goal`. */
export function atLeast(goal: number, { peers = {}, ...figure }: Figure): Row {
  return { ...figure, peers, goal: `≥ ${goal}`, holds: figure.value >= goal };
}

/** A row whose value must be at most `goal`. */
export function atMost(goal: number, { peers = {}, ...figure }: Figure): Row {
  return { ...figure, peers, goal: `≤ ${goal}`, holds: figure.value <= goal };
}

/** A row that is reported and has no goal. */
export function reported({ peers = {}, ...figure }: Figure): Row {
  return { ...figure, peers, goal: '', holds: true };
}
