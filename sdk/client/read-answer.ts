import { z } from '../model/schema.ts';

/** An answer in the form of the contract, or what is wrong with it. */
export type ReadAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: string };

/** A few tell enough: a list that is wrong is wrong in every row. */
const mostFaults = 3;

/** Reads the text of an answer by its schema. */
export function tryToRead(schema: z.core.$ZodType, text: string): ReadAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'it is not JSON' };
  }
  const parsed = z.safeParse(schema, answer);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues
    .slice(0, mostFaults)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  return { ok: false, fault: faults.join('; ') };
}
