/**
 * The background worker. It is stopped whenever it is idle, so every listener is added at the top
 * level of the first run and nothing is remembered here: what must last is in storage.
 */
import { browser } from '../shared/browser.ts';
import { answerContentScript } from './from-content.ts';
import { askPortalPage, forgetPageOf, openPanelByToolbar } from './tabs.ts';
import { syncScripts } from './scripts.ts';

browser.runtime.onInstalled.addListener(() => void syncScripts());
browser.runtime.onStartup.addListener(() => void syncScripts());
browser.permissions.onAdded.addListener(() => void syncScripts());
browser.permissions.onRemoved.addListener(() => void syncScripts());

browser.runtime.onMessage.addListener(answerContentScript);

browser.tabs.onRemoved.addListener((tabId) => void forgetPageOf(tabId));
browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
  if (status === 'loading') void forgetPageOf(tabId);
  if (status === 'complete' && url !== undefined) void askPortalPage(tabId, url);
});

openPanelByToolbar();
