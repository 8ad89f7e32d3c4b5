import { z } from '../../sdk/model/schema.ts';
import type { PageReport } from '../portals/schema.ts';
import { browser } from '../shared/browser.ts';
import {
  messages,
  Refusal,
  type Envelope,
  type MessageFrom,
  type RequestOf,
  type ResponseOf,
} from '../shared/messages.ts';

type Orders = MessageFrom<'panel'>;

/** The page in a tab, as it was when the user was shown what would happen to it. */
export interface PageInTab {
  readonly tabId: number;
  readonly report: PageReport;
}

/** The page did not do as asked; it is as it was before. */
export class PageRefusal extends Error {
  readonly code: Refusal | 'no-answer';
  readonly detail: string | undefined;

  constructor(code: Refusal | 'no-answer', detail?: string) {
    super(code);
    this.name = 'PageRefusal';
    this.code = code;
    this.detail = detail;
  }
}

const ReplyEnvelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: Refusal,
    detail: z.optional(z.string().check(z.maxLength(500))),
  }),
]);

/** What an order says besides the page it is for. */
type Particulars<Name extends Orders> = Omit<RequestOf<Name>, 'pageId' | 'href'>;

/**
 * Gives an order to the page that the user was shown, and reads the answer with care: it comes from
 * beside the page. Throws `PageRefusal`.
 */
export async function order<Name extends Orders>(
  { tabId, report }: PageInTab,
  name: Name,
  particulars: Particulars<Name>,
): Promise<ResponseOf<Name>> {
  const { pageId, href } = report;
  return send(tabId, name, { ...particulars, pageId, href });
}

/** Asks the page in a tab to report again. Harmless where there is no portal page. */
export async function askForReport(tabId: number): Promise<void> {
  await send(tabId, 'reportAgain', {}).catch((error: unknown) => {
    if (!(error instanceof PageRefusal)) throw error;
  });
}

async function send<Name extends Orders>(
  tabId: number,
  name: Name,
  request: unknown,
): Promise<ResponseOf<Name>> {
  // Parsing here keeps an order of ours from ever being one the table does not know.
  const envelope = { name, request: z.parse(messages[name].request, request) } as Envelope<Name>;
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, envelope, { frameId: 0 })
    .catch(() => undefined);
  const reply = z.safeParse(ReplyEnvelope, answer);
  if (!reply.success) throw new PageRefusal('no-answer');
  if (!reply.data.ok) throw new PageRefusal(reply.data.code, reply.data.detail);
  const value = z.safeParse(messages[name].response, reply.data.value);
  if (!value.success) throw new PageRefusal('no-answer');
  // The schema of this very name: TypeScript does not follow the table through `Name`.
  return value.data as ResponseOf<Name>;
}
