import { z } from './schema.ts';
import { line } from './text.ts';

/** The contracting authority. `id` is its public identifier when the portal shows one. */
export const Buyer = z.object({ name: line(), id: z.optional(line(60)) });
export type Buyer = z.infer<typeof Buyer>;
