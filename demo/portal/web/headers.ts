import { createMiddleware } from 'hono/factory';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import type { PortalEnv } from './session.ts';

/**
 * A strict policy: own files only, plus the one inline script of the GOV.UK template by its nonce.
 * Pages hold bids, so nothing is kept in a cache.
 */
export function pageHeaders() {
  const policy = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // Loopback is served without TLS.
    strictTransportSecurity: false,
  });
  return createMiddleware<PortalEnv>(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    return policy(c, next);
  });
}
