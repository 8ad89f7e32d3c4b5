import {
  authorizationCodeGrantRequest,
  None,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { ClientInputError, requireObject } from '../input-error.ts';
import type { PendingSignIn } from './begin-sign-in.ts';
import { withIdentityServer } from './identity-server.ts';
import { checkedSettings, requireText, type SignInSettings } from './settings.ts';
import { signedInBy, type SignedIn } from './signed-in.ts';

/**
 * Finishes a sign-in with the address that the person came back at. `pending` is what
 * `beginSignIn` gave, and is of no use again.
 *
 * Throws a `RefusedError` when the person or the identity server said no (`access_denied` has
 * status 403), an `UnreachableError`, an `UnreadableError` for an answer that does not belong to
 * this sign-in, or a `ClientInputError`. None of them holds the code or a token.
 */
export async function finishSignIn(
  settings: SignInSettings,
  pending: PendingSignIn,
  returnedTo: string | URL,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<SignedIn> {
  const checked = checkedSettings(settings);
  const { state, nonce, codeVerifier } = checkedPending(pending);
  const address = checkedReturn(returnedTo, checked.redirectUri);
  return withIdentityServer(checked, signal, async ({ server, client, options }) => {
    const parameters = validateAuthResponse(server, client, address, state);
    const answer = await authorizationCodeGrantRequest(
      server,
      client,
      None(),
      parameters,
      checked.redirectUri,
      codeVerifier,
      { ...options, ...resourceOf(checked.parameters) },
    );
    const given = await processAuthorizationCodeResponse(server, client, answer, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    return signedInBy(given);
  });
}

/** RFC 8707: whom the token is for is said again when it is fetched. */
export const resourceOf = (parameters: SignInSettings['parameters']) =>
  parameters?.resource === undefined
    ? {}
    : { additionalParameters: { resource: parameters.resource } };

function checkedPending(pending: PendingSignIn): PendingSignIn {
  requireObject(pending, 'pending');
  const { state, nonce, codeVerifier } = pending;
  requireText(state, 'pending.state');
  requireText(nonce, 'pending.nonce');
  requireText(codeVerifier, 'pending.codeVerifier');
  return { state, nonce, codeVerifier };
}

function checkedReturn(returnedTo: string | URL, redirectUri: string): URL {
  const expected = new URL(redirectUri);
  if (URL.canParse(returnedTo)) {
    const url = new URL(returnedTo);
    if (url.origin === expected.origin && url.pathname === expected.pathname) return url;
  }
  throw new ClientInputError('returnedTo', 'is not the address that this sign-in comes back to');
}
