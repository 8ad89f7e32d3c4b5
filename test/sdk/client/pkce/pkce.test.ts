import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inspect } from 'node:util';
import {
  ClientInputError,
  DicmClient,
  isClientError,
  isRefused,
} from '../../../../sdk/client/index.ts';
import {
  beginSignIn,
  finishSignIn,
  renewingToken,
  renewSignIn,
  type SignedIn,
  type SignInSettings,
} from '../../../../sdk/client/pkce/index.ts';
import { sampleSpo } from '../../commitment.ts';
import { httpServer } from '../../http-server.ts';
import { refuse, sendJson, thrownBy } from '../answers.ts';
import { clientId, identityServer, Person, redirectUri } from './identity-server.ts';

const server = identityServer();

const settings = (more: Partial<SignInSettings> = {}): SignInSettings => ({
  issuer: server.issuer,
  clientId,
  redirectUri,
  scope: 'openid offline_access',
  parameters: { prompt: 'consent' },
  ...more,
});

async function signedIn(name = 'p-17'): Promise<SignedIn> {
  const { url, pending } = await beginSignIn(settings());
  return finishSignIn(settings(), pending, await new Person().signIn(url, name));
}

async function kindOf(call: Promise<unknown>): Promise<string> {
  const error = await thrownBy(call);
  if (error instanceof ClientInputError) return error.path;
  assert.ok(isClientError(error), String(error));
  return error.kind === 'refused' ? `${error.kind} ${error.status}` : error.kind;
}

