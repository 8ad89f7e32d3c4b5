import { z } from './schema.ts';
import { Identifier, line } from './text.ts';

/** The business that bids and makes the promise. */
export const Supplier = z.object({
  id: Identifier,
  name: line(),
  companyNumber: z.optional(z.string().check(z.regex(/^[A-Z0-9]{8}$/u))),
});
export type Supplier = z.infer<typeof Supplier>;
