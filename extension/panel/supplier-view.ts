import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import type { Actor } from '../../sdk/model/account.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import type { Supplier } from '../../sdk/model/supplier.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import type { SpoSealedEvent } from '../../widgets/events.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import { failureWords } from './failure-words.ts';
import { panelStyles } from './styles.css.ts';
import type { PageInTab } from './to-page.ts';

/** A bid-writer's view: write the SPO for this tender, then put the sealed one into the bid. */
export class SupplierView extends KitElement {
  static override styles = [tokens, controls, panelStyles];
  static override properties = {
    client: { attribute: false },
    actor: { attribute: false },
    page: { attribute: false },
    tender: { attribute: false },
    sealed: { state: true },
    failure: { state: true },
    loadedFor: { state: true },
  };

  declare client: DicmClient | undefined;
  declare actor: Actor | undefined;
  declare page: PageInTab | undefined;
  declare tender: Tender | undefined;
  declare sealed: Spo | undefined;
  declare failure: string;
  declare loadedFor: string | undefined;

  constructor() {
    super();
    this.client = undefined;
    this.actor = undefined;
    this.page = undefined;
    this.tender = undefined;
    this.sealed = undefined;
    this.failure = '';
    this.loadedFor = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const looksElsewhere = changed.has('tender') && this.tender?.reference !== this.loadedFor;
    if (looksElsewhere || changed.has('client')) void this.#findSealed();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, page, tender, actor } = this;
    if (!client || !page || !tender || !actor) return nothing;
    if (this.failure) {
      return html`<section>
        <div class="notice problem" role="alert"><p>${this.failure}</p></div>
        <div class="buttons"><button @click=${this.#findSealed}>Try again</button></div>
      </section>`;
    }
    if (this.loadedFor !== tender.reference)
      return html`<section><p class="skeleton">&nbsp;</p></section>`;
    if (this.sealed) {
      return html`<dicm-fill-card
        .client=${client}
        .spo=${this.sealed}
        .page=${page}
      ></dicm-fill-card>`;
    }
    const { answer } = page.report;
    return html`<section @dicm-spo-sealed=${this.#take}>
      <dicm-spo-form
        .client=${client}
        .tender=${tender}
        .question=${answer.found === 'yes' ? answer.value.question : undefined}
        .supplier=${supplierOf(actor)}
      ></dicm-spo-form>
    </section>`;
  }

  readonly #take = ({ detail }: SpoSealedEvent) => {
    this.sealed = detail.spo;
  };

  readonly #findSealed = async () => {
    const { client, tender } = this;
    if (!client || !tender) return;
    this.failure = '';
    this.sealed = undefined;
    try {
      const { items } = await client.spos.list(
        { tender: tender.reference },
        { signal: this.connection },
      );
      if (tender !== this.tender) return;
      this.sealed = items.find(
        ({ state, commitment }) => state === 'sealed' && commitment.tender.portal === tender.portal,
      );
      this.loadedFor = tender.reference;
    } catch (error) {
      if (!this.connection.aborted) this.failure = failureWords(error);
    }
  };
}

/** Company identifiers are those of org-id.guide: `GB-COH-` and the number at Companies House. */
function supplierOf({ organisationId, organisationName }: Actor): Supplier {
  const [, companyNumber] = /^GB-COH-([A-Z0-9]{8})$/u.exec(organisationId) ?? [];
  return { id: organisationId, name: organisationName, ...(companyNumber && { companyNumber }) };
}
