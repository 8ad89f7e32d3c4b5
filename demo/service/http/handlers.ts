import { accountHandlers } from '../accounts/handlers.ts';
import { activityHandlers } from '../activities/handlers.ts';
import { replyHandlers } from '../replies/handlers.ts';
import type { Service } from '../service.ts';
import { spoHandlers } from '../spos/handlers.ts';
import { answer, type Handlers } from './handler.ts';

/** What the service does for each route of the contract. A missing one does not compile. */
export function handlersOf(service: Service): Handlers {
  return {
    issuerKeys: () => answer(service.sealer.keys),
    ...accountHandlers(service),
    ...activityHandlers(service),
    ...spoHandlers(service),
    ...replyHandlers(service),
  };
}
