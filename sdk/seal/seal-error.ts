import { z } from '../model/schema.ts';

/**
 * Why something must not be sealed or signed. `not-an-spo` and `not-in-form`: it lacks the form it
 * must have. `consent-differs`: the provider agreed to another text. `key-not-current` and
 * `key-revoked`: the key may not be used at that moment. `signed-already`: that party has signed.
 */
export type SealErrorCode =
  | 'not-an-spo'
  | 'not-in-form'
  | 'consent-differs'
  | 'key-not-current'
  | 'key-revoked'
  | 'signed-already';

/** Nothing was sealed or signed. `path` leads to the faulty field, empty for the whole. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: SealErrorCode;
  readonly path: string;

  constructor(code: SealErrorCode, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** The value as its schema reads it. Throws `SealError` with the path of the first fault. */
export function requireForm<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  { code = 'not-in-form', what }: { code?: SealErrorCode; what: string },
): z.output<Schema> {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw new SealError(code, `${what} is not in its form: look at “${path}”`, path);
}
