import { html, nothing, type TemplateResult } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import { writeAnswer, type AnswerText } from '../../sdk/spo/answer/answer-text.ts';
import { listInWords } from '../../sdk/spo/wording.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import type { AnswerField } from '../portals/schema.ts';
import { download } from './download.ts';
import { failureWords } from './failure-words.ts';
import { panelStyles } from './styles.css.ts';
import { order, type PageInTab } from './to-page.ts';

/**
 * Puts a sealed SPO into the bid: shows where, into which field, and every word, before anything is
 * written; writes only when pressed; leaves saving and submitting to the user.
 */
export class FillCard extends KitElement {
  static override styles = [tokens, controls, panelStyles];
  static override properties = {
    client: { attribute: false },
    spo: { attribute: false },
    page: { attribute: false },
    status: { state: true },
    failure: { state: true },
    inserted: { state: true },
    busy: { state: true },
  };

  declare client: DicmClient | undefined;
  declare spo: Spo | undefined;
  declare page: PageInTab | undefined;
  declare status: string;
  declare failure: string;
  declare inserted: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.client = undefined;
    this.spo = undefined;
    this.page = undefined;
    this.status = '';
    this.failure = '';
    this.inserted = false;
    this.busy = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { spo, page } = this;
    if (!spo || !page) return nothing;
    const { answer } = page.report;
    const field = answer.found === 'yes' ? answer.value : undefined;
    const written = writeAnswer(spo.commitment, spo.reference, field?.question.limit);
    return html`<section aria-labelledby="fill-heading">
      <h2 id="fill-heading">Answer for your bid</h2>
      ${field ? destination(page, field) : html`<p>This page has no field for the answer.</p>`}
      ${size(written, field)}
      <div
        class="text"
        tabindex="0"
        role="region"
        aria-label="Text of the answer"
        .textContent=${written.text}
      ></div>
      <div class="buttons">
        ${
          field
            ? html`<button
                  class="main"
                  aria-disabled=${disabled(!written.fits || this.busy)}
                  @click=${() => this.#insert(written)}
                >
                  Insert
                </button>
                ${this.inserted ? html`<button @click=${this.#undo}>Undo</button>` : nothing}`
            : nothing
        }
        <button @click=${() => this.#copy(written)}>Copy</button>
      </div>
      <h3>Sealed document</h3>
      <p class="file">${fileName(spo)}</p>
      <div class="buttons">
        ${
          field?.upload
            ? html`<button aria-disabled=${disabled(this.busy)} @click=${() => this.#attach(spo)}>
                Attach PDF
              </button>`
            : nothing
        }
        <button aria-disabled=${disabled(this.busy)} @click=${() => this.#download(spo)}>
          Download PDF
        </button>
      </div>
      <p class="status" role="status">${this.status}</p>
      <p class="status error" role="alert">${this.failure}</p>
      <p class="notice">
        You save and submit the bid yourself in the portal. The panel never does.
      </p>
    </section>`;
  }

  async #insert({ text, fits }: AnswerText): Promise<void> {
    const { page } = this;
    if (!page || !fits) return;
    await this.#do(async () => {
      const { remaining } = await order(page, 'fillAnswer', { text });
      this.inserted = true;
      return remaining === undefined
        ? 'Inserted. The portal shows no count, so check the length there.'
        : `Inserted. The portal says ${remaining.toLocaleString('en-GB')} ${unitOf(page)} are left.`;
    });
  }

  readonly #undo = () =>
    this.#do(async () => {
      if (this.page) await order(this.page, 'undoFill', {});
      this.inserted = false;
      return 'Undone. The field is as it was before.';
    });

  readonly #copy = ({ text }: AnswerText) =>
    this.#do(async () => {
      await navigator.clipboard.writeText(text);
      return 'Copied.';
    });

  readonly #attach = (spo: Spo) =>
    this.#do(async () => {
      const bytes = await this.#document(spo);
      if (!this.page || !bytes) return '';
      await order(this.page, 'attachFile', { name: fileName(spo), type: 'application/pdf', bytes });
      return `${fileName(spo)} is chosen in the portal’s file field. Press the portal’s own button to upload it.`;
    });

  readonly #download = (spo: Spo) =>
    this.#do(async () => {
      const bytes = await this.#document(spo);
      if (bytes) download(bytes, fileName(spo), 'application/pdf');
      return 'Downloaded.';
    });

  async #document({ reference }: Spo): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.client?.spos.document(reference);
  }

  /** One action at a time; what came of it is said in words. */
  async #do(action: () => Promise<string>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.status = '';
    this.failure = '';
    try {
      this.status = await action();
    } catch (error) {
      this.failure = failureWords(error);
    } finally {
      this.busy = false;
    }
  }
}

function destination({ report }: PageInTab, { label }: AnswerField): TemplateResult {
  return html`<dl class="facts">
    <dt>Goes to</dt>
    <dd>${new URL(report.href).origin}</dd>
    <dt>Field</dt>
    <dd>${label}</dd>
  </dl>`;
}

function size(written: AnswerText, field: AnswerField | undefined): TemplateResult {
  const limit = field?.question.limit;
  const count = limit?.unit === 'characters' ? written.characters : written.words;
  const unit = limit?.unit ?? 'words';
  const figure = count.toLocaleString('en-GB');
  if (!limit) return html`<p>${figure} ${unit}. The page shows no limit.</p>`;
  const most = limit.most.toLocaleString('en-GB');
  if (!written.fits) {
    return html`<p class="error">
      Even the shortest answer has ${figure} ${unit}, and the field takes ${most}. Copy it and
      shorten it yourself.
    </p>`;
  }
  const left =
    written.omitted.length > 0 ? ` Left out to fit: ${listInWords(written.omitted)}.` : '';
  return html`<p>${figure} of ${most} ${unit}.${left}</p>`;
}

function unitOf({ report: { answer } }: PageInTab): string {
  return answer.found === 'yes' ? (answer.value.question.limit?.unit ?? 'words') : 'words';
}

const disabled = (is: boolean) => (is ? 'true' : nothing);
const fileName = ({ reference }: Spo) => `${reference}.pdf`;
