import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browser } from '../shared/browser.ts';
import { reportOf } from '../shared/stored.ts';
import { askForReport, type PageInTab } from './to-page.ts';

/**
 * The tab that the panel speaks of: the one named by `?tab=` in its address, else the active tab of
 * its window. `page` is what that tab shows, as long as it is a page of a known portal.
 */
export class BoundTab implements ReactiveController {
  page: PageInTab | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #fixed: number | undefined;
  #following = new AbortController();
  #connected = new AbortController();

  constructor(host: ReactiveControllerHost, address: URL) {
    this.#host = host;
    const tab = address.searchParams.get('tab');
    this.#fixed = tab !== null && /^\d+$/u.test(tab) ? Number(tab) : undefined;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    if (this.#fixed !== undefined) {
      void this.#follow(this.#fixed);
      return;
    }
    const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) =>
      void this.#followIfHere(tabId, windowId);
    browser.tabs.onActivated.addListener(activated);
    this.#connected.signal.addEventListener('abort', () =>
      browser.tabs.onActivated.removeListener(activated),
    );
    void this.#followActive();
  }

  hostDisconnected(): void {
    this.#connected.abort();
    this.#following.abort();
  }

  async #followActive(): Promise<void> {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id !== undefined) await this.#follow(active.id);
  }

  async #followIfHere(tabId: number, windowId: number): Promise<void> {
    const here = await browser.windows.getCurrent();
    if (here.id === windowId) await this.#follow(tabId);
  }

  async #follow(tabId: number): Promise<void> {
    this.#following.abort();
    const { signal } = (this.#following = new AbortController());
    const show = (report: PageInTab['report'] | undefined) => {
      if (signal.aborted) return;
      this.page = report && { tabId, report };
      this.#host.requestUpdate();
    };
    const stored = reportOf(tabId);
    stored.watch(show, signal);
    show(await stored.read());
    if (!this.page) await askForReport(tabId);
  }
}
