import { browser, sidebar, sidePanel } from '../shared/browser.ts';
import { reportOf } from '../shared/stored.ts';

/** Forgets what was read of a tab: it is closed, or shows another document now. */
export function forgetPageOf(tabId: number): Promise<void> {
  return reportOf(tabId).forget();
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
