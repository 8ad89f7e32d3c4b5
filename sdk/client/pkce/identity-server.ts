import {
  allowInsecureRequests,
  AuthorizationResponseError,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
  ResponseBodyError,
  type AuthorizationServer,
  type Client,
} from 'oauth4webapi';
import { outOfTime, withinTime } from '../deadline.ts';
import { isClientError, RefusedError, UnreachableError, UnreadableError } from '../errors.ts';
import type { CheckedSettings } from './settings.ts';

/** What every request to the identity server takes. */
export interface Asking {
  readonly server: AuthorizationServer;
  readonly client: Client;
  readonly options: ReturnType<typeof requestOptions>;
}

/**
 * Does one step of a sign-in with the identity server, in its time. Throws a `RefusedError` for
 * what the server or the person declined, an `UnreachableError`, or an `UnreadableError` for an
 * answer that is not the one to this sign-in; an abort is passed on as it is.
 */
export async function withIdentityServer<T>(
  settings: CheckedSettings,
  caller: AbortSignal | undefined,
  step: (asking: Asking) => Promise<T>,
): Promise<T> {
  try {
    return await withinTime(settings.timeout, caller, async (signal) => {
      const options = requestOptions(settings, signal);
      const answer = await discoveryRequest(settings.issuerUrl, options);
      const server = await processDiscoveryResponse(settings.issuerUrl, answer);
      return step({ server, client: { client_id: settings.clientId }, options });
    });
  } catch (error) {
    if (caller?.aborted === true) throw caller.reason;
    throw ourError(error, settings.issuer);
  }
}

function requestOptions({ fetch, issuer, issuerUrl }: CheckedSettings, signal: AbortSignal) {
  return {
    signal,
    [allowInsecureRequests]: issuerUrl.protocol === 'http:',
    [customFetch]: async (address: string, init: object) => {
      try {
        const how: RequestInit = { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' };
        return await (fetch ? fetch(address, how) : globalThis.fetch(address, how));
      } catch (cause) {
        throw new UnreachableError(issuer, { cause });
      }
    },
  };
}

/** What the library throws may hold the code and the tokens: only its words are passed on. */
function ourError(error: unknown, issuer: string): Error {
  if (isClientError(error)) return error;
  if (error === outOfTime) return new UnreachableError(issuer);
  if (error instanceof ResponseBodyError) return refusal(error, error.status);
  if (error instanceof AuthorizationResponseError) {
    return refusal(error, error.error === 'access_denied' ? 403 : 400);
  }
  return new UnreadableError(issuer, error instanceof Error ? error.message : 'it is not in order');
}

/** The words of RFC 6749, 4.1.2.1 and 5.2, such as `access_denied`, are the title of the problem. */
const refusal = (said: { error: string; error_description?: string }, status: number) =>
  new RefusedError({
    type: 'about:blank',
    title: said.error.slice(0, 100),
    status,
    ...(said.error_description !== undefined && { detail: said.error_description.slice(0, 500) }),
  });
