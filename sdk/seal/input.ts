/**
 * What callers hand in is held to its form at the door: a caller without types would otherwise get
 * a `TypeError` from deep inside, or the digest of nothing.
 */
import { z } from '../model/schema.ts';
import { SealError, type SealErrorCode } from './seal-error.ts';
import type { SealedRecord } from './sealed-record.ts';

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

/** Throws `SealError` for anything but bytes. */
export function requireBytes(value: Uint8Array, path = ''): void {
  // Not `instanceof`: bytes of another frame are bytes as well.
  if (!ArrayBuffer.isView(value)) throw new SealError('not-in-form', 'these are not bytes', path);
}

const Record = z.looseObject({ json: z.unknown(), signature: z.unknown() });

/** Throws `SealError` for anything but a record of two parts in bytes. */
export function requireRecord(record: SealedRecord): void {
  requireForm(Record, record, { what: 'the record' });
  requireBytes(record.json, 'json');
  requireBytes(record.signature, 'signature');
}
