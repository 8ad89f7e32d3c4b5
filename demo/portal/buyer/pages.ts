import { Hono } from 'hono';
import type { Parts } from '../parts.ts';
import { signedIn, type SignedInEnv } from '../web/session.ts';
import { awardPages } from './award.ts';
import { bidPages } from './bids.ts';
import { contractPages } from './contracts.ts';

/** Everything under `/buyer`: what evaluators and procurement leads see and do. */
export function buyerPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.use(signedIn(parts, 'evaluator', 'procurement-lead'));
  application.route('/', bidPages(parts));
  application.route('/', awardPages(parts));
  application.route('/', contractPages(parts));
  return application;
}
