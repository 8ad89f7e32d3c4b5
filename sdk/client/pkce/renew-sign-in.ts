import { None, processRefreshTokenResponse, refreshTokenGrantRequest } from 'oauth4webapi';
import { UnreadableError } from '../errors.ts';
import { requireObject } from '../input-error.ts';
import { resourceOf } from './finish-sign-in.ts';
import { withIdentityServer } from './identity-server.ts';
import { checkedSettings, requireText, type SignInSettings } from './settings.ts';
import { signedInBy, type SignedIn } from './signed-in.ts';

/**
 * Gets the next access token. The one before, and its refresh token, are of no use afterwards. A
 * `RefusedError` means that the person has to sign in again; throws as `finishSignIn` does.
 */
export async function renewSignIn(
  settings: SignInSettings,
  signedIn: SignedIn,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<SignedIn> {
  const checked = checkedSettings(settings);
  requireObject(signedIn, 'signedIn');
  const { refreshToken } = signedIn;
  requireText(refreshToken, 'signedIn.refreshToken');
  return withIdentityServer(checked, signal, async ({ server, client, options }) => {
    const answer = await refreshTokenGrantRequest(server, client, None(), refreshToken, {
      ...options,
      ...resourceOf(checked.parameters),
    });
    const renewed = signedInBy(await processRefreshTokenResponse(server, client, answer), signedIn);
    // OpenID Connect Core, 12.2: a renewal is about the same person.
    if (renewed.subject === signedIn.subject) return renewed;
    throw new UnreadableError(checked.issuer, 'it is about somebody else');
  });
}
