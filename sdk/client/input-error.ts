/**
 * A caller handed in something that no request can carry, so nothing was sent. `path` says where,
 * from the name of the parameter on: `options.service`. The value itself is not repeated: it may
 * be a secret.
 */
export class ClientInputError extends TypeError {
  override readonly name = 'ClientInputError';
  /** Where the fault is, such as `reference` or `query.limit`. */
  readonly path: string;

  /** `reason` goes on from the path: “options.service has to be a web address”. */
  constructor(path: string, reason: string) {
    super(`${path} ${reason}, so nothing was sent`);
    this.path = path;
  }
}

/** The value as something with fields. Throws `ClientInputError` naming it. */
export function requireObject(value: unknown, path: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new ClientInputError(path, 'has to be an object');
}
