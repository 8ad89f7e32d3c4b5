import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import { isRefused } from '../../sdk/client/errors.ts';
import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import type { Actor } from '../../sdk/model/account.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import { longDay } from '../../sdk/spo/wording.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import type { ContractFacts } from '../portals/schema.ts';
import type { PdfCheckedEvent } from './check-pdf.ts';
import { checkedSpoOf, rememberChecked, type CheckedSpo } from './checked-spos.ts';
import { failureWords } from './failure-words.ts';
import type { BidIdentity } from './finding.ts';
import { markView } from './mark-view.ts';
import { panelStyles } from './styles.css.ts';
import type { PageInTab } from './to-page.ts';

/**
 * The contract that a portal page shows. Its SPO is the one whose PDF was checked in the winning
 * bid; a contract manager records the award of that one and no other, and then follows delivery.
 */
export class ContractCard extends KitElement {
  static override styles = [tokens, controls, panelStyles];
  static override properties = {
    client: { attribute: false },
    actor: { attribute: false },
    issuers: { attribute: false },
    page: { attribute: false },
    contract: { attribute: false },
    checked: { state: true },
    spo: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare client: DicmClient | undefined;
  declare actor: Actor | undefined;
  declare issuers: readonly IssuerKeys[];
  declare page: PageInTab | undefined;
  declare contract: ContractFacts | undefined;
  declare checked: CheckedSpo | undefined;
  declare spo: Spo | undefined;
  declare failure: string;
  declare busy: boolean;

  constructor() {
    super();
    this.client = undefined;
    this.actor = undefined;
    this.issuers = [];
    this.page = undefined;
    this.contract = undefined;
    this.checked = undefined;
    this.spo = undefined;
    this.failure = '';
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.get('contract')?.contractReference !== this.contract?.contractReference;
    if ((changed.has('contract') && other) || changed.has('actor')) void this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { contract, spo, client } = this;
    if (!contract || !client) return nothing;
    return html`<section aria-labelledby="contract-heading">
        <h2 id="contract-heading">This page</h2>
        <dl class="facts">
          <dt>Contract</dt>
          <dd>${contract.contractReference}</dd>
          <dt>Tender</dt>
          <dd>${contract.tenderReference}</dd>
          <dt>Supplier</dt>
          <dd>${contract.supplierName}, ${contract.companyNumber}</dd>
        </dl>
        ${
          this.failure
            ? html`<div class="notice problem" role="alert"><p>${this.failure}</p></div>
                <div class="buttons"><button @click=${this.#load}>Try again</button></div>`
            : nothing
        }
      </section>
      ${spo?.award ? this.#delivery(spo, client) : this.#awarding()}`;
  }

  #delivery({ reference, award }: Spo, { service }: DicmClient): TemplateResult {
    return html`<section aria-label="Delivery">
      <p>
        <span class="together">${reference}</span> belongs to contract
        <span class="together">${award?.contractReference}</span>, recorded
        ${longDay(award?.awardedAt.slice(0, 10) ?? '')}.
      </p>
      <dicm-progress-badge service=${service} spo=${reference}></dicm-progress-badge>
    </section>`;
  }

  #awarding(): TemplateResult {
    const { checked, actor } = this;
    if (!checked) {
      return html`<section>
          <p>Check the SPO of the winning bid first: in the list of bids, or from the PDF here.</p>
        </section>
        <dicm-check-pdf
          .issuers=${this.issuers}
          .viewer=${actor?.role}
          .bid=${this.#bid}
          @pdf-checked=${this.#takeChecked}
        ></dicm-check-pdf>`;
    }
    return html`<section>
      <p>${markView('sealed-unchanged')}</p>
      <p>
        ${checked.reference}, checked ${longDay(checked.checkedAt.slice(0, 10))} in this supplier’s
        bid.
      </p>
      ${
        actor?.role === 'contract-manager'
          ? html`<div class="buttons">
              <button
                class="main"
                aria-disabled=${this.busy ? 'true' : nothing}
                @click=${this.#award}
              >
                Record the award
              </button>
            </div>`
          : html`<p>A contract manager of the buyer records the award. Sign in as one to do so.</p>`
      }
    </section>`;
  }

  get #bid(): BidIdentity | undefined {
    const { contract, page } = this;
    if (!contract || !page) return undefined;
    const { tenderReference, companyNumber } = contract;
    return { portal: new URL(page.report.href).origin, tenderReference, companyNumber };
  }

  readonly #takeChecked = async ({ detail: { finding } }: PdfCheckedEvent) => {
    const bid = this.#bid;
    // A file that does not match stays on screen with its finding; nothing is remembered of it.
    if (!bid || finding.mark !== 'sealed-unchanged') return;
    const tender = { portal: bid.portal, reference: bid.tenderReference };
    await rememberChecked(tender, new Map([[bid.companyNumber, [finding]]]));
    await this.#load();
  };

  readonly #load = async () => {
    const { contract, client, actor } = this;
    const bid = this.#bid;
    this.failure = '';
    this.spo = undefined;
    this.checked = bid && (await checkedSpoOf(bid).read());
    if (!contract || !client || !actor) return;
    try {
      this.spo = await this.#spoOf(client, contract);
    } catch (error) {
      if (!this.connection.aborted) this.failure = failureWords(error);
    }
  };

  /** The SPO already recorded for this contract, if the signed-in organisation may see it. */
  async #spoOf(client: DicmClient, contract: ContractFacts): Promise<Spo | undefined> {
    const { contractReference, tenderReference: tender } = contract;
    const { items } = await client.spos.list({ tender }, { signal: this.connection });
    return items.find(({ award }) => award?.contractReference === contractReference);
  }

  readonly #award = async () => {
    const { client, checked, contract } = this;
    if (!client || !checked || !contract || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const { contractReference } = contract;
      this.spo = await client.spos.award(checked.reference, { contractReference });
    } catch (error) {
      this.failure = isRefused(error, 404)
        ? `The service does not know ${checked.reference}. Nothing was recorded. Check that you are signed in for the buyer of this tender.`
        : failureWords(error);
    } finally {
      this.busy = false;
    }
  };
}
