import type { Actor, Session } from '../../model/account.ts';
import type { CallOptions } from '../options.ts';
import { routes, type SignIn } from '../routes.ts';
import type { Transport } from '../transport.ts';

/** Signing in, and asking who is signed in. */
export class Sessions {
  readonly #transport: Transport;

  /** Made by `DicmClient`, over its own transport. */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Signs in with a name and password. The token of the session is for the `token` option of a
   * client; it is told this once. 429 after too many wrong tries.
   */
  signIn(signIn: SignIn, options: CallOptions = {}): Promise<Session> {
    return this.#transport.json(routes.signIn, { body: signIn }, options);
  }

  /** Who is signed in, by the token of this client. */
  current(options: CallOptions = {}): Promise<Actor> {
    return this.#transport.json(routes.whoAmI, {}, options);
  }
}
