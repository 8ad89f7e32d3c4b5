import { Hono } from 'hono';
import { buyerPages } from './buyer/pages.ts';
import { PortalFault } from './fault.ts';
import type { Parts } from './parts.ts';
import { signInPages } from './sign-in.ts';
import { supplierPages } from './supplier/pages.ts';
import { assets } from './web/assets.ts';
import { pageHeaders } from './web/headers.ts';
import type { PortalEnv } from './web/session.ts';

/** Every page of the portal, ready to be served. */
export function portalApplication(parts: Parts, log: (line: string) => void): Hono<PortalEnv> {
  const application = new Hono<PortalEnv>();
  application.use(async (c, next) => {
    const started = performance.now();
    await next();
    log(
      `${c.req.method} ${c.req.path} ${c.res.status} ${Math.round(performance.now() - started)}ms`,
    );
  });
  application.route('/assets', assets());
  application.use(pageHeaders());
  application.route('/', signInPages(parts));
  application.route('/buyer', buyerPages(parts));
  application.route('/tenders', supplierPages(parts));
  application.notFound((c) =>
    parts.pages.fault(c, 404, 'Page not found', 'Check the web address and try again.'),
  );
  application.onError((error, c) => {
    if (error instanceof PortalFault) {
      return parts.pages.fault(c, error.status, error.message, error.detail);
    }
    log(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}`);
    return parts.pages.fault(
      c,
      500,
      'There is a problem with Harbour',
      'What you saved before is kept. Your last change may not be saved: check it, then try again.',
    );
  });
  return application;
}
