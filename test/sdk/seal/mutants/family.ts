import fc from 'fast-check';
import type { World } from './world.ts';

/** What became of one mutant: the verdict on it, in short, and the one it must get. */
export interface Trial {
  readonly verdict: string;
  readonly expected: string | readonly string[];
}

/** A way of forging, of which mutants can be made without end. */
export interface Family {
  readonly name: string;
  /** How many of a hundred mutants are of this family. */
  readonly share: number;
  readonly trials: (world: World, count: number, seed: number) => AsyncGenerator<PlannedTrial>;
}

export interface PlannedTrial extends Trial {
  /** How the mutant was made, in full: it can be made again from this. */
  readonly plan: string;
}

/**
 * A family whose mutants are made from plans. No two are alike; a plan that comes to nothing, such
 * as a change to what was there before, gives `undefined` and does not count.
 */
export function family<Plan>(
  name: string,
  share: number,
  plans: (world: World) => fc.Arbitrary<Plan>,
  attempt: (world: World, plan: Plan) => Promise<Trial | undefined>,
): Family {
  async function* trials(world: World, count: number, seed: number): AsyncGenerator<PlannedTrial> {
    const made = new Set<string>();
    for (let round = 0; made.size < count && round < 50; round += 1) {
      for (const plan of fc.sample(plans(world), { numRuns: count, seed: seed + round })) {
        const text = JSON.stringify(plan);
        if (made.size >= count || made.has(text)) continue;
        const trial = await attempt(world, plan);
        if (trial === undefined) continue;
        made.add(text);
        yield { ...trial, plan: `${name}: ${text}` };
      }
    }
    if (made.size < count) throw new Error(`${name} has only ${made.size} mutants`);
  }
  return { name, share, trials };
}
