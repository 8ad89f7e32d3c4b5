import { z } from './schema.ts';
import { line } from './text.ts';

/** Somebody named in an SPO: personal data, of disclosure class `parties`, never public. */
export const Person = z.object({ name: line(), jobTitle: line() });
export type Person = z.infer<typeof Person>;

/** Who wrote the promise and who will keep it. Bids are lost between the two. */
export const People = z.object({ bidLead: Person, deliveryLead: z.optional(Person) });
export type People = z.infer<typeof People>;
