import { Buyer } from './buyer.ts';
import { z } from './schema.ts';
import { line } from './text.ts';
import { Instant } from './time.ts';

/** How much a portal lets a supplier write in one answer, counted the portal's way. */
export const AnswerLimit = z.object({
  unit: z.enum(['words', 'characters']),
  most: z.int().check(z.positive()),
});
export type AnswerLimit = z.infer<typeof AnswerLimit>;

/** The procurement an SPO is written for, as the portal names it. */
export const Tender = z.object({
  /** Origin of the portal, such as `https://portal.example`. */
  portal: z.url(),
  /** The portal's own reference. */
  reference: line(100),
  title: line(300),
  buyer: Buyer,
  lot: z.optional(line(100)),
  /** Open Contracting identifier, when the portal shows it. */
  ocid: z.optional(z.string().check(z.regex(/^ocds-[a-z0-9]{6}-[A-Za-z0-9._-]{1,60}$/u))),
  deadline: Instant,
});
export type Tender = z.infer<typeof Tender>;

/** One question of a tender that an SPO can answer. */
export const TenderQuestion = z.object({
  reference: line(60),
  text: line(2000),
  limit: z.optional(AnswerLimit),
});
export type TenderQuestion = z.infer<typeof TenderQuestion>;
