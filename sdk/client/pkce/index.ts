export { beginSignIn, type BegunSignIn, type PendingSignIn } from './begin-sign-in.ts';
export { finishSignIn } from './finish-sign-in.ts';
export { renewingToken } from './renewing-token.ts';
export { renewSignIn } from './renew-sign-in.ts';
export type { SignInSettings } from './settings.ts';
export type { SignedIn } from './signed-in.ts';