test('the address to sign in at carries a challenge, a state and a nonce, and no secret', async () => {
  const { url, pending } = await beginSignIn(settings());
  const { origin, searchParams } = new URL(url);
  assert.equal(origin, server.issuer);
  assert.deepEqual(Object.fromEntries(searchParams), {
    prompt: 'consent',
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid offline_access',
    code_challenge: createHash('sha256').update(pending.codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: pending.state,
    nonce: pending.nonce,
  });
  assert.ok(!url.includes(pending.codeVerifier));
  assert.deepEqual(JSON.parse(JSON.stringify(pending)), pending);
  const again = await beginSignIn(settings());
  assert.notDeepEqual(again.pending, pending);
});

test('a person signs in, and the sign-in is renewed', async () => {
  const first = await signedIn('p-17');
  assert.equal(first.subject, 'p-17');
  assert.ok(first.refreshToken !== undefined && first.expiresAt !== undefined);
  assert.ok(Math.abs(Date.parse(first.expiresAt) - Date.now() - 3_600_000) < 30_000);
  const second = await renewSignIn(settings(), first);
  assert.equal(second.subject, 'p-17');
  assert.notEqual(second.accessToken, first.accessToken);
});

test('a person who turns back is told as somebody who said no', async () => {
  const { url, pending } = await beginSignIn(settings());
  const returnedTo = await new Person().turnBack(url);
  const error = await thrownBy(finishSignIn(settings(), pending, returnedTo));
  assert.ok(isRefused(error, 403));
  assert.equal(error.reason, 'not-allowed');
  assert.equal(error.problem.title, 'access_denied');
});

test('an answer to another sign-in is not taken', async () => {
  const mine = await beginSignIn(settings());
  const theirs = await beginSignIn(settings());
  const returnedTo = await new Person().signIn(theirs.url, 'attacker');
  const attempts: Record<string, Promise<unknown>> = {
    state: finishSignIn(settings(), mine.pending, returnedTo),
    nonce: finishSignIn(settings(), { ...theirs.pending, nonce: mine.pending.nonce }, returnedTo),
  };
  for (const [what, attempt] of Object.entries(attempts)) {
    assert.equal(await kindOf(attempt), 'unreadable', what);
  }
  const other = await beginSignIn(settings());
  const code = await new Person().signIn(other.url, 'attacker');
  const verifier = { ...other.pending, codeVerifier: mine.pending.codeVerifier };
  assert.equal(await kindOf(finishSignIn(settings(), verifier, code)), 'refused 400');
});

test('an answer that names another issuer is not taken (RFC 9207)', async () => {
  const { url, pending } = await beginSignIn(settings());
  const returnedTo = new URL(await new Person().signIn(url, 'p-17'));
  returnedTo.searchParams.set('iss', 'https://elsewhere.example');
  assert.equal(await kindOf(finishSignIn(settings(), pending, returnedTo)), 'unreadable');
});

test('a code is of no use twice, and the error does not hold it', async () => {
  const { url, pending } = await beginSignIn(settings());
  const returnedTo = await new Person().signIn(url, 'p-17');
  const { accessToken } = await finishSignIn(settings(), pending, returnedTo);
  const error = await thrownBy(finishSignIn(settings(), pending, returnedTo));
  assert.ok(isRefused(error, 400));
  const code = new URL(returnedTo).searchParams.get('code') ?? '';
  assert.ok(code.length > 20);
  for (const secret of [code, accessToken, pending.codeVerifier]) {
    assert.ok(!inspect(error, { depth: 20, showHidden: true }).includes(secret));
  }
});

test('a renewal that is no longer valid asks for a new sign-in', async () => {
  const known = await signedIn();
  const error = await thrownBy(renewSignIn(settings(), { ...known, refreshToken: 'made-up' }));
  assert.ok(isRefused(error, 400));
  assert.equal(error.problem.title, 'invalid_grant');
});

/** A service that takes the tokens it is told to. */
async function serviceTaking(context: Parameters<typeof httpServer>[0], good: () => unknown) {
  return httpServer(context, (request, response) => {
    if (request.headers.authorization === `Bearer ${String(good())}`) {
      sendJson(response, sampleSpo('draft'));
    } else {
      refuse(response, 401);
    }
  });
}

test('a client goes on with a renewed token when the service refuses the old one', async (context) => {
  const known = await signedIn();
  let latest: SignedIn | undefined;
  const service = await serviceTaking(context, () => latest?.accessToken);
  const token = renewingToken(settings(), known, (changed) => (latest = changed));
  const { spos } = new DicmClient({ service, token });
  const before = server.tokenRequests.length;
  await Promise.all([spos.get('a'), spos.get('b'), spos.get('c')]);
  assert.equal(server.tokenRequests.length, before + 1, 'three calls, one renewal');
  assert.notEqual(latest?.accessToken, known.accessToken);
});

test('a token about to run out is renewed before it is sent', async (context) => {
  server.accessTokenLife = 5;
  const known = await signedIn();
  server.accessTokenLife = 3600;
  let latest: SignedIn | undefined = known;
  const service = await serviceTaking(context, () => latest?.accessToken);
  const token = renewingToken(settings(), known, (changed) => (latest = changed));
  await new DicmClient({ service, token }).spos.get('a');
  assert.notEqual(latest.accessToken, known.accessToken);
});

test('when there is nothing to renew by, the refusal stands and the host is told', async (context) => {
  const told: unknown[] = [];
  const service = await serviceTaking(context, () => 'nobody');
  const known = { ...(await signedIn()), refreshToken: 'made-up' };
  const token = renewingToken(settings(), known, (changed) => told.push(changed));
  const { spos } = new DicmClient({ service, token });
  assert.ok(isRefused(await thrownBy(spos.get('a')), 401));
  assert.ok(isRefused(await thrownBy(spos.get('a')), 401));
  assert.deepEqual(told, [undefined]);

  const without = renewingToken(settings(), { accessToken: 'only', subject: 'p-17' });
  assert.ok(
    isRefused(await thrownBy(new DicmClient({ service, token: without }).spos.get('a')), 401),
  );
});

test('an identity server that is away, slow, or no identity server at all', async (context) => {
  const away = settings({ issuer: 'http://127.0.0.1:9' });
  assert.equal(await kindOf(beginSignIn(away)), 'unreachable');
  const silent = await httpServer(context, () => undefined);
  assert.equal(
    await kindOf(beginSignIn(settings({ issuer: silent, timeout: 100 }))),
    'unreachable',
  );
  const page = await httpServer(context, (_, response) => response.end('<html>'));
  assert.equal(await kindOf(beginSignIn(settings({ issuer: page }))), 'unreadable');
  const reason = new Error('The panel was closed.');
  const signal = AbortSignal.abort(reason);
  assert.equal(await thrownBy(beginSignIn(settings(), { signal })), reason);
});

test('a sign-in page at an address that would run as a script is not passed on', async (context) => {
  for (const endpoint of ['javascript:alert(1)', 'http://id.example/auth', 'nowhere', undefined]) {
    const issuer: string = await httpServer(context, (_, response) => {
      sendJson(response, { issuer, authorization_endpoint: endpoint, token_endpoint: issuer });
    });
    assert.equal(await kindOf(beginSignIn(settings({ issuer }))), 'unreadable', endpoint);
  }
});

test('what does not make sense is named before anything is asked', async () => {
  const { url, pending } = await beginSignIn(settings());
  const returnedTo = await new Person().signIn(url, 'p-17');
  const cases: [string, Promise<unknown>][] = [
    ['settings', beginSignIn(undefined as never)],
    ['settings.issuer', beginSignIn(settings({ issuer: 'http://id.example' }))],
    ['settings.issuer', beginSignIn(settings({ issuer: 'https://a:b@id.example' }))],
    ['settings.issuer', beginSignIn(settings({ issuer: 7 as never }))],
    ['settings.clientId', beginSignIn(settings({ clientId: '' }))],
    ['settings.redirectUri', beginSignIn(settings({ redirectUri: '/back' }))],
    ['settings.timeout', beginSignIn(settings({ timeout: NaN }))],
    ['pending', finishSignIn(settings(), null as never, returnedTo)],
    ['pending.state', finishSignIn(settings(), { ...pending, state: '' }, returnedTo)],
    ['returnedTo', finishSignIn(settings(), pending, 'http://127.0.0.1/elsewhere?code=1')],
    ['returnedTo', finishSignIn(settings(), pending, 'back')],
    ['returnedTo', finishSignIn(settings(), pending, undefined as never)],
    ['signedIn', renewSignIn(settings(), undefined as never)],
    ['signedIn.refreshToken', renewSignIn(settings(), { accessToken: 'a', subject: 's' })],
  ];
  for (const [path, call] of cases) assert.equal(await kindOf(call), path);
});
