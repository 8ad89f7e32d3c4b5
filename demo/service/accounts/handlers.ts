import { answer, type HandlersOf } from '../http/handler.ts';
import type { Service } from '../service.ts';
import { signIn } from './sessions.ts';

export function accountHandlers(service: Service): HandlersOf<'signIn' | 'whoAmI'> {
  return {
    signIn: async ({ body }) => ({
      value: await signIn(service, body),
      status: 201,
      headers: {},
    }),
    whoAmI: ({ actor }) => answer(actor),
  };
}
