/**
 * The one seam to the browser's extension API. Chromium 148 and Firefox both have `browser` with
 * promises; the polyfill fills in where an older Chromium of a managed desktop does not.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime, Tabs } from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types do not know. Firefox has none. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** Chromium's side panel, or `undefined` in Firefox. */
export function sidePanel(): SidePanel | undefined {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel;
}

/** Firefox's sidebar, or `undefined` in Chromium. */
export function sidebar(): { toggle(): Promise<void> } | undefined {
  // The types say that every browser has one.
  const { sidebarAction } = browser as { sidebarAction?: { toggle(): Promise<void> } };
  return sidebarAction;
}

/** False once the extension was updated or removed while this script stays behind in a page. */
export function stillInstalled(): boolean {
  try {
    // The types say it is always a string; in an orphaned content script it is not.
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
