import { answer, type HandlersOf } from '../http/handler.ts';
import type { Service } from '../service.ts';
import { answerReply, readReply } from './answering.ts';

export function replyHandlers(service: Service): HandlersOf<'getReply' | 'answerReply'> {
  return {
    getReply: async ({ parameters }) => answer(await readReply(service, parameters.token)),
    answerReply: async ({ parameters, body }) =>
      answer(await answerReply(service, parameters.token, body)),
  };
}
