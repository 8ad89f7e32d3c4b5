import { Hono } from 'hono';
import type { Parts } from '../parts.ts';
import type { Bid, Tender } from '../records.ts';
import { awardOf } from '../store/awards.ts';
import { bidOf, submittedBids } from '../store/bids.ts';
import { allTenders } from '../store/tenders.ts';
import type { SignedInEnv } from '../web/session.ts';
import { ownBid, unanswered } from './own-bid.ts';

export function tenderPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.get('/', (c) => {
    const supplierId = c.var.person.organisationId;
    const rows = allTenders(parts.database).map((tender) => ({
      tender,
      bid: bidOf(parts.database, tender.reference, supplierId),
      isOpen: parts.now() < new Date(tender.deadline),
    }));
    return parts.pages.show(c, 'supplier/tenders.njk', {
      open: rows.filter(({ isOpen }) => isOpen),
      closed: rows.filter(({ isOpen, bid }) => !isOpen && bid),
    });
  });
  application.get('/:reference', (c) => {
    const { tender, bid, canChange } = ownBid(parts, c);
    return parts.pages.show(c, 'supplier/tender.njk', {
      tender,
      bid,
      canChange,
      isOpen: parts.now() < new Date(tender.deadline),
      outcome: outcomeFor(parts, tender, bid),
    });
  });
  application.get('/:reference/bid', (c) => {
    const { tender, bid, canChange } = ownBid(parts, c);
    return parts.pages.show(c, 'supplier/bid.njk', {
      tender,
      bid,
      canChange,
      sections: sectionsOf(tender, bid),
      missing: unanswered(tender, bid).length,
      outcome: outcomeFor(parts, tender, bid),
    });
  });
  return application;
}

/** Questions under their section headings, each with what has been answered and attached. */
function sectionsOf(tender: Tender, bid: Bid | undefined) {
  const items = tender.questions.map((question) => ({
    question,
    answered: (bid?.answers.get(question.number)?.text ?? '') !== '',
    fileCount: bid?.files.filter(({ questionNumber }) => questionNumber === question.number).length,
  }));
  return Map.groupBy(items, ({ question }) => question.section);
}

/** What a bidder is told once the contract is awarded; nothing before, and nothing to others. */
function outcomeFor(parts: Parts, tender: Tender, bid: Bid | undefined) {
  const award = awardOf(parts.database, tender.reference);
  if (!award || bid?.submittedAt === undefined) return undefined;
  const winner = submittedBids(parts.database, tender.reference).find(
    ({ id }) => id === award.bidId,
  );
  return { won: award.bidId === bid.id, winnerName: winner?.supplierName, award };
}
