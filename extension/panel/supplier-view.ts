import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import type { Actor } from '../../sdk/model/account.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import type { Supplier } from '../../sdk/model/supplier.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import type { SpoChangedEvent } from '../../widgets/events.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
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
  };

  declare client: DicmClient | undefined;
  declare actor: Actor | undefined;
  declare page: PageInTab | undefined;
  declare tender: Tender | undefined;
  declare sealed: Spo | undefined;

  constructor() {
    super();
    this.client = undefined;
    this.actor = undefined;
    this.page = undefined;
    this.tender = undefined;
    this.sealed = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('tender');
    if (before && before.reference !== this.tender?.reference) this.sealed = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, page, tender, actor } = this;
    if (!client || !page || !tender || !actor) return nothing;
    const { answer } = page.report;
    return html`${
        this.sealed && answer.found !== 'absent'
          ? html`<dicm-fill-card
              .client=${client}
              .spo=${this.sealed}
              .page=${page}
            ></dicm-fill-card>`
          : nothing
      }
      <section @dicm-spo-changed=${this.#take}>
        <dicm-spo-form
          .client=${client}
          .tender=${tender}
          .question=${answer.found === 'yes' ? answer.value.question : undefined}
          .supplier=${supplierOf(actor)}
        ></dicm-spo-form>
      </section>`;
  }

  /** The form tells of every version of the SPO, the one it finds on opening included. */
  readonly #take = ({ detail: { spo } }: SpoChangedEvent) => {
    this.sealed = spo.state === 'sealed' ? spo : undefined;
  };
}

/** Company identifiers are those of org-id.guide: `GB-COH-` and the number at Companies House. */
function supplierOf({ organisationId, organisationName }: Actor): Supplier {
  const [, companyNumber] = /^GB-COH-([A-Z0-9]{8})$/u.exec(organisationId) ?? [];
  return { id: organisationId, name: organisationName, ...(companyNumber && { companyNumber }) };
}
