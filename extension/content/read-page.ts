import type { PageReport, Portal } from '../portals/schema.ts';

/** Everything a portal's map can read from a document, each capability for itself. */
export function readPage(page: Document, portal: Portal, pageId: string): PageReport {
  const { id, product, mappedOn } = portal;
  return {
    pageId,
    href: page.location.href,
    portal: { id, product, mappedOn },
    tender: portal.tender(page),
    answer: portal.answer(page),
    bids: portal.buyerRows(page),
    contract: portal.contract(page),
  };
}
