import type { Context } from 'hono';
import { notFound, PortalFault } from '../fault.ts';
import type { Parts } from '../parts.ts';
import type { Bid, Question, Tender } from '../records.ts';
import { bidOf } from '../store/bids.ts';
import { findTender } from '../store/tenders.ts';
import { momentInWords } from '../uk-time.ts';
import type { SignedInEnv } from '../web/session.ts';

export interface OwnBid {
  readonly tender: Tender;
  readonly bid: Bid | undefined;
  /** The deadline is ahead and the bid is not submitted. */
  readonly canChange: boolean;
}

/** The tender a page is about and the visitor's own bid for it. Throws when there is no tender. */
export function ownBid(parts: Parts, c: Context<SignedInEnv>): OwnBid {
  const tender = findTender(parts.database, c.req.param('reference') ?? '');
  if (!tender) throw notFound();
  const bid = bidOf(parts.database, tender.reference, c.var.person.organisationId);
  const canChange = parts.now() < new Date(tender.deadline) && bid?.submittedAt === undefined;
  return { tender, bid, canChange };
}

export function questionOf(tender: Tender, c: Context): Question {
  const question = tender.questions.find(({ number }) => number === c.req.param('number'));
  if (!question) throw notFound();
  return question;
}

/** Throws unless the bid may still change at this moment; `doing` is what was refused. */
export function mustBeOpen(parts: Parts, { tender, bid }: OwnBid, doing: string): void {
  if (bid?.submittedAt !== undefined) {
    throw new PortalFault(
      409,
      'Your bid is already submitted',
      `You submitted it on ${momentInWords(bid.submittedAt)}. ${doing} You can still read it.`,
    );
  }
  if (parts.now() >= new Date(tender.deadline)) {
    throw new PortalFault(
      409,
      'The deadline has passed',
      `This tender closed on ${momentInWords(tender.deadline)}. ${doing} You can still read what you saved before.`,
    );
  }
}

/** The questions that have no answer yet: a bid is complete when there are none. */
export function unanswered(tender: Tender, bid: Bid | undefined): Question[] {
  return tender.questions.filter(({ number }) => (bid?.answers.get(number)?.text ?? '') === '');
}
