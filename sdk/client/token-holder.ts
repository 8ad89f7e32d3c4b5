import { ClientInputError } from './input-error.ts';

/**
 * Gives the bearer token of the signed-in person, asked for at every call; undefined when nobody
 * is signed in. When the service refused a token (401), it is asked once more with that token as
 * `refused`: a supplier that can get a new one does, and the call is sent again with it; any other
 * may give the same token, and the refusal stands.
 */
export type TokenSupplier = (refused?: string) => string | undefined | Promise<string | undefined>;

interface Renewal {
  readonly refused: string;
  readonly token: Promise<string | undefined>;
}

/** Asks the supplier, and asks it for one new token only however many calls were refused. */
export class TokenHolder {
  readonly #supply: TokenSupplier;
  #renewal: Renewal | undefined;

  constructor(supply: TokenSupplier) {
    this.#supply = supply;
  }

  /** The token now. */
  async current(): Promise<string | undefined> {
    return sendable(await this.#supply());
  }

  /** Another token in place of the refused one, undefined when there is none to be had. */
  async after(refused: string): Promise<string | undefined> {
    const renewal = this.#renewal?.refused === refused ? this.#renewal : this.#begin(refused);
    const token = await renewal.token;
    return token === refused ? undefined : token;
  }

  #begin(refused: string): Renewal {
    const token = Promise.resolve(this.#supply(refused)).then(sendable);
    const renewal = { refused, token };
    this.#renewal = renewal;
    // One that came to nothing is not remembered: the person may have signed in again since.
    const forget = () => {
      if (this.#renewal === renewal) this.#renewal = undefined;
    };
    token.then((given) => {
      if (given === undefined || given === refused) forget();
    }, forget);
    return renewal;
  }
}

function sendable(token: unknown): string | undefined {
  if (token === undefined) return undefined;
  if (typeof token === 'string' && /^[\x21-\x7e]+$/u.test(token)) return token;
  throw new ClientInputError('options.token', 'gave something that is not a bearer token');
}
