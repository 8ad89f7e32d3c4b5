import { getValidatedIdTokenClaims, type TokenEndpointResponse } from 'oauth4webapi';

/** A person who is signed in. As secret as a password: keep it where only this program reads. */
export interface SignedIn {
  /** The bearer token for the service. */
  readonly accessToken: string;
  /** Gets the next access token; absent when the identity server gave none. */
  readonly refreshToken?: string | undefined;
  /** When the access token runs out, ISO 8601 in UTC; absent when the identity server did not say. */
  readonly expiresAt?: string | undefined;
  /** The identity server's own name for the person: no name, no address. */
  readonly subject: string;
}

/** What the identity server gave, with what stays of the sign-in before it. */
export function signedInBy(
  answer: TokenEndpointResponse,
  { subject, refreshToken }: Partial<SignedIn> = {},
): SignedIn {
  const { access_token, expires_in, refresh_token = refreshToken } = answer;
  return {
    accessToken: access_token,
    ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    ...(expires_in !== undefined && {
      expiresAt: new Date(Date.now() + expires_in * 1000).toISOString(),
    }),
    // Always there after a sign-in, which asks for `openid`; a renewal may leave it out.
    subject: getValidatedIdTokenClaims(answer)?.sub ?? subject ?? '',
  };
}
