import { html, nothing, type TemplateResult } from 'lit';
import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import type { Role } from '../../sdk/model/account.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import { failureWords } from './failure-words.ts';
import { findingOf, notRead, type BidIdentity, type Finding } from './finding.ts';
import { findingView } from './finding-view.ts';
import { markView } from './mark-view.ts';
import { panelStyles } from './styles.css.ts';
import { verifyOffline } from './verification.ts';
import { logViewings } from '../shared/viewing-log.ts';

/** The largest file that is checked, in bytes: far more than a sealed SPO, far less than memory. */
const mostBytes = 20 * 1024 * 1024;

/** A file was checked; `finding` is what it gave. */
export class PdfCheckedEvent extends CustomEvent<{ readonly finding: Finding }> {
  static readonly type = 'pdf-checked';

  constructor(finding: Finding) {
    super(PdfCheckedEvent.type, { detail: { finding } });
  }
}

/** Checks a PDF that the user chooses or drops, against a bid when one is given. */
export class CheckPdf extends KitElement {
  static override styles = [tokens, controls, panelStyles];
  static override properties = {
    issuers: { attribute: false },
    viewer: { attribute: false },
    bid: { attribute: false },
    finding: { state: true },
    status: { state: true },
  };

  declare issuers: readonly IssuerKeys[];
  declare viewer: Role | undefined;
  declare bid: BidIdentity | undefined;
  declare finding: Finding | undefined;
  declare status: string;

  constructor() {
    super();
    this.issuers = [];
    this.viewer = undefined;
    this.bid = undefined;
    this.finding = undefined;
    this.status = '';
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="check-heading" @dragover=${allowDrop} @drop=${this.#drop}>
      <h2 id="check-heading">Check a PDF</h2>
      <label for="file">Choose a PDF, or drop one here</label>
      <input id="file" type="file" accept=".pdf,application/pdf" @change=${this.#choose} />
      <p class="status" role="status">${this.status}</p>
      ${
        this.finding
          ? html`<div role="status">
              <p>${markView(this.finding.mark)}</p>
              ${findingView(this.finding)}
            </div>`
          : nothing
      }
    </section>`;
  }

  readonly #choose = ({ currentTarget }: Event) => {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
    if (file) void this.#check(file);
  };

  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void this.#check(file);
  };

  async #check(file: File): Promise<void> {
    this.finding = undefined;
    this.status = `Checking ${file.name}`;
    const finding = await this.#findingOf(file);
    this.status = '';
    this.finding = finding;
    this.dispatchEvent(new PdfCheckedEvent(finding));
  }

  async #findingOf(file: File): Promise<Finding> {
    if (file.size > mostBytes) {
      return notRead(
        file.name,
        'This file is larger than 20 MB, so it was not read. A sealed SPO is far smaller.',
      );
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const finding = await findingOf(
        file.name,
        await verifyOffline(bytes, this.issuers),
        this.bid,
      );
      await this.#log(finding);
      return finding;
    } catch (error) {
      return notRead(file.name, failureWords(error));
    }
  }

  async #log({ recordDigest }: Finding): Promise<void> {
    if (recordDigest === undefined) return;
    const shownAt = new Date().toISOString();
    await logViewings([{ recordDigest, shownAt, role: this.viewer ?? 'not-signed-in' }]);
  }
}

const allowDrop = (event: DragEvent) => event.preventDefault();
