import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import type { Role } from '../../sdk/model/account.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import { ukMoment } from '../../sdk/spo/wording.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import type { BidRow } from '../portals/schema.ts';
import { checkBid } from './bid-check.ts';
import { rememberChecked } from './checked-spos.ts';
import { failureWords } from './failure-words.ts';
import { markOfBid, type Finding } from './finding.ts';
import { findingView } from './finding-view.ts';
import { markView } from './mark-view.ts';
import { panelStyles } from './styles.css.ts';
import { order, type PageInTab } from './to-page.ts';
import { logViewings } from '../shared/viewing-log.ts';

/**
 * The bids of the page, in the page's own order, each told by its company number. It says what a
 * file is, never what a bid is worth: no score, no rank, the same layout for each.
 */
export class BidList extends KitElement {
  static override styles = [tokens, controls, panelStyles];
  static override properties = {
    page: { attribute: false },
    tender: { attribute: false },
    bids: { attribute: false },
    issuers: { attribute: false },
    viewer: { attribute: false },
    checked: { state: true },
    status: { state: true },
    failure: { state: true },
  };

  declare page: PageInTab | undefined;
  declare tender: Tender | undefined;
  declare bids: readonly BidRow[];
  declare issuers: readonly IssuerKeys[];
  declare viewer: Role | undefined;
  /** Findings by company number, with the row as it was when it was checked. */
  declare checked: ReadonlyMap<string, { bid: BidRow; findings: readonly Finding[] }>;
  declare status: string;
  declare failure: string;

  constructor() {
    super();
    this.page = undefined;
    this.tender = undefined;
    this.bids = [];
    this.issuers = [];
    this.viewer = undefined;
    this.checked = new Map();
    this.status = '';
    this.failure = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('tender');
    if (before && before.reference !== this.tender?.reference) this.checked = new Map();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tender, page } = this;
    if (!tender || !page) return nothing;
    const files = this.bids.reduce((count, { attachments }) => count + attachments.length, 0);
    return html`<section aria-labelledby="bids-heading">
        <h2 id="bids-heading">Bids</h2>
        <p>
          To check, the panel reads the files listed below from
          <strong>${new URL(page.report.href).origin}</strong> with your own sign-in to the portal.
          They are checked on this device and sent nowhere.
        </p>
        <div class="buttons">
          <button
            class="main"
            aria-disabled=${this.status || files === 0 ? 'true' : nothing}
            @click=${this.#check}
          >
            Check the attached PDFs (${files})
          </button>
        </div>
        <p class="status" role="status">${this.status}</p>
        <p class="status error" role="alert">${this.failure}</p>
        ${
          this.issuers.length === 0
            ? html`<p class="notice problem">
                This package names no issuer to trust, so no seal can be checked. Ask whoever gave
                you the extension.
              </p>`
            : nothing
        }
      </section>
      ${earlyNotice(tender)} ${this.bids.map((bid) => this.#bid(bid))}`;
  }

  #bid(bid: BidRow): TemplateResult {
    const checked = this.checked.get(bid.key);
    // The row must still be the one that was checked, here as in the page.
    const findings = checked?.bid.text === bid.text ? checked.findings : undefined;
    return html`<section aria-labelledby="bid-${bid.key}">
      <h2 id="bid-${bid.key}">${bid.name}</h2>
      <p class="quiet">Company number ${bid.key}</p>
      <p>${markView(findings ? markOfBid(findings) : 'not-checked')}</p>
      ${
        findings
          ? findings.map(findingView)
          : html`<ul>
              ${bid.attachments.map(({ name }) => html`<li class="file">${name}</li>`)}
            </ul>`
      }
      ${bid.attachments.length === 0 ? html`<p>No file is attached to this bid.</p>` : nothing}
    </section>`;
  }

  readonly #check = async () => {
    const { page, tender, bids, issuers } = this;
    if (!page || !tender || this.status) return;
    this.failure = '';
    const checked = new Map<string, { bid: BidRow; findings: readonly Finding[] }>();
    try {
      for (const [index, bid] of bids.entries()) {
        this.status = `Checking bid ${index + 1} of ${bids.length}`;
        checked.set(bid.key, { bid, findings: await checkBid(page, tender, bid, issuers) });
      }
      // Logged before it is shown: what cannot be logged is not shown.
      await this.#log(checked);
      this.checked = checked;
      const findings = new Map([...checked].map(([key, each]) => [key, each.findings]));
      await rememberChecked(tender, findings);
      await this.#markPage(page, checked);
    } catch (error) {
      this.failure = failureWords(error);
    } finally {
      this.status = '';
    }
  };

  async #log(checked: BidList['checked']): Promise<void> {
    const shownAt = new Date().toISOString();
    const role = this.viewer ?? 'not-signed-in';
    const shown = [...checked.values()].flatMap(({ findings }) => findings);
    const digests = shown.flatMap(({ recordDigest }) => recordDigest ?? []);
    await logViewings(digests.map((recordDigest) => ({ recordDigest, shownAt, role })));
  }

  async #markPage(page: PageInTab, checked: BidList['checked']): Promise<void> {
    const marks = [...checked.values()].map(({ bid: { key, text }, findings }) => ({
      key,
      text,
      mark: markOfBid(findings),
    }));
    const { shown } = await order(page, 'markRows', { marks });
    if (shown.length < marks.length) {
      this.failure = 'The list in the page changed meanwhile. Rely on this panel, or check again.';
    }
  }
}

/**
 * The portal decides when bids are opened, and it lists them on this page. A device whose clock
 * disagrees says so; it does not lock an evaluator out, for a clock that is days off is common.
 */
function earlyNotice({ deadline }: Tender): TemplateResult | typeof nothing {
  if (new Date() >= new Date(deadline)) return nothing;
  return html`<section>
    <p class="notice problem">
      By the clock of this device the tender is open until ${ukMoment(deadline)}, yet the portal
      lists its bids. Check the date on this device, and the deadline with the procurement lead.
    </p>
  </section>`;
}
