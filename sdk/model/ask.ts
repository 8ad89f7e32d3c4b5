import { list } from './list.ts';
import { Pence } from './money.ts';
import { Positive } from './number.ts';
import { z } from './schema.ts';
import { line, prose } from './text.ts';
import { Instant } from './time.ts';

/** What the provider said it needs, and the bounds it set. The parties alone see the balance. */
export const Ask = z.object({
  total: Pence,
  purpose: prose(700),
  equipment: z.optional(prose(700)),
  professionalSupport: z.optional(prose(700)),
  /** What the provider gives back, such as progress updates. */
  benefits: z.optional(list(line(300), 20)),
  /** The most the provider takes from one offer. */
  cap: z.optional(Pence),
  /** When an unanswered request to the provider lapses. */
  expires: z.optional(Instant),
});
export type Ask = z.infer<typeof Ask>;

/**
 * How much a provider lets itself be asked for at a time. What is left of it is never shown as a
 * number: that would tell one bidder of another.
 */
export const AskCap = z.object({
  openAsks: z.optional(Positive),
  value: z.optional(Pence),
});
export type AskCap = z.infer<typeof AskCap>;
