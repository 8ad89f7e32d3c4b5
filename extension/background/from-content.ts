import { z } from '../../sdk/model/schema.ts';
import type { PageReport } from '../portals/schema.ts';
import { isKnownPortal } from '../portals/registry.ts';
import { browser, type Runtime } from '../shared/browser.ts';
import { messages, type MessageFrom, type Reply } from '../shared/messages.ts';
import { reportOf } from '../shared/stored.ts';
import { openPanelFor } from './tabs.ts';

type FromContent = MessageFrom<'content'>;
type Answer = Promise<Reply<FromContent>> | undefined;

/** The tab and address a message truly came from, as the browser says: not as the message says. */
interface Origin {
  readonly tabId: number;
  readonly url: string;
}

/**
 * Answers a content script. The script shares its process with the page, so the message is treated
 * as if the page had written it: an unknown name, a wrong shape, another sender or a page that is
 * no portal's gets no answer.
 */
export function answerContentScript(message: unknown, sender: Runtime.MessageSender): Answer {
  const from = originOf(sender);
  if (!from || typeof message !== 'object' || message === null || !('name' in message))
    return undefined;
  const request = 'request' in message ? message.request : undefined;
  switch (message.name) {
    case 'pageReported': {
      const report = parsed(messages.pageReported.request, request);
      return report && answered(keepReport(from, report));
    }
    case 'pageLost': {
      const lost = parsed(messages.pageLost.request, request);
      return lost && answered(dropReport(from, lost.pageId));
    }
    case 'panelWanted': {
      const wanted = parsed(messages.panelWanted.request, request);
      return wanted && openPanelFor(from.tabId).then((opened) => ({ ok: true, value: { opened } }));
    }
    default:
      return undefined;
  }
}

function originOf(sender: Runtime.MessageSender): Origin | undefined {
  const { id, tab, url, frameId } = sender;
  const ours = id === browser.runtime.id && frameId === 0;
  if (!ours || tab?.id === undefined || url === undefined || !isKnownPortal(url)) return undefined;
  return { tabId: tab.id, url };
}

async function keepReport({ tabId, url }: Origin, report: PageReport): Promise<void> {
  if (new URL(report.href).origin !== new URL(url).origin) return;
  await reportOf(tabId).write(report);
}

async function dropReport({ tabId }: Origin, pageId: string): Promise<void> {
  const kept = await reportOf(tabId).read();
  if (kept?.pageId === pageId) await reportOf(tabId).forget();
}

async function answered(work: Promise<void>): Promise<{ ok: true; value: null }> {
  await work;
  return { ok: true, value: null };
}

function parsed<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined {
  const result = z.safeParse(schema, value);
  return result.success ? result.data : undefined;
}
