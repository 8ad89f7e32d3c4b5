import { Hono } from 'hono';
import type { Parts } from '../parts.ts';
import { signedIn, type SignedInEnv } from '../web/session.ts';
import { answerPages } from './answer.ts';
import { submissionPages } from './submission.ts';
import { tenderPages } from './tenders.ts';

/** Everything under `/tenders`: what a supplier sees and does. */
export function supplierPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.use(signedIn(parts, 'supplier'));
  application.route('/', tenderPages(parts));
  application.route('/', answerPages(parts));
  application.route('/', submissionPages(parts));
  return application;
}
