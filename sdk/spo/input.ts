import { z } from '../model/schema.ts';

/**
 * A value that is not what a function takes. `path` says where, from the name of the parameter on:
 * `commitment.offer.total`. The value itself is not repeated: it may be personal.
 */
export class SpoInputError extends TypeError {
  override readonly name = 'SpoInputError';
  /** The argument or field at fault, such as `commitment.offer.total`. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} is not what it has to be, so nothing was done`);
    this.path = path;
  }
}

/** What a caller handed in, as its schema reads it. Throws `SpoInputError` with the path at fault. */
export function take<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  name: string,
): z.output<Schema> {
  const fault = faultIn(schema, value, name);
  if (typeof fault === 'object') return fault.value;
  throw new SpoInputError(fault);
}

/** The value as read, or the path of its first fault. */
export function faultIn<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  name: string,
): { readonly value: z.output<Schema> } | string {
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data };
  return [name, ...(read.error.issues[0]?.path ?? [])].map(String).join('.');
}

/** A moment that exists, in years of four digits: what ISO 8601 writes without a sign. */
export const Moment = z.custom<Date>(
  (value) => value instanceof Date && value >= firstMoment && value <= lastMoment,
);
const firstMoment = new Date('0001-01-01T00:00:00Z');
const lastMoment = new Date('9999-12-30T00:00:00Z');
