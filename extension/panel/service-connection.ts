import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DicmClient } from '../../sdk/client/client.ts';
import type { Session } from '../../sdk/model/account.ts';
import { readDeployment, type Deployment } from '../shared/deployment.ts';
import { storedService, storedSession } from '../shared/stored.ts';

/** The organisation's service, and who is signed in to it. Shared by every panel of this browser. */
export class ServiceConnection implements ReactiveController {
  deployment: Deployment | undefined;
  client: DicmClient | undefined;
  session: Session | undefined;
  readonly #host: ReactiveControllerHost;
  #connected = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    storedSession().watch((session) => this.#take(session), signal);
    storedService().watch(() => void this.#connect(), signal);
    void this.#connect();
  }

  hostDisconnected(): void {
    this.#connected.abort();
  }

  /** Signs in. Rejects with an error of the client. */
  async signIn(account: string, password: string): Promise<void> {
    const session = await this.client?.sessions.signIn({ account, password });
    if (session) await storedSession().write(session);
  }

  async signOut(): Promise<void> {
    await storedSession().forget();
  }

  async #connect(): Promise<void> {
    const deployment = await readDeployment();
    // A token of one service is never sent to another.
    const moved = this.deployment && this.deployment.service !== deployment.service;
    if (moved) await this.signOut();
    this.deployment = deployment;
    this.client = new DicmClient({
      service: deployment.service,
      token: () => this.session?.token,
    });
    this.#take(await storedSession().read());
  }

  #take(session: Session | undefined): void {
    const current = session && new Date(session.expiresAt) > new Date();
    this.session = current ? session : undefined;
    this.#host.requestUpdate();
  }
}
