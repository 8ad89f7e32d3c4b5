import { z } from './schema.ts';
import { SpoReference } from './spo.ts';
import { WebAddress } from './text.ts';
import { Instant } from './time.ts';

/** What took the place of a sealed SPO. */
export const Replacement = z.object({
  reference: SpoReference,
  version: z.int().check(z.positive(), z.lte(999_999_999)),
});
export type Replacement = z.infer<typeof Replacement>;

/**
 * What an issuer says of the seals it has withdrawn or replaced, at one moment. `rows` are 64-byte
 * rows in base64url, each of which only a holder of the record that it is about can find and read:
 * see `sdk/seal/status/row.ts`. A seal without a row stands.
 */
export const StatusList = z.object({
  format: z.literal('dual-impact-kit/status-list/1'),
  issuer: WebAddress,
  issuedAt: Instant,
  /** From then on the list answers nothing any more, and a new one is to be fetched. */
  validUntil: Instant,
  rows: z.string().check(z.regex(/^[A-Za-z0-9_-]*$/u), z.maxLength(20_000_000)),
});
export type StatusList = z.infer<typeof StatusList>;
