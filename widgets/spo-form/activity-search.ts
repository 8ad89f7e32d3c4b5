import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import type { Activity } from '../../sdk/model/activity.ts';

const pageSize = 20;

/** Looks activities up, a page at a time; a newer question drops the answer to an older one. */
export class ActivitySearch implements ReactiveController {
  client: DicmClient | undefined;
  text = '';
  /** Nothing until the first answer. */
  found: readonly Activity[] | undefined;
  failure: unknown;

  readonly #host: ReactiveControllerHost;
  #next: string | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  hostDisconnected(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  /** Asks once, when the list is first needed. */
  begin(): void {
    if (this.found === undefined && !this.#asking) this.search();
  }

  search(): void {
    void this.#ask(undefined);
  }

  more(): void {
    void this.#ask(this.#next);
  }

  async #ask(cursor: string | undefined): Promise<void> {
    this.#asking?.abort();
    if (!this.client) return;
    const asking = new AbortController();
    const { signal } = asking;
    this.#asking = asking;
    this.failure = undefined;
    const text = this.text.trim();
    try {
      const { items, next } = await this.client.activities.list(
        { limit: pageSize, ...(text !== '' && { text }), ...(cursor !== undefined && { cursor }) },
        { signal },
      );
      this.found = cursor === undefined ? items : [...(this.found ?? []), ...items];
      this.#next = next;
    } catch (error) {
      if (signal.aborted) return;
      this.failure = error;
    }
    this.#host.requestUpdate();
  }
}
