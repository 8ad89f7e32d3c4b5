import { isRefused } from '../errors.ts';
import type { TokenSupplier } from '../token-holder.ts';
import { renewSignIn } from './renew-sign-in.ts';
import { checkedSettings, type SignInSettings } from './settings.ts';
import type { SignedIn } from './signed-in.ts';

/** A token this close to its end, in milliseconds, could run out on its way. */
const margin = 30_000;

/**
 * The `token` option of a client for a person who is signed in: renews the sign-in when it runs
 * out or is refused, once for all calls that wait for it. `changed` is told each new sign-in, to
 * keep it in place of the last, and undefined when the person has to sign in again.
 */
export function renewingToken(
  settings: SignInSettings,
  signedIn: SignedIn,
  changed: (signedIn: SignedIn | undefined) => void = () => undefined,
): TokenSupplier {
  const checked = checkedSettings(settings);
  let current: SignedIn | undefined = signedIn;
  let renewal: Promise<void> | undefined;

  const renew = async (before: SignedIn) => {
    try {
      current = await renewSignIn(checked, before);
    } catch (error) {
      if (!isRefused(error)) throw error;
      current = undefined;
    }
    changed(current);
  };

  return async (refused) => {
    if (current && (refused === current.accessToken || runsOut(current))) {
      const before = current;
      if (before.refreshToken !== undefined) {
        renewal ??= renew(before).finally(() => (renewal = undefined));
        await renewal;
      }
    }
    return current?.accessToken;
  };
}

const runsOut = ({ expiresAt }: SignedIn) =>
  expiresAt !== undefined && Date.parse(expiresAt) - Date.now() < margin;
