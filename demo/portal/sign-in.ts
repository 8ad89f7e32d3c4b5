import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { PortalFault } from './fault.ts';
import type { Parts } from './parts.ts';
import type { Person } from './records.ts';
import { personOf, signIn, signOut } from './store/accounts.ts';
import { readForm, smallBody } from './web/form.ts';
import {
  currentPerson,
  ownPath,
  type PortalEnv,
  sessionCookie,
  setSessionCookie,
} from './web/session.ts';

/** Nobody is signed in yet, so the form's token lives in a cookie of its own. */
const signInCookie = 'harbour_sign_in';

export function signInPages(parts: Parts): Hono<PortalEnv> {
  const application = new Hono<PortalEnv>();
  application.get('/', (c) => {
    const person = currentPerson(parts, c);
    return c.redirect(person ? homeOf(person) : '/sign-in', 303);
  });
  application.get('/sign-in', (c) => showSignIn(parts, c, ownPath(c.req.query('next'))));
  application.post('/sign-in', smallBody, (c) => trySignIn(parts, c));
  application.post('/sign-out', smallBody, async (c) => {
    const person = currentPerson(parts, c);
    if (person) {
      await readForm(c, person.formToken);
      signOut(parts.database, getCookie(c, sessionCookie) ?? '');
    }
    deleteCookie(c, sessionCookie, { path: '/' });
    return c.redirect('/sign-in', 303);
  });
  return application;
}

async function trySignIn(parts: Parts, c: Context): Promise<Response> {
  const form = await readForm(c, getCookie(c, signInCookie) ?? '-');
  const next = ownPath(form.text('next'));
  const name = form.text('email');
  const result = await signIn(parts.database, parts.now(), name, form.text('password'));
  if (result === 'too-many-tries') {
    throw new PortalFault(
      429,
      'Too many tries to sign in',
      'Wait 15 minutes, then try again. If you forgot your password, ask your administrator.',
    );
  }
  if (result === 'wrong') {
    const words = 'Enter the email address and password of your Harbour account';
    return showSignIn(parts, c, next, { name, errors: [{ field: 'email', words }] });
  }
  setSessionCookie(c, result.token);
  const person = personOf(parts.database, parts.now(), result.token);
  return c.redirect(next ?? (person ? homeOf(person) : '/'), 303);
}

function showSignIn(
  parts: Parts,
  c: Context,
  next: string | undefined,
  data: Readonly<Record<string, unknown>> = {},
): Response {
  const formToken = getCookie(c, signInCookie) ?? randomBytes(32).toString('base64url');
  setCookie(c, signInCookie, formToken, { path: '/sign-in', httpOnly: true, sameSite: 'Strict' });
  const status = 'errors' in data ? 422 : 200;
  return parts.pages.show(c, 'sign-in.njk', { formToken, next, ...data }, status);
}

function homeOf({ role }: Person): string {
  return role === 'supplier' ? '/tenders' : '/buyer/tenders';
}
