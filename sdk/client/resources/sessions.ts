import type { Actor, Session } from '../../model/account.ts';
import { routes, type SignIn } from '../routes.ts';
import type { CallOptions, Transport } from '../transport.ts';

/** Signing in, and asking who is signed in. */
export class Sessions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  signIn(signIn: SignIn, options: CallOptions = {}): Promise<Session> {
    return this.#transport.json(routes.signIn, { body: signIn, ...options });
  }

  current(options: CallOptions = {}): Promise<Actor> {
    return this.#transport.json(routes.whoAmI, options);
  }
}
