import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import { isRefused } from '../../sdk/client/errors.ts';
import type { Commitment } from '../../sdk/model/commitment.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import type { Supplier } from '../../sdk/model/supplier.ts';
import type { Tender } from '../../sdk/model/tender.ts';

/** What is being asked of the service right now. */
export type Errand = 'resume' | 'ask' | 'seal' | 'document';

/** An errand that did not come off, and the way to try it again. */
export interface Failure {
  readonly errand: Errand;
  readonly error: unknown;
  readonly again: () => void;
}

/** The conversation with the service about one SPO: one errand at a time, and its news after. */
export class SpoDesk implements ReactiveController {
  client: DicmClient | undefined;
  spo: Spo | undefined;
  errand: Errand | undefined;
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #heard: (spo: Spo, before: Spo | undefined) => void;
  #connection = new AbortController();
  #following: string | undefined;
  #wanted = new Set<Errand>();
  #last: Promise<unknown> = Promise.resolve();

  /** `heard` is told of every new version of the SPO. */
  constructor(host: ReactiveControllerHost, heard: (spo: Spo, before: Spo | undefined) => void) {
    this.#host = host;
    this.#heard = heard;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#connection.signal.aborted) return;
    this.#connection = new AbortController();
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#following = undefined;
  }

  /** Forgets the SPO at hand, for another tender. */
  clear(): void {
    this.#connection.abort();
    this.#connection = new AbortController();
    this.#following = undefined;
    this.#wanted = new Set();
    this.spo = undefined;
    this.failure = undefined;
  }

  /** Takes up the SPO of a draft, or one the supplier made for this tender on another device. */
  resume(tender: Tender, supplier: Supplier, reference: string | undefined): Promise<boolean> {
    return this.#run('resume', async (client, signal) => {
      const found = await this.#find(client, tender, supplier, reference, signal);
      if (found) this.#take(found);
    });
  }

  /**
   * Sends a commitment to the service and asks the provider. An SPO that the service already has
   * for this tender is changed, even when the answer to its creation never arrived; `createKey`
   * makes a creation happen once, however often it is sent.
   */
  ask(commitment: Commitment, reference: string | undefined, createKey: string): Promise<boolean> {
    return this.#run('ask', async (client, signal) => {
      const { tender, supplier } = commitment;
      const known = this.spo ?? (await this.#find(client, tender, supplier, reference, signal));
      const sent = known
        ? await client.spos.replaceCommitment(known, commitment, { signal })
        : await client.spos.create(commitment, { signal, idempotencyKey: createKey });
      this.#take(sent);
      this.#take(await client.spos.ask(sent, { signal }));
    });
  }

  /** Seals what the provider agreed to. There is no way back. */
  seal(): Promise<boolean> {
    return this.#run('seal', async (client, signal) => {
      if (this.spo) this.#take(await client.spos.seal(this.spo, { signal }));
    });
  }

  /** Fetches the sealed document and hands it over. */
  fetchDocument(give: (document: Uint8Array<ArrayBuffer>) => void): Promise<boolean> {
    return this.#run('document', async (client, signal) => {
      if (this.spo) give(await client.spos.document(this.spo.reference, { signal }));
    });
  }

  /**
   * Runs one errand after the last, so that pressing a button early is not pressing it in vain.
   * Gives true when it came off; a failure is kept to be shown.
   */
  async #run(
    errand: Errand,
    work: (client: DicmClient, signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> {
    const { client } = this;
    const { signal } = this.#connection;
    const wanted = this.#wanted;
    if (!client || wanted.has(errand)) return false;
    wanted.add(errand);
    const last = this.#last;
    const done = Promise.withResolvers<undefined>();
    this.#last = done.promise;
    await last;
    try {
      signal.throwIfAborted();
      this.#show(errand, undefined);
      await work(client, signal);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      if (isRefused(error, 412)) await this.#fetchLatest(client, signal);
      this.failure = { errand, error, again: () => void this.#run(errand, work) };
      return false;
    } finally {
      wanted.delete(errand);
      this.#show(undefined, this.failure);
      done.resolve(undefined);
    }
  }

  #show(errand: Errand | undefined, failure: Failure | undefined): void {
    this.errand = errand;
    this.failure = failure;
    this.#host.requestUpdate();
  }

  async #fetchLatest(client: DicmClient, signal: AbortSignal): Promise<void> {
    if (!this.spo) return;
    try {
      this.#take(await client.spos.get(this.spo.reference, { signal }));
    } catch {
      // The refusal itself is what matters and is on show already.
    }
  }

  async #find(
    client: DicmClient,
    tender: Tender,
    supplier: Supplier,
    reference: string | undefined,
    signal: AbortSignal,
  ): Promise<Spo | undefined> {
    if (reference !== undefined) return client.spos.get(reference, { signal });
    const { items } = await client.spos.list({ tender: tender.reference }, { signal });
    return items.find(
      ({ commitment }) =>
        commitment.supplier.id === supplier.id &&
        commitment.tender.lot === tender.lot &&
        new URL(commitment.tender.portal).origin === new URL(tender.portal).origin,
    );
  }

  #take(spo: Spo): void {
    const before = this.spo;
    if (before?.reference === spo.reference && before.version >= spo.version) return;
    this.spo = spo;
    this.#heard(spo, before);
    this.#follow();
    this.#host.requestUpdate();
  }

  #follow(): void {
    if (!this.spo || !this.client || this.#following === this.spo.reference) return;
    this.#following = this.spo.reference;
    void this.#listen(this.client, this.spo.reference, this.#connection.signal);
  }

  async #listen(client: DicmClient, reference: string, signal: AbortSignal): Promise<void> {
    try {
      for await (const spo of client.spos.follow(reference, { signal })) {
        if (signal.aborted) return;
        this.#take(spo);
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#following = undefined;
      this.failure = { errand: 'resume', error, again: () => this.#followAgain() };
      this.#host.requestUpdate();
    }
  }

  #followAgain(): void {
    this.#show(this.errand, undefined);
    this.#follow();
  }
}
