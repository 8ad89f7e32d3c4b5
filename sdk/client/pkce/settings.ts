import { ClientInputError, requireObject } from '../input-error.ts';
import { webAddress } from '../web-address.ts';

/** How people sign in: what the identity server and this program know of each other. */
export interface SignInSettings {
  /** The identity server, such as `https://id.example`. Plain http only on this machine. */
  readonly issuer: string;
  /** The name under which the identity server knows this program. It has no secret. */
  readonly clientId: string;
  /** Where the person comes back to: a page of yours, or `identity.getRedirectURL()`. */
  readonly redirectUri: string;
  /** What is asked for, `openid` unless more is wanted. `offline_access` lets sign-ins be renewed. */
  readonly scope?: string | undefined;
  /** More for the identity server, such as `{ resource: 'https://spo.example' }`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Another `fetch`, for tests and for hosts that bring their own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long a step may take, in milliseconds. Default 10,000. */
  readonly timeout?: number | undefined;
}

/** The settings once they are known to make sense. */
export interface CheckedSettings extends SignInSettings {
  readonly issuerUrl: URL;
  readonly scope: string;
  readonly timeout: number;
}

/** Throws `ClientInputError` with the path of a faulty setting. */
export function checkedSettings(settings: SignInSettings): CheckedSettings {
  requireObject(settings, 'settings');
  const { clientId, redirectUri, scope = 'openid', timeout = 10_000 } = settings;
  const issuerUrl = webAddress(settings.issuer, 'settings.issuer');
  if (!isSafe(issuerUrl)) {
    throw new ClientInputError('settings.issuer', 'has to begin with https://');
  }
  requireText(clientId, 'settings.clientId');
  requireText(redirectUri, 'settings.redirectUri');
  if (!URL.canParse(redirectUri)) {
    throw new ClientInputError('settings.redirectUri', 'has to be a whole address');
  }
  requireText(scope, 'settings.scope');
  if (typeof timeout !== 'number' || !(timeout >= 1 && timeout < 2 ** 31)) {
    throw new ClientInputError('settings.timeout', 'has to be milliseconds');
  }
  return { ...settings, issuerUrl, scope, timeout };
}

/** Throws `ClientInputError` for anything but text that is not empty. */
export function requireText(value: unknown, path: string): asserts value is string {
  if (typeof value === 'string' && value !== '') return;
  throw new ClientInputError(path, 'has to be text');
}

/** Encrypted, or on this very machine, where nobody listens in between. */
export const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
