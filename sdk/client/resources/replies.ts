import type { ReplyAnswer, ReplyRequest } from '../../model/reply.ts';
import type { CallOptions } from '../options.ts';
import { routes } from '../routes.ts';
import type { Transport } from '../transport.ts';

/** What a provider is asked through the single-use link it was sent. No sign-in is needed. */
export class Replies {
  readonly #transport: Transport;

  /** Made by `DicmClient`, over its own transport. */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** What is asked. `token` is the last part of the link. 410 once it is over. */
  get(token: string, options: CallOptions = {}): Promise<ReplyRequest> {
    return this.#transport.json(routes.getReply, { parameters: { token } }, options);
  }

  /** Answers, once: 409 when it was answered before. */
  answer(token: string, answer: ReplyAnswer, options: CallOptions = {}): Promise<ReplyRequest> {
    return this.#transport.json(
      routes.answerReply,
      {
        parameters: { token },
        body: answer,
      },
      options,
    );
  }
}
