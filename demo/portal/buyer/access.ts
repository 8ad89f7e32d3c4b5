import type { Context } from 'hono';
import { notFound, PortalFault } from '../fault.ts';
import type { Parts } from '../parts.ts';
import type { Bid, Tender } from '../records.ts';
import { submittedBids } from '../store/bids.ts';
import { findTender } from '../store/tenders.ts';
import { momentInWords } from '../uk-time.ts';
import type { SignedInEnv } from '../web/session.ts';

/** A tender of the visitor's own organisation. Another buyer's looks as if it did not exist. */
export function ownTender(parts: Parts, c: Context<SignedInEnv>): Tender {
  const tender = findTender(parts.database, c.req.param('reference') ?? '');
  if (tender?.buyerId !== c.var.person.organisationId) throw notFound();
  return tender;
}

export function bidsAreOpen(parts: Parts, tender: Tender): boolean {
  return parts.now() >= new Date(tender.deadline);
}

/** The one door to bids on the buyer's side. Before the deadline it gives nothing, not a count. */
export function openedBids(parts: Parts, tender: Tender): Bid[] {
  if (!bidsAreOpen(parts, tender)) {
    throw new PortalFault(
      403,
      'Bids are locked until the deadline',
      `Bids open on ${momentInWords(tender.deadline)}. Come back then.`,
    );
  }
  return submittedBids(parts.database, tender.reference);
}

export function openedBid(parts: Parts, tender: Tender, bidId: string): Bid {
  const bid = openedBids(parts, tender).find(({ id }) => id === bidId);
  if (!bid) throw notFound();
  return bid;
}
