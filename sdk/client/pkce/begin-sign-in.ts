import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi';
import { UnreadableError } from '../errors.ts';
import { withIdentityServer } from './identity-server.ts';
import { checkedSettings, isSafe, type SignInSettings } from './settings.ts';

/** What has to be kept until the person comes back. Plain text: it goes into `JSON.stringify`. */
export interface PendingSignIn {
  /** Comes back with the person, so that no other page can finish a sign-in of its own here. */
  readonly state: string;
  /** Comes back inside the identity server's word, so that an old one cannot be used again. */
  readonly nonce: string;
  /** Proves that whoever finishes the sign-in is who began it. A secret. */
  readonly codeVerifier: string;
}

/** Where to send the person, and what to keep meanwhile. */
export interface BegunSignIn {
  readonly url: string;
  readonly pending: PendingSignIn;
}

/**
 * Begins a sign-in (authorisation code with PKCE: RFC 7636, OpenID Connect Core 3.1). A page keeps
 * `pending` in `sessionStorage` and goes to `url`; an extension keeps it in a variable and gives
 * `url` to `identity.launchWebAuthFlow`. Either way `finishSignIn` takes the address that the
 * person came back at. Throws as `finishSignIn` does.
 */
export async function beginSignIn(
  settings: SignInSettings,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<BegunSignIn> {
  const checked = checkedSettings(settings);
  const pending = {
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    codeVerifier: generateRandomCodeVerifier(),
  };
  const challenge = await calculatePKCECodeChallenge(pending.codeVerifier);
  const endpoint = await withIdentityServer(checked, signal, ({ server }) =>
    Promise.resolve(server.authorization_endpoint),
  );
  // The person is sent there: a `javascript:` address would run in the page that sends them.
  if (endpoint === undefined || !URL.canParse(endpoint) || !isSafe(new URL(endpoint))) {
    throw new UnreadableError(checked.issuer, 'it names no page to sign in at');
  }
  const url = new URL(endpoint);
  const parameters = {
    ...checked.parameters,
    response_type: 'code',
    client_id: checked.clientId,
    redirect_uri: checked.redirectUri,
    scope: checked.scope,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: pending.state,
    nonce: pending.nonce,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, pending };
}
