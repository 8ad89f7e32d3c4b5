import { css, html, nothing, type TemplateResult } from 'lit';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import { knownPortals } from '../portals/registry.ts';
import { browser } from '../shared/browser.ts';
import { readDeployment, type Deployment } from '../shared/deployment.ts';
import { storedService } from '../shared/stored.ts';
import { readViewings } from '../shared/viewing-log.ts';

const own = css`
  :host {
    max-width: 640px;
    padding: 16px;
    font-size: 16px;
  }
  section {
    padding-block: 16px;
    border-bottom: 1px solid var(--_line);
  }
  h1 {
    margin: 0;
    font-size: 24px;
  }
  h2 {
    margin-bottom: 8px;
    font-size: 18px;
  }
  ul {
    list-style: none;
  }
  li {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    padding-block: 4px;
  }
  .buttons {
    margin-top: 8px;
  }
`;

/** Which portals the extension may read, which service it uses and whose seals it trusts. */
export class Options extends KitElement {
  static override styles = [tokens, controls, own];
  static override properties = {
    granted: { state: true },
    deployment: { state: true },
    viewings: { state: true },
    status: { state: true },
    failure: { state: true },
  };

  declare granted: ReadonlySet<string>;
  declare deployment: Deployment | undefined;
  declare viewings: number;
  declare status: string;
  declare failure: string;

  constructor() {
    super();
    this.granted = new Set();
    this.deployment = undefined;
    this.viewings = 0;
    this.status = '';
    this.failure = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  protected override render(): TemplateResult {
    return html`<h1>Social Purchase Order</h1>
      <section aria-labelledby="portals">
        <h2 id="portals">Portals</h2>
        <p class="quiet">The extension reads pages of the portals you allow here, and no others.</p>
        ${knownPortals().map(
          ({ product, origins }) =>
            html`<h3>${product}</h3>
              <ul>
                ${origins.map((origin) => this.#origin(origin))}
              </ul>`,
        )}
      </section>
      ${this.#service()} ${this.#issuers()}
      <section aria-labelledby="log">
        <h2 id="log">What was shown on this device</h2>
        <p>
          ${this.viewings === 1 ? '1 sealed record' : `${this.viewings} sealed records`}. The list
          stays on this device.
        </p>
      </section>
      <p role="status">${this.status}</p>`;
  }

  #origin(origin: string): TemplateResult {
    const allowed = this.granted.has(origin);
    return html`<li>
      <span>${origin.replace(/\/\*$/u, '')}${allowed ? ', allowed' : nothing}</span>
      <button @click=${() => (allowed ? this.#revoke(origin) : this.#grant(origin))}>
        ${allowed ? 'Stop reading' : 'Allow'}
        <span class="visually-hidden">${origin}</span>
      </button>
    </li>`;
  }

  #service(): TemplateResult {
    return html`<section aria-labelledby="service-heading">
      <h2 id="service-heading">Service</h2>
      <form @submit=${this.#saveService}>
        <label for="service">Address of your organisation’s service</label>
        <input
          id="service"
          name="service"
          type="url"
          required
          .value=${this.deployment?.service ?? ''}
          aria-describedby="service-failure"
        />
        <p id="service-failure" class="error" role="alert">${this.failure}</p>
        <div class="buttons"><button>Save</button></div>
      </form>
    </section>`;
  }

  #issuers(): TemplateResult {
    const issuers = this.deployment?.issuers ?? [];
    return html`<section aria-labelledby="issuers">
      <h2 id="issuers">Issuers whose seals are trusted</h2>
      <p class="quiet">Set by the organisation that gave you this extension.</p>
      ${
        issuers.length === 0
          ? html`<p>None. No seal can be checked.</p>`
          : html`<ul>
              ${issuers.map(({ issuer, keys }) => html`<li>${issuer} (${keys.length} ${keys.length === 1 ? 'key' : 'keys'})</li>`)}
            </ul>`
      }
    </section>`;
  }

  // `permissions.request` counts as asked for by the user only before anything is awaited.
  readonly #grant = (origin: string) => {
    void browser.permissions.request({ origins: [origin] }).then(() => this.#read());
  };

  readonly #revoke = (origin: string) => {
    void browser.permissions.remove({ origins: [origin] }).then(() => this.#read());
  };

  readonly #saveService = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget).get('service');
    const address = typeof typed === 'string' ? serviceAddress(typed) : undefined;
    this.failure = address ? '' : 'Enter a web address that begins with https://';
    if (!address) return;
    await storedService().write(address);
    this.status = 'Saved. Sign in to the panel again.';
    await this.#read();
  };

  async #read(): Promise<void> {
    const origins = knownPortals().flatMap((portal) => portal.origins);
    const held = await Promise.all(
      origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
    );
    this.granted = new Set(origins.filter((_, index) => held[index]));
    this.deployment = await readDeployment();
    this.viewings = (await readViewings()).length;
  }
}

/** The address without a slash at its end; plain http is for this machine only. */
function serviceAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined;
  const { protocol, hostname, href } = new URL(typed);
  const local = hostname === '127.0.0.1' || hostname === 'localhost';
  const safe = protocol === 'https:' || (protocol === 'http:' && local);
  return safe ? href.replace(/\/+$/u, '') : undefined;
}
