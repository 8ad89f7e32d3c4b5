/**
 * What can be known of a portal and of one of its pages. Everything read from a page crosses from a
 * hostile place, so whoever receives it parses it with these schemas first.
 */
import { z } from '../../sdk/model/schema.ts';
import { Tender, TenderQuestion } from '../../sdk/model/tender.ts';
import { Identifier, line } from '../../sdk/model/text.ts';
import { Day } from '../../sdk/model/time.ts';

/**
 * How we know what we claim of a portal, and since when. `saved-page`: seen in a page or in the
 * portal's own source; `scraper`: in somebody's working automation; `help-text`: only described.
 */
export const Evidence = z.object({
  kind: z.enum(['saved-page', 'scraper', 'help-text']),
  source: line(300),
  on: Day,
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * One thing looked for in a page. `absent`: this page has no such part. `layout-changed`: it should
 * have it, but a part we need is missing, so nothing was read and nothing may be guessed.
 */
const reading = <Value extends z.core.$ZodType>(value: Value) =>
  z.discriminatedUnion('found', [
    z.object({ found: z.literal('yes'), value, evidence: Evidence }),
    z.object({ found: z.literal('absent') }),
    z.object({
      found: z.literal('layout-changed'),
      missing: z.array(line(300)).check(z.maxLength(20)),
    }),
  ]);

export type Reading<Value> =
  | { found: 'yes'; value: Value; evidence: Evidence }
  | { found: 'absent' }
  | { found: 'layout-changed'; missing: string[] };

/** Where an answer to a social value question is written, and where its file is attached. */
export const AnswerField = z.object({
  question: TenderQuestion,
  /** How the portal itself labels the box: shown before anything is written into it. */
  label: line(300),
  upload: z.optional(z.object({ label: line(300), accept: z.string().check(z.maxLength(500)) })),
});
export type AnswerField = z.infer<typeof AnswerField>;

export const Attachment = z.object({ href: z.url({ protocol: /^https?$/u }), name: line(300) });
export type Attachment = z.infer<typeof Attachment>;

/** A bid in the buyer's list. `text` is what the row said when it was read, spaces folded. */
export const BidRow = z.object({
  /** The company number, which a bidder cannot choose for itself as it chooses a name. */
  key: Identifier,
  name: line(300),
  text: z.string().check(z.maxLength(5000)),
  attachments: z.array(Attachment).check(z.maxLength(50)),
});
export type BidRow = z.infer<typeof BidRow>;

/** An awarded contract as the portal shows it. */
export const ContractFacts = z.object({
  contractReference: line(100),
  tenderReference: line(100),
  supplierName: line(300),
  companyNumber: Identifier,
});
export type ContractFacts = z.infer<typeof ContractFacts>;

/** All that a content script tells about a page. */
export const PageReport = z.object({
  /** Made anew for every document, so that an order meant for one page never reaches the next. */
  pageId: Identifier,
  href: z.url({ protocol: /^https?$/u }),
  portal: z.object({ id: Identifier, product: line(), mappedOn: Day }),
  tender: reading(Tender),
  answer: reading(AnswerField),
  bids: reading(z.array(BidRow).check(z.maxLength(500))),
  contract: reading(ContractFacts),
});
export type PageReport = z.infer<typeof PageReport>;

/** A bid's row, and the cell in it that its mark goes into. */
export interface BidPlace {
  readonly row: Element;
  readonly cell: Element;
}

/**
 * A portal: where it lives, and pure functions of one of its documents. Elements are handed to the
 * engine only through `answerBox`, `uploadBox` and `bidPlaces`, so that only the engine writes.
 */
export interface Portal {
  readonly id: string;
  readonly product: string;
  readonly mappedOn: Day;
  /** Match patterns of the hosts it is known on: what the user is asked to grant. */
  readonly origins: readonly string[];
  /** Cheap, and run on every change of a page that might be this portal. */
  recognise(page: Document): boolean;
  tender(page: Document): Reading<Tender>;
  answer(page: Document): Reading<AnswerField>;
  buyerRows(page: Document): Reading<BidRow[]>;
  contract(page: Document): Reading<ContractFacts>;
  answerBox(page: Document): HTMLTextAreaElement | null;
  /** The element that the mark of the question goes behind. */
  answerPlace(page: Document): Element | null;
  uploadBox(page: Document): HTMLInputElement | null;
  /** The portal's own count of what is left, `undefined` when it shows none. */
  remaining(page: Document): number | undefined;
  /** Where the mark of each bid goes, by the key of its row. */
  bidPlaces(page: Document): ReadonlyMap<string, BidPlace>;
}
