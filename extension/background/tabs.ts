import { isKnownPortal } from '../portals/registry.ts';
import { browser, sidebar, sidePanel } from '../shared/browser.ts';
import type { Envelope } from '../shared/messages.ts';
import { reportOf } from '../shared/stored.ts';

/** Forgets what was read of a tab: it is closed, or shows another document now. */
export function forgetPageOf(tabId: number): Promise<void> {
  return reportOf(tabId).forget();
}

/**
 * Asks a portal page to report. Pages that change their address without loading anew count as
 * loading to the browser, so what was known of them was forgotten while their script lives on.
 */
export async function askPortalPage(tabId: number, url: string): Promise<void> {
  if (!isKnownPortal(url)) return;
  const envelope: Envelope<'reportAgain'> = { name: 'reportAgain', request: {} };
  // Nobody answers where the portal was not granted.
  await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).catch(() => undefined);
}

/** Lets the toolbar button open the panel: Chromium does so itself, Firefox has to be told. */
export function openPanelByToolbar(): void {
  const panel = sidePanel();
  if (panel) void panel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar()?.toggle());
}

/**
 * Opens the panel for a press in the page. Nothing may be awaited before: the press counts only
 * for the task it arrives in. Firefox opens its sidebar for no press in a page at all
 * (bugzilla 1392624), so there the answer is false.
 */
export function openPanelFor(tabId: number): Promise<boolean> {
  const panel = sidePanel();
  if (!panel) return Promise.resolve(false);
  return panel.open({ tabId }).then(
    () => true,
    () => false,
  );
}
