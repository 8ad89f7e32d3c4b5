import { z } from './schema.ts';

/** A whole number above 0: at least one of something, in the unit that its field states. */
export const Positive = z.int().check(z.positive());
export type Positive = z.infer<typeof Positive>;

/** A whole number from 0. */
export const Count = z.int().check(z.nonnegative());
export type Count = z.infer<typeof Count>;

/** A share of a hundred, above 0, at most 100. */
export const Percent = z.number().check(z.positive(), z.lte(100));
export type Percent = z.infer<typeof Percent>;
