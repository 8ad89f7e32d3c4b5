import { exceeds } from '../portals/answer-limit.ts';
import type { Portal } from '../portals/schema.ts';
import { RefusedOrder } from './channel.ts';
import { refuseHidden, refuseUnusable } from './guard.ts';

/** How long the page's own scripts get to react to what was written, in milliseconds. */
const settling = 120;

export interface AnswerWriter {
  /** Writes the text, or refuses and leaves the field as it was. */
  fill(text: string): Promise<{ remaining?: number }>;
  /** Puts back what `fill` replaced, unless somebody wrote in the field since. */
  undo(): Promise<void>;
}

/** Writes into the one answer box of a page and remembers what stood there. */
export function answerWriter(page: Document, portal: Portal): AnswerWriter {
  let written: { box: HTMLTextAreaElement; before: string; text: string } | undefined;
  return {
    async fill(text) {
      const box = usableBox(page, portal);
      refuseTooLong(page, portal, box, text);
      const before = box.value;
      const remaining = await writeOrRestore(page, portal, box, text);
      written = { box, before, text };
      return remaining === undefined ? {} : { remaining };
    },
    async undo() {
      if (!written) throw new RefusedOrder('nothing-to-undo');
      const box = usableBox(page, portal);
      if (box !== written.box || box.value !== written.text) throw new RefusedOrder('edited-since');
      write(page, box, written.before);
      await settled();
      if (box.value !== written.before) throw new RefusedOrder('not-accepted');
      written = undefined;
    },
  };
}

function usableBox(page: Document, portal: Portal): HTMLTextAreaElement {
  const box = portal.answerBox(page);
  if (!box) throw new RefusedOrder('field-missing');
  refuseUnusable(box);
  refuseHidden(box);
  return box;
}

function refuseTooLong(
  page: Document,
  portal: Portal,
  box: HTMLTextAreaElement,
  text: string,
): void {
  const answer = portal.answer(page);
  const limit = answer.found === 'yes' ? answer.value.question.limit : undefined;
  const overMaxLength = box.maxLength >= 0 && text.length > box.maxLength;
  if (overMaxLength || (limit && exceeds(limit, text))) throw new RefusedOrder('too-long');
}

async function writeOrRestore(
  page: Document,
  portal: Portal,
  box: HTMLTextAreaElement,
  text: string,
): Promise<number | undefined> {
  const before = box.value;
  write(page, box, text);
  await settled();
  const remaining = portal.remaining(page);
  const kept = box.value === text;
  if (kept && (remaining === undefined || remaining >= 0)) return remaining;
  write(page, box, before);
  throw new RefusedOrder(kept ? 'counter-over-limit' : 'not-accepted');
}

function write(page: Document, box: HTMLTextAreaElement, text: string): void {
  box.focus();
  box.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's own Undo
  page.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (box.value === text) return;
  // Frameworks that shadow `value` do so in the page's world; in this one it is the browser's own.
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

const settled = () => new Promise((resolve) => setTimeout(resolve, settling));
