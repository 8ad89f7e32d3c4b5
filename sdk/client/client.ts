import type { IssuerKeys } from '../model/issuer-keys.ts';
import type { CallOptions, TransportOptions } from './options.ts';
import { Activities } from './resources/activities.ts';
import { Replies } from './resources/replies.ts';
import { Sessions } from './resources/sessions.ts';
import { Spos } from './resources/spos.ts';
import { routes } from './routes.ts';
import { Transport } from './transport.ts';

/**
 * Everything a page, an extension or a server does with the service.
 *
 * Every method takes `{ signal, idempotencyKey, timeout }` last and throws a `RefusedError`, an
 * `UnreachableError` or an `UnreadableError`, or a `ClientInputError` for what could not be sent; an
 * abort is passed on as it is.
 */
export class DicmClient {
  /** What providers do, recognised or not. Public. */
  readonly activities: Activities;
  /** Social Purchase Orders, as far as the signed-in organisation may see them. */
  readonly spos: Spos;
  /** Signing in with a name and password, and who is signed in. */
  readonly sessions: Sessions;
  /** What a provider is asked through the link it was sent. */
  readonly replies: Replies;
  readonly #transport: Transport;

  /** Throws `ClientInputError` with the path of an option that is not what it has to be. */
  constructor(options: TransportOptions) {
    this.#transport = new Transport(options);
    this.activities = new Activities(this.#transport);
    this.spos = new Spos(this.#transport);
    this.sessions = new Sessions(this.#transport);
    this.replies = new Replies(this.#transport);
  }

  /** The address of the service, without a slash at its end. */
  get service(): string {
    return this.#transport.service;
  }

  /** The public keys that this service seals with. */
  issuerKeys(options: CallOptions = {}): Promise<IssuerKeys> {
    return this.#transport.json(routes.issuerKeys, {}, options);
  }
}
