import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftConflict, DraftStore, type KeptDraft } from './draft-store.ts';
import type { Draft } from './draft.ts';

/** What can be said of the draft's safety. `conflict` holds what another tab saved. */
export type Saving =
  | { readonly state: 'opening' | 'untouched' | 'unavailable' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'conflict'; readonly kept: KeptDraft };

/**
 * Saves a draft while it is typed, and never over what another tab has saved. Every change is saved
 * at once: a page that is going away starts no write that is sure to end.
 */
export class DraftKeeper implements ReactiveController {
  saving: Saving = { state: 'opening' };

  readonly #host: ReactiveControllerHost;
  readonly #adopt: (draft: Draft) => void;
  readonly #store = new DraftStore();
  #key: string | undefined;
  #revision = 0;
  #touched = false;
  #unsaved: Draft | undefined;
  #writing: Promise<void> = Promise.resolve();
  #tabs: BroadcastChannel | undefined;

  /** `adopt` is given what another tab saved while nothing was typed here: nothing is lost by it. */
  constructor(host: ReactiveControllerHost, adopt: (draft: Draft) => void) {
    this.#host = host;
    this.#adopt = adopt;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tabs = new BroadcastChannel('dual-impact-kit-drafts');
    this.#tabs.onmessage = ({ data }: MessageEvent<unknown>) => void this.#hearOtherTab(data);
  }

  hostDisconnected(): void {
    void this.flush().then(() => {
      this.#tabs?.close();
      return this.#store.close();
    });
  }

  /** Reads what is kept under a key, from then on the place where changes are saved. */
  async open(key: string): Promise<Draft | undefined> {
    await this.flush();
    this.#key = key;
    this.#revision = 0;
    this.#touched = false;
    try {
      const kept = await this.#store.read(key);
      this.#revision = kept?.revision ?? 0;
      this.#say(kept ? { state: 'saved', at: new Date(kept.savedAt) } : { state: 'untouched' });
      return kept?.draft;
    } catch {
      this.#say({ state: 'unavailable' });
      return undefined;
    }
  }

  /** Saves the draft, or the newest of several that came while one was being written. */
  keep(draft: Draft): void {
    this.#unsaved = draft;
    this.#touched = true;
    void this.flush();
  }

  /** Resolves once everything is saved that can be. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Settles a conflict for the other tab's draft. */
  takeTheirs(): void {
    if (this.saving.state === 'conflict') this.#follow(this.saving.kept);
  }

  /** Settles a conflict for this tab's draft, which is saved over the other. */
  keepOurs(draft: Draft): Promise<void> {
    if (this.saving.state === 'conflict') this.#revision = this.saving.kept.revision;
    this.saving = { state: 'untouched' };
    this.#unsaved = draft;
    return this.flush();
  }

  async #write(): Promise<void> {
    const draft = this.#unsaved;
    if (draft === undefined || this.#key === undefined || this.saving.state === 'conflict') return;
    try {
      const kept = await this.#store.save(this.#key, draft, this.#revision);
      if (this.#unsaved === draft) this.#unsaved = undefined;
      this.#revision = kept.revision;
      this.#say({ state: 'saved', at: new Date(kept.savedAt) });
      this.#tabs?.postMessage({ key: kept.key, revision: kept.revision });
    } catch (error) {
      this.#say(
        error instanceof DraftConflict
          ? { state: 'conflict', kept: error.kept }
          : { state: 'unavailable' },
      );
    }
  }

  async #hearOtherTab(message: unknown): Promise<void> {
    const key = this.#key;
    if (key === undefined || this.saving.state === 'unavailable') return;
    if (typeof message !== 'object' || message === null) return;
    if (!('key' in message) || message.key !== key) return;
    const kept = await this.#store.read(key).catch(() => undefined);
    if (!kept || kept.revision <= this.#revision) return;
    if (this.#touched) this.#say({ state: 'conflict', kept });
    else this.#follow(kept);
  }

  #follow(kept: KeptDraft): void {
    this.#unsaved = undefined;
    this.#revision = kept.revision;
    this.#say({ state: 'saved', at: new Date(kept.savedAt) });
    this.#adopt(kept.draft);
  }

  #say(saving: Saving): void {
    this.saving = saving;
    this.#host.requestUpdate();
  }
}
