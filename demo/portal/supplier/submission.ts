import { type Context, Hono } from 'hono';
import type { Parts } from '../parts.ts';
import { submitBid } from '../store/bids.ts';
import { readForm, smallBody } from '../web/form.ts';
import type { FormError } from '../web/pages.ts';
import type { SignedInEnv } from '../web/session.ts';
import { mustBeOpen, ownBid, unanswered } from './own-bid.ts';

export function submissionPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.get('/:reference/bid/check', (c) => {
    const { tender, bid, canChange } = ownBid(parts, c);
    const missing = unanswered(tender, bid);
    return parts.pages.show(c, 'supplier/check.njk', { tender, bid, canChange, missing });
  });
  application.get('/:reference/bid/declaration', (c) => {
    const { tender, bid, canChange } = ownBid(parts, c);
    const overview = `/tenders/${tender.reference}/bid`;
    if (!canChange) return c.redirect(overview, 303);
    if (unanswered(tender, bid).length > 0) return c.redirect(`${overview}/check`, 303);
    return showDeclaration(parts, c, []);
  });
  application.post('/:reference/bid/submit', smallBody, (c) => submit(parts, c));
  application.get('/:reference/bid/submitted', (c) => {
    const { tender, bid } = ownBid(parts, c);
    if (bid?.submittedAt === undefined) return c.redirect(`/tenders/${tender.reference}/bid`, 303);
    return parts.pages.show(c, 'supplier/submitted.njk', { tender, bid });
  });
  return application;
}

async function submit(parts: Parts, c: Context<SignedInEnv>): Promise<Response> {
  const form = await readForm(c, c.var.person.formToken);
  const own = ownBid(parts, c);
  mustBeOpen(parts, own, 'Nothing was submitted now.');
  const overview = `/tenders/${own.tender.reference}/bid`;
  if (!own.bid || unanswered(own.tender, own.bid).length > 0) {
    return c.redirect(`${overview}/check`, 303);
  }
  if (form.text('declaration') !== 'agreed') {
    const words = 'Confirm the declaration to submit your bid';
    return showDeclaration(parts, c, [{ field: 'declaration', words }]);
  }
  submitBid(parts.database, own.bid.id, parts.now());
  return c.redirect(`${overview}/submitted`, 303);
}

function showDeclaration(
  parts: Parts,
  c: Context<SignedInEnv>,
  errors: readonly FormError[],
): Response {
  const { tender } = ownBid(parts, c);
  const status = errors.length > 0 ? 422 : 200;
  return parts.pages.show(c, 'supplier/declaration.njk', { tender, errors }, status);
}
