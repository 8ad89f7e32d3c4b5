import type { ReplyAnswer, ReplyRequest } from '../../model/reply.ts';
import { routes } from '../routes.ts';
import type { CallOptions, Transport } from '../transport.ts';

/** What a provider is asked through the single-use link it was sent. No sign-in is needed. */
export class Replies {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  get(token: string, options: CallOptions = {}): Promise<ReplyRequest> {
    return this.#transport.json(routes.getReply, { parameters: { token }, ...options });
  }

  answer(token: string, answer: ReplyAnswer, options: CallOptions = {}): Promise<ReplyRequest> {
    return this.#transport.json(routes.answerReply, {
      parameters: { token },
      body: answer,
      ...options,
    });
  }
}
