import { Hono } from 'hono';
import { notFound } from '../fault.ts';
import type { Parts } from '../parts.ts';
import { awardOf } from '../store/awards.ts';
import { tendersOf } from '../store/tenders.ts';
import { fileResponse } from '../web/file-response.ts';
import type { SignedInEnv } from '../web/session.ts';
import { bidsAreOpen, openedBid, openedBids, ownTender } from './access.ts';

export function bidPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.get('/tenders', (c) => {
    const rows = tendersOf(parts.database, c.var.person.organisationId).map((tender) => ({
      tender,
      opened: bidsAreOpen(parts, tender),
      award: awardOf(parts.database, tender.reference),
    }));
    return parts.pages.show(c, 'buyer/tenders.njk', { rows });
  });
  application.get('/tenders/:reference', (c) => {
    const tender = ownTender(parts, c);
    return parts.pages.show(c, 'buyer/tender.njk', {
      tender,
      opened: bidsAreOpen(parts, tender),
      award: awardOf(parts.database, tender.reference),
    });
  });
  application.get('/tenders/:reference/bids', (c) => {
    const tender = ownTender(parts, c);
    if (!bidsAreOpen(parts, tender)) return parts.pages.show(c, 'buyer/locked.njk', { tender });
    return parts.pages.show(c, 'buyer/bids.njk', {
      tender,
      bids: openedBids(parts, tender),
      award: awardOf(parts.database, tender.reference),
    });
  });
  application.get('/tenders/:reference/bids/:bidId', (c) => {
    const tender = ownTender(parts, c);
    const bid = openedBid(parts, tender, c.req.param('bidId'));
    return parts.pages.show(c, 'buyer/bid.njk', { tender, bid });
  });
  application.get('/tenders/:reference/bids/:bidId/files/:fileId', (c) => {
    const bid = openedBid(parts, ownTender(parts, c), c.req.param('bidId'));
    const file = bid.files.find(({ id }) => id === c.req.param('fileId'));
    if (!file) throw notFound();
    return fileResponse(parts, c, file);
  });
  return application;
}
