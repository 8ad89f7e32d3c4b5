import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPortal, question, reference } from './opened-portal.ts';
import { formToken, Visitor } from './visitor.ts';

test('somebody who is not signed in is asked to, and then led to the page they wanted', async (t) => {
  const { portal } = await openPortal(t);
  const visitor = new Visitor(portal.origin);
  const asked = await visitor.open(`/tenders/${reference}`);
  assert.match(asked.text, /Sign in to Harbour/u);
  const next = /name="next" value="([^"]+)"/u.exec(asked.html)?.[1] ?? '';
  const arrived = await visitor.send('/sign-in', {
    _form: formToken(asked),
    next,
    email: 'Alder@Example.com',
    password: 'a password for tests',
  });
  assert.equal(arrived.path, `/tenders/${reference}`);
  assert.match(arrived.text, /Window cleaning/u);
});

test('a wrong password and an unknown name get the same words', async (t) => {
  const { portal } = await openPortal(t);
  const wrong = await new Visitor(portal.origin).signIn('alder@example.com', 'not it');
  const unknown = await new Visitor(portal.origin).signIn('nobody@example.com', 'not it');
  assert.equal(wrong.status, 422);
  const words = /Enter the email address and password of your Harbour account/u;
  assert.match(wrong.text, words);
  assert.match(unknown.text, words);
});

test('after ten wrong passwords the name has to wait', async (t) => {
  const opened = await openPortal(t);
  const visitor = new Visitor(opened.portal.origin);
  for (let tries = 0; tries < 10; tries += 1) await visitor.signIn('alder@example.com', 'not it');
  const refused = await visitor.signIn('alder@example.com', 'a password for tests');
  assert.equal(refused.status, 429);
  assert.match(refused.text, /Wait 15 minutes/u);
  opened.setTime(new Date('2026-12-04T11:16:00Z'));
  const arrived = await visitor.signIn('alder@example.com', 'a password for tests');
  assert.match(arrived.text, /Open tenders/u);
});

test('the session cookie cannot be read by scripts and is not sent from other sites’ forms', async (t) => {
  const { portal } = await openPortal(t);
  const page = await fetch(`${portal.origin}/sign-in`);
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const token = /name="_form" value="([^"]+)"/u.exec(await page.text())?.[1] ?? '';
  const body = new FormData();
  body.set('_form', token);
  body.set('email', 'alder@example.com');
  body.set('password', 'a password for tests');
  const response = await fetch(`${portal.origin}/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { Cookie: cookie },
  });
  const session = response.headers
    .getSetCookie()
    .find((line) => line.startsWith('harbour_session'));
  assert.match(session ?? '', /HttpOnly/u);
  assert.match(session ?? '', /SameSite=Lax/u);
});

test('a form without this session’s token changes nothing', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const stranger = await visitor('birch');
  const foreignToken = formToken(await stranger.open(question));
  for (const fields of [{ answer: 'planted' }, { answer: 'planted', _form: foreignToken }]) {
    const refused = await supplier.send(question, fields);
    assert.equal(refused.status, 403);
    assert.match(refused.text, /Nothing was changed/u);
  }
  assert.doesNotMatch((await supplier.open(question)).html, /planted/u);
});

test('the way back after signing in never leaves the portal', async (t) => {
  const { portal } = await openPortal(t);
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/a?b']) {
    const visitor = new Visitor(portal.origin);
    const page = await visitor.open(`/sign-in?next=${encodeURIComponent(next)}`);
    assert.doesNotMatch(page.html, /name="next"/u, next);
  }
});

test('signing out ends the session on the server too', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  await supplier.submit('/tenders', '/sign-out', {});
  assert.match((await supplier.open('/tenders')).text, /Sign in to Harbour/u);
});

test('roles keep to their own side', async (t) => {
  const { visitor } = await openPortal(t);
  assert.equal((await (await visitor('alder')).open('/buyer/tenders')).status, 403);
  assert.equal((await (await visitor('lead')).open('/tenders')).status, 403);
});

test('pages carry a strict policy and run no inline script but the one with the nonce', async (t) => {
  const { portal } = await openPortal(t);
  const page = await new Visitor(portal.origin).open('/sign-in');
  const policy = page.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1];
  assert.match(policy, /default-src 'none'/u);
  assert.doesNotMatch(policy, /unsafe/u);
  const inline = [...page.html.matchAll(/<script(?![^>]*src=)([^>]*)>/gu)];
  assert.deepEqual(
    inline.map(([, attributes]) => attributes),
    [` nonce="${nonce ?? ''}"`],
  );
});
