import { Hono } from 'hono';
import { notFound } from '../fault.ts';
import type { Parts } from '../parts.ts';
import type { Award, Tender } from '../records.ts';
import { awardByContract, awardOf } from '../store/awards.ts';
import { findTender, tendersOf } from '../store/tenders.ts';
import type { SignedInEnv } from '../web/session.ts';
import { openedBid } from './access.ts';

export function contractPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.get('/contracts', (c) => {
    const contracts = tendersOf(parts.database, c.var.person.organisationId).flatMap((tender) => {
      const award = awardOf(parts.database, tender.reference);
      return award ? [contractOf(parts, tender, award)] : [];
    });
    return parts.pages.show(c, 'buyer/contracts.njk', { contracts });
  });
  application.get('/contracts/:contract', (c) => {
    const award = awardByContract(parts.database, c.req.param('contract'));
    const tender = award && findTender(parts.database, award.tenderReference);
    if (!award || tender?.buyerId !== c.var.person.organisationId) throw notFound();
    return parts.pages.show(c, 'buyer/contract.njk', contractOf(parts, tender, award));
  });
  return application;
}

function contractOf(parts: Parts, tender: Tender, award: Award) {
  return { tender, award, bid: openedBid(parts, tender, award.bidId) };
}
