import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { PortalFault } from '../fault.ts';
import type { Parts } from '../parts.ts';
import type { Person, Role } from '../records.ts';
import { personOf } from '../store/accounts.ts';

export const sessionCookie = 'harbour_session';

/** `person` is set on pages behind `signedIn`. */
export interface PortalEnv {
  Variables: { secureHeadersNonce: string; person?: Person };
}

export interface SignedInEnv {
  Variables: { secureHeadersNonce: string; person: Person };
}

/** Lets people of these roles in. Others are sent to sign in, or told that the page is not theirs. */
export function signedIn(parts: Parts, ...roles: readonly Role[]) {
  return createMiddleware<SignedInEnv>(async (c, next) => {
    const person = currentPerson(parts, c);
    if (!person) return askToSignIn(c);
    c.set('person', person);
    if (!roles.includes(person.role)) {
      throw new PortalFault(
        403,
        'You cannot open this page',
        `You are signed in for ${person.organisationName}. Sign in with an account that has access.`,
      );
    }
    return next();
  });
}

export function currentPerson(parts: Parts, c: Context): Person | undefined {
  const token = getCookie(c, sessionCookie);
  return token === undefined ? undefined : personOf(parts.database, parts.now(), token);
}

export function setSessionCookie(c: Context, token: string): void {
  setCookie(c, sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'Lax' });
}

function askToSignIn(c: Context): Response {
  if (c.req.method === 'GET') {
    return c.redirect(`/sign-in?next=${encodeURIComponent(c.req.path)}`, 303);
  }
  throw new PortalFault(
    401,
    'You were signed out',
    'What you just sent was not saved. Go back to copy what you wrote, then sign in again.',
  );
}

/** A path of this portal to go to after signing in; anything else is left out. */
export function ownPath(next: string | undefined): string | undefined {
  return next !== undefined && /^\/(?![/\\])[\w\-./]*$/u.test(next) ? next : undefined;
}
