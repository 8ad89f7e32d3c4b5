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
 * Every method takes `{ signal, idempotencyKey }` last and throws a `RefusedError`, an
 * `UnreachableError` or an `UnreadableError`; an abort is passed on as it is.
 */
export class DicmClient {
  readonly activities: Activities;
  readonly spos: Spos;
  readonly sessions: Sessions;
  readonly replies: Replies;
  readonly #transport: Transport;

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
