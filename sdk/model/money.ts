import { z } from './schema.ts';

/** An amount of money in whole pence; never negative, never a fraction. */
export const Pence = z.int().check(z.nonnegative(), z.lte(1_000_000_000_00));
export type Pence = z.infer<typeof Pence>;
