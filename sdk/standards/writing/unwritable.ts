import type { z } from '../../model/schema.ts';
import { faultIn } from '../../spo/input.ts';

/**
 * Something that a writer cannot write, because it is not what the writer takes. `path` says where,
 * from the name of the parameter on: `activity.location.position`. The value itself is not
 * repeated: it may be personal.
 */
export class UnwritableError extends TypeError {
  override readonly name = 'UnwritableError';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is not what it has to be, so nothing was written`);
    this.path = path;
  }
}

/**
 * What a caller handed in, as its schema reads it: fields that the model does not know are gone, a
 * position beside the precision `none` too. Throws `UnwritableError` with the path at fault.
 */
export function writable<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  name: string,
): z.output<Schema> {
  const fault = faultIn(schema, value, name);
  if (typeof fault === 'object') return fault.value;
  throw new UnwritableError(fault);
}
