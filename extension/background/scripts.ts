import contentScript from '../content/main.iife.ts?script';
import { portalOrigins } from '../portals/registry.ts';
import { browser } from '../shared/browser.ts';

const id = 'portal-pages';

let syncing: Promise<void> = Promise.resolve();

/**
 * Makes the content script run on the portals the user has granted, and nowhere else. Called at
 * every start too, because browsers drop registered scripts with an update. Calls wait in line.
 */
export function syncScripts(): Promise<void> {
  syncing = syncing.then(sync).catch((error: unknown) => {
    console.error('The portal script could not be registered.', error);
  });
  return syncing;
}

async function sync(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [contentScript], matches, runAt: 'document_idle' as const };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await injectIntoOpenTabs(matches);
}

/** The origins of known portals, of which each may be granted or not. */
async function grantedOrigins(): Promise<string[]> {
  const granted = await Promise.all(
    portalOrigins().map(async (origin) => {
      const has = await browser.permissions.contains({ origins: [origin] });
      return has ? [origin] : [];
    }),
  );
  return granted.flat();
}

/** A newly injected copy ends an older one in the same page (`content/sole-copy.ts`). */
async function injectIntoOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId, discarded }) => {
      if (tabId === undefined || discarded) return;
      await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
    }),
  );
}
