import type { Portal } from '../portals/schema.ts';
import { attach } from './attach.ts';
import { readAttachment } from './attachment.ts';
import { RefusedOrder, type OrderHandlers } from './channel.ts';
import type { AnswerWriter } from './fill.ts';
import { refuseOtherPage, type Target } from './guard.ts';
import type { PageMarks } from './marks.ts';

/** What is kept while a document is recognised as one portal's. */
export interface Following {
  readonly portal: Portal;
  readonly marks: PageMarks;
  readonly writer: AnswerWriter;
  /** Aborts when the document is no longer that portal's. */
  readonly signal: AbortSignal;
}

/** The orders of the panel, each refused unless it was given for this very page. */
export function ordersFor(
  page: Document,
  pageId: string,
  current: () => Following | undefined,
): Omit<OrderHandlers, 'reportAgain'> {
  const forThisPage = (target: Target): Following => {
    refuseOtherPage(page, pageId, target);
    const following = current();
    if (!following) throw new RefusedOrder('page-changed');
    return following;
  };
  return {
    fillAnswer: (order) => forThisPage(order).writer.fill(order.text),
    undoFill: async (order) => {
      await forThisPage(order).writer.undo();
      return null;
    },
    attachFile: (order) => attach(page, forThisPage(order).portal, order),
    readAttachment: async (order) => {
      const { portal, signal } = forThisPage(order);
      return { bytes: await readAttachment(page, portal, order, signal) };
    },
    markRows: (order) => ({ shown: forThisPage(order).marks.say(order.marks) }),
  };
}
