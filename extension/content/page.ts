import { portalFor } from '../portals/registry.ts';
import type { Portal } from '../portals/schema.ts';
import { stillInstalled } from '../shared/browser.ts';
import { takeOrders, tell } from './channel.ts';
import { answerWriter } from './fill.ts';
import { pageMarks } from './marks.ts';
import { observe } from './observe.ts';
import { ordersFor, type Following } from './orders.ts';
import { readPage } from './read-page.ts';

/**
 * Watches one document for as long as the signal lasts: reads it, tells what it read, keeps the
 * marks in place and carries out what the panel orders. It starts nothing by itself.
 */
export function watchPage(page: Document, signal: AbortSignal): void {
  const orphaned = new AbortController();
  const ended = AbortSignal.any([signal, orphaned.signal]);
  const pageId = newPageId();
  let told: string | undefined;
  let following: (Following & { end(): void }) | undefined;

  const leave = () => {
    following?.end();
    following = undefined;
    if (told !== undefined) void tell('pageLost', { pageId });
    told = undefined;
  };

  const look = () => {
    if (!stillInstalled()) {
      orphaned.abort();
      return false;
    }
    const portal = portalFor(page);
    if (following?.portal !== portal) leave();
    if (!portal) return false;
    following ??= follow(page, portal, pageId, ended);
    following.marks.place();
    const report = readPage(page, portal, pageId);
    const telling = JSON.stringify(report);
    if (telling !== told) void tell('pageReported', report);
    told = telling;
    return true;
  };

  const reportAgain = () => {
    told = undefined;
    look();
    return null;
  };

  takeOrders({ ...ordersFor(page, pageId, () => following), reportAgain }, ended);
  observe(page, look, ended);
}

function follow(
  page: Document,
  portal: Portal,
  pageId: string,
  signal: AbortSignal,
): Following & { end(): void } {
  const left = new AbortController();
  const ended = AbortSignal.any([signal, left.signal]);
  const askForPanel = async () => (await tell('panelWanted', { pageId }))?.opened ?? false;
  return {
    portal,
    marks: pageMarks(page, portal, askForPanel, ended),
    writer: answerWriter(page, portal),
    signal: ended,
    end: () => left.abort(),
  };
}

/** `crypto.randomUUID` is missing from pages without https, and some portals still are such pages. */
function newPageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
