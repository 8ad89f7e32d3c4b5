import { Buyer } from './buyer.ts';
import { distinct, law } from './law.ts';
import { list } from './list.ts';
import { Percent, Positive } from './number.ts';
import { Area } from './place.ts';
import { z } from './schema.ts';
import { line, WebAddress } from './text.ts';
import { Day, Instant, Period } from './time.ts';

/**
 * How much a portal lets a supplier write in one answer, counted the portal's way. Words are runs
 * of anything but white space. `newline` says what a line break counts for: one character (`lf`,
 * the default) or two (`crlf`), as servers count that read a form the way browsers send it.
 */
export const AnswerLimit = z.object({
  unit: z.enum(['words', 'characters']),
  most: Positive,
  newline: z.optional(z.enum(['lf', 'crlf'])),
});
export type AnswerLimit = z.infer<typeof AnswerLimit>;

/** One mark of a published scoring scale. */
export const ScaleMark = z.object({
  label: line(60),
  value: z.number().check(z.gte(0), z.lte(1000)),
  meaning: z.optional(line(1000)),
});
export type ScaleMark = z.infer<typeof ScaleMark>;

/** The scale the buyer published. Scores are typed by people from it; the kit computes none. */
export const Scale = z.array(ScaleMark).check(
  z.minLength(2),
  z.maxLength(30),
  distinct(({ label }) => label),
  distinct(({ value }) => value),
);
export type Scale = z.infer<typeof Scale>;

/** The procurement an SPO is written for, as the portal names it. */
export const Tender = z
  .object({
    /** Origin of the portal, such as `https://portal.example`. */
    portal: WebAddress,
    /** The portal's own reference. */
    reference: line(100),
    title: line(300),
    buyer: Buyer,
    lot: z.optional(line(100)),
    /** Open Contracting identifier, when the portal shows it. */
    ocid: z.optional(z.stringFormat('ocid', /^ocds-[a-z0-9]{6}-[A-Za-z0-9._-]{1,60}$/u)),
    deadline: Instant,
    /** Number of the notice on Find a Tender, when there is no OCID. */
    noticeId: z.optional(line(60)),
    /** The question that the SPO answers, as the portal numbers it. */
    questionReference: z.optional(line(60)),
    /** Where the contract is carried out. */
    contractArea: z.optional(list(Area, 60, 1)),
    contract: z.optional(Period),
    /** The last day of the contract if every extension is used. */
    extendsTo: z.optional(Day),
    /** What social value counts for in the award, in percent of the whole. */
    socialValueWeight: z.optional(Percent),
    scale: z.optional(Scale),
  })
  .check(
    law(
      'ends-before-start',
      ({ contract, extendsTo }) =>
        extendsTo === undefined || (contract !== undefined && contract.ends < extendsTo),
      'extendsTo',
    ),
  );
export type Tender = z.infer<typeof Tender>;

/** One question of a tender that an SPO can answer. */
export const TenderQuestion = z.object({
  reference: line(60),
  text: line(2000),
  limit: z.optional(AnswerLimit),
});
export type TenderQuestion = z.infer<typeof TenderQuestion>;
