/**
 * The content script's end of the messages. It checks no schema: it speaks only with its own
 * extension, and the other end checks everything that comes from here. That also keeps zod out of
 * other people's pages.
 */
import { browser, type Runtime } from '../shared/browser.ts';
import type {
  Envelope,
  MessageFrom,
  Refusal,
  Reply,
  RequestOf,
  ResponseOf,
} from '../shared/messages.ts';

/** An order that was not carried out, and why. Nothing in the page was changed. */
export class RefusedOrder extends Error {
  readonly code: Refusal;
  readonly detail: string | undefined;

  constructor(code: Refusal, detail?: string) {
    super(code);
    this.name = 'RefusedOrder';
    this.code = code;
    this.detail = detail;
  }
}

/** Tells the background. Gives `undefined` when the extension is no longer there to hear it. */
export async function tell<Name extends MessageFrom<'content'>>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name> | undefined> {
  const envelope: Envelope<Name> = { name, request };
  try {
    const reply: Reply<Name> | undefined = await browser.runtime.sendMessage(envelope);
    return reply?.ok ? reply.value : undefined;
  } catch {
    return undefined;
  }
}

type Orders = MessageFrom<'panel'>;
export type OrderHandlers = {
  readonly [Name in Orders]: (
    request: RequestOf<Name>,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

/** Answers the orders of the panel until the signal aborts. */
export function takeOrders(handlers: OrderHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isOrder(message, handlers)) return undefined;
    return carryOut(handlers, message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (browser.runtime.id) browser.runtime.onMessage.removeListener(listener);
  });
}

function isOrder(message: unknown, handlers: OrderHandlers): message is Envelope<Orders> {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(handlers, message.name)
  );
}

async function carryOut<Name extends Orders>(
  handlers: OrderHandlers,
  { name, request }: Envelope<Name>,
): Promise<Reply<Name>> {
  try {
    return { ok: true, value: await handlers[name](request) };
  } catch (error) {
    if (!(error instanceof RefusedOrder)) throw error;
    const { code, detail } = error;
    return { ok: false, code, ...(detail !== undefined && { detail }) };
  }
}
