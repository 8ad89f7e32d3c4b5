import { css, html, nothing, type TemplateResult } from 'lit';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import type { BidRow, ContractFacts } from '../portals/schema.ts';
import { browser } from '../shared/browser.ts';
import { BoundTab } from './bound-tab.ts';
import { ServiceConnection } from './service-connection.ts';
import { panelStyles } from './styles.css.ts';
import { tenderFacts } from './tender-facts.ts';
import type { PageInTab } from './to-page.ts';

const header = css`
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--_line);
  }
  h1 {
    margin: 0;
    font-size: 14px;
    line-height: 20px;
  }
  header p {
    grid-row: 2;
    grid-column: 1 / -1;
  }
`;

/** The panel beside the page: what it shows follows from the page in the tab and who is signed in. */
export class Panel extends KitElement {
  static override styles = [tokens, controls, panelStyles, header];

  readonly #tab = new BoundTab(this, new URL(location.href));
  readonly #service = new ServiceConnection(this);

  protected override render(): TemplateResult {
    const { page } = this.#tab;
    return html`${this.#header()}
      <main>${page ? this.#page(page) : this.#nothingRecognised()}</main>`;
  }

  #header(): TemplateResult {
    const actor = this.#service.session?.actor;
    return html`<header>
      <h1>Social Purchase Order</h1>
      ${actor ? html`<button class="link" @click=${this.#signOut}>Sign out</button>` : nothing}
      ${actor ? html`<p class="quiet">${actor.displayName}, ${actor.organisationName}</p>` : nothing}
    </header>`;
  }

  #nothingRecognised(): TemplateResult {
    return html`<section>
        <p>
          Open a page of a tender portal that you have allowed. The panel shows here what it can do.
        </p>
        <div class="buttons">
          <button @click=${() => void browser.runtime.openOptionsPage()}>
            Portals you have allowed
          </button>
        </div>
      </section>
      ${this.#checkPdf()}`;
  }

  #page(page: PageInTab): TemplateResult {
    const { report } = page;
    const { bids, contract } = report;
    return html`${contract.found === 'absent' ? tenderFacts(report, this.#isWriting(page)) : nothing}
    ${this.#supplier(page)} ${bids.found === 'yes' ? this.#bids(page, bids.value) : nothing}
    ${contract.found === 'yes' ? this.#contract(page, contract.value) : nothing}
    ${
      this.#service.session
        ? nothing
        : html`<dicm-sign-in
            .address=${this.#service.deployment?.service}
            .signIn=${this.#signIn}
          ></dicm-sign-in>`
    }
    ${bids.found === 'absent' ? nothing : this.#checkPdf()}`;
  }

  #supplier(page: PageInTab): TemplateResult | typeof nothing {
    const { session, client } = this.#service;
    const { tender, answer } = page.report;
    if (!session || tender.found !== 'yes') return nothing;
    if (session.actor.role !== 'bid-lead') {
      return answer.found === 'absent'
        ? nothing
        : html`<section><p>Sign in as a bid lead to write a Social Purchase Order.</p></section>`;
    }
    return html`<dicm-supplier-view
      .client=${client}
      .actor=${session.actor}
      .page=${page}
      .tender=${tender.value}
    ></dicm-supplier-view>`;
  }

  /** Whether the form is shown, which says again what the tender is. */
  #isWriting({ report }: PageInTab): boolean {
    return this.#service.session?.actor.role === 'bid-lead' && report.tender.found === 'yes';
  }

  #bids(page: PageInTab, bids: readonly BidRow[]): TemplateResult | typeof nothing {
    const { tender } = page.report;
    // Without its tender a bid cannot be matched, and the facts above say why it is missing.
    if (tender.found !== 'yes') return nothing;
    return html`<dicm-bid-list
      .page=${page}
      .tender=${tender.value}
      .bids=${bids}
      .issuers=${this.#issuers}
      .viewer=${this.#service.session?.actor.role}
    ></dicm-bid-list>`;
  }

  #contract(page: PageInTab, contract: ContractFacts): TemplateResult {
    const { client, session } = this.#service;
    return html`<dicm-contract-card
      .client=${client}
      .actor=${session?.actor}
      .issuers=${this.#issuers}
      .page=${page}
      .contract=${contract}
    ></dicm-contract-card>`;
  }

  #checkPdf(): TemplateResult {
    return html`<dicm-check-pdf
      .issuers=${this.#issuers}
      .viewer=${this.#service.session?.actor.role}
    ></dicm-check-pdf>`;
  }

  readonly #signOut = () => this.#service.signOut();

  readonly #signIn = (account: string, password: string) => this.#service.signIn(account, password);

  get #issuers(): readonly IssuerKeys[] {
    return this.#service.deployment?.issuers ?? [];
  }
}
