import { type Context, Hono } from 'hono';
import { PortalFault } from '../fault.ts';
import type { Parts } from '../parts.ts';
import { awardOf, contractReferenceFor, recordAward } from '../store/awards.ts';
import { readForm, smallBody } from '../web/form.ts';
import type { FormError } from '../web/pages.ts';
import { signedIn, type SignedInEnv } from '../web/session.ts';
import { openedBid, openedBids, ownTender } from './access.ts';

export function awardPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.use('/tenders/:reference/award/*', signedIn(parts, 'procurement-lead'));
  application.get('/tenders/:reference/award', (c) => showChoice(parts, c, []));
  application.get('/tenders/:reference/award/confirm', (c) => {
    const tender = ownTender(parts, c);
    const chosen = c.req.query('bid');
    if (chosen === undefined) {
      return showChoice(parts, c, [{ field: 'bid', words: 'Choose the bid to award' }]);
    }
    return parts.pages.show(c, 'buyer/award-confirm.njk', {
      tender,
      bid: openedBid(parts, tender, chosen),
      contractReference: contractReferenceFor(tender.reference),
    });
  });
  application.post('/tenders/:reference/award', smallBody, (c) => award(parts, c));
  return application;
}

function showChoice(parts: Parts, c: Context<SignedInEnv>, errors: readonly FormError[]): Response {
  const tender = ownTender(parts, c);
  const bids = openedBids(parts, tender);
  const awarded = awardOf(parts.database, tender.reference);
  if (awarded) return c.redirect(`/buyer/contracts/${awarded.contractReference}`, 303);
  const status = errors.length > 0 ? 422 : 200;
  return parts.pages.show(c, 'buyer/award.njk', { tender, bids, errors }, status);
}

async function award(parts: Parts, c: Context<SignedInEnv>): Promise<Response> {
  const form = await readForm(c, c.var.person.formToken);
  const tender = ownTender(parts, c);
  const bid = openedBid(parts, tender, form.text('bid'));
  const contractReference = contractReferenceFor(tender.reference);
  const record = {
    tenderReference: tender.reference,
    bidId: bid.id,
    contractReference,
    awardedAt: parts.now().toISOString(),
  };
  if (!recordAward(parts.database, record, c.var.person.accountId)) {
    throw new PortalFault(
      409,
      'This tender is already awarded',
      `Contract ${contractReference} was made before and did not change. Open Contracts to see it.`,
    );
  }
  return c.redirect(`/buyer/contracts/${contractReference}`, 303);
}
