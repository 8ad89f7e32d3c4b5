import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import type { Milestone } from '../../sdk/model/milestone.ts';
import type { OfferLine, Unit } from '../../sdk/model/offer.ts';
import type { Progress } from '../../sdk/model/progress.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import { dayIn } from '../internal/dates.ts';
import type { Language } from '../internal/language.ts';
import { penceTyped } from '../internal/money.ts';
import { quantityIn, shareIn } from '../internal/quantities.ts';
import { followProgress, type FeedNews } from '../progress-badge/progress-feed.ts';
import { failureNotice } from './failure-notice.ts';
import { typedIn } from './fields.ts';
import type { Words } from './messages.ts';
import { hoursTyped } from './offer-of.ts';

/** A claim being written. Its key makes it happen once, however often it is sent. */
interface OpenClaim {
  readonly milestone: Milestone;
  readonly key: string;
  readonly quantity: string;
  readonly note: string;
  readonly fault?: 'quantity' | 'note';
  readonly sending?: boolean;
  readonly failure?: unknown;
}

type DeliveryHost = ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };

const longestNote = 500;

/** The milestones of an awarded contract: what was promised, claimed, confirmed; and claiming. */
export class Delivery implements ReactiveController {
  client: DicmClient | undefined;
  progress: Progress | undefined;

  readonly #host: DeliveryHost;
  #reference: string | undefined;
  #following: AbortController | undefined;
  #lost = false;
  #open: OpenClaim | undefined;
  #sent: { readonly quantity: number; readonly unit: Unit } | undefined;

  constructor(host: DeliveryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#following?.abort();
    this.#reference = undefined;
  }

  /** Follows the progress of an SPO; asking again for the same one changes nothing. */
  follow({ reference }: Spo): void {
    if (this.#reference === reference || !this.client) return;
    this.#following?.abort();
    this.#following = new AbortController();
    this.#reference = reference;
    const { signal } = this.#following;
    followProgress(this.client.service, reference, (news) => this.#hear(news), signal);
  }

  #hear(news: FeedNews): void {
    if (news.kind === 'progress') this.progress = news.progress;
    this.#lost = news.kind !== 'progress' && news.kind !== 'open';
    this.#host.requestUpdate();
  }

  render(language: Language, words: Words, { reference, commitment }: Spo): TemplateResult {
    const said =
      this.#sent &&
      words.delivering.sent(quantityIn(language, this.#sent.quantity, this.#sent.unit));
    return html`
      ${
        this.progress
          ? html`<dicm-progress-badge .value=${this.progress}></dicm-progress-badge>`
          : nothing
      }
      ${this.#lost ? html`<p class="quiet">${words.delivering.noProgress}</p>` : nothing}
      <p role="status" class=${said === undefined ? 'visually-hidden' : 'notice'}>${said}</p>
      ${commitment.offer.lines.map(
        (line) =>
          html`<section class="answers" aria-labelledby=${`line-${line.id}`}>
            <h4 id=${`line-${line.id}`}>${line.description}</h4>
            <ul class="milestones">
              ${commitment.milestones
                .filter(({ lineId }) => lineId === line.id)
                .map((milestone) => this.#milestone(language, words, reference, line, milestone))}
            </ul>
          </section>`,
      )}
    `;
  }

  #milestone(
    language: Language,
    words: Words,
    reference: string,
    line: OfferLine,
    milestone: Milestone,
  ): TemplateResult {
    const labels = words.delivering;
    const { unit } = line;
    const done = this.progress?.milestones.find(({ milestoneId }) => milestoneId === milestone.id);
    const sum = (label: string, quantity: number | undefined) =>
      html`<span>
        ${label}
        ${quantity === undefined ? '–' : shareIn(language, quantity, milestone.quantity, unit)}
      </span>`;
    const isOpen = this.#open?.milestone.id === milestone.id;
    return html`<li>
      <div class="milestone">
        <p>
          <strong>${milestone.title}</strong>
          <span class="quiet">${labels.due(dayIn(language, milestone.due))}</span>
        </p>
        <p class="sums figures">
          ${sum(labels.claimed, done?.claimed)} ${sum(labels.confirmed, done?.confirmed)}
        </p>
        <button
          type="button"
          class="screen-only"
          id=${`claim-${milestone.id}`}
          aria-expanded=${String(isOpen)}
          @click=${() => this.#toggle(milestone)}
        >
          ${labels.claim}<span class="visually-hidden">
            ${labels.claimFor(milestone.title, line.description)}</span
          >
        </button>
      </div>
      ${isOpen && this.#open ? this.#claimForm(words, reference, line, this.#open) : nothing}
    </li>`;
  }

  #claimForm(
    words: Words,
    reference: string,
    { unit }: OfferLine,
    open: OpenClaim,
  ): TemplateResult {
    const labels = words.delivering;
    const money = unit === 'pence';
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#send(reference, unit);
    };
    const error = (fault: OpenClaim['fault'], text: string) =>
      open.fault === fault
        ? html`<p class="error" id="claim-error">
            <span class="visually-hidden">${words.error}</span> ${text}
          </p>`
        : nothing;
    return html`<form class="claim" novalidate @submit=${submit}>
      <div class=${open.fault === 'quantity' ? 'group faulty' : 'group'}>
        <label for="claim-quantity">${money ? labels.amountMoney : labels.amountHours}</label>
        <p class="hint" id="claim-hint">
          ${money ? labels.amountMoneyHint : labels.amountHoursHint}
        </p>
        ${error('quantity', labels.notANumber)}
        <input
          id="claim-quantity"
          class="figure"
          inputmode=${money ? 'decimal' : 'numeric'}
          autocomplete="off"
          aria-describedby=${open.fault === 'quantity' ? 'claim-hint claim-error' : 'claim-hint'}
          aria-invalid=${open.fault === 'quantity' ? 'true' : nothing}
          .value=${open.quantity}
          @input=${(event: Event) => this.#edit({ quantity: typedIn(event) })}
        />
      </div>
      <div class=${open.fault === 'note' ? 'group faulty' : 'group'}>
        <label for="claim-note">${labels.note}</label>
        ${error('note', labels.noteTooLong)}
        <input
          id="claim-note"
          autocomplete="off"
          aria-describedby=${open.fault === 'note' ? 'claim-error' : nothing}
          aria-invalid=${open.fault === 'note' ? 'true' : nothing}
          .value=${open.note}
          @input=${(event: Event) => this.#edit({ note: typedIn(event) })}
        />
      </div>
      ${
        open.failure === undefined
          ? nothing
          : failureNotice(words, open.failure, {
              again: () => void this.#send(reference, unit),
              kept: false,
            })
      }
      <div class="actions">
        <button type="submit" class="main" aria-disabled=${String(open.sending === true)}>
          ${open.sending ? labels.sending : labels.send}
        </button>
        <button type="button" class="link" @click=${() => this.#toggle(open.milestone)}>
          ${words.cancel}
        </button>
      </div>
    </form>`;
  }

  #toggle(milestone: Milestone): void {
    const close = this.#open?.milestone.id === milestone.id;
    this.#open = close
      ? undefined
      : { milestone, key: crypto.randomUUID(), quantity: '', note: '' };
    this.#sent = undefined;
    this.#host.requestUpdate();
    void this.#focus(close ? `claim-${milestone.id}` : 'claim-quantity');
  }

  async #focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById(id)?.focus();
  }

  /** Another quantity is another claim, so it has another key. */
  #edit(change: Partial<Pick<OpenClaim, 'quantity' | 'note'>>): void {
    if (this.#open) this.#open = { ...this.#open, ...change, key: crypto.randomUUID() };
    this.#host.requestUpdate();
  }

  async #send(reference: string, unit: Unit): Promise<void> {
    const open = this.#open;
    if (!open || open.sending || !this.client) return;
    const { milestone, key } = open;
    const quantity = unit === 'pence' ? penceTyped(open.quantity) : hoursTyped(open.quantity);
    const note = open.note.trim();
    if (!quantity || note.length > longestNote) {
      const fault = quantity ? 'note' : 'quantity';
      this.#become({ ...open, fault });
      return this.#focus(`claim-${fault}`);
    }
    this.#become({ milestone, key, quantity: open.quantity, note, sending: true });
    try {
      this.progress = await this.client.spos.claim(
        reference,
        milestone.id,
        { quantity, ...(note !== '' && { note }) },
        { idempotencyKey: key },
      );
      this.#sent = { quantity, unit };
      this.#become(undefined);
      await this.#focus(`claim-${milestone.id}`);
    } catch (failure) {
      this.#become({ milestone, key, quantity: open.quantity, note, failure });
    }
  }

  #become(open: OpenClaim | undefined): void {
    this.#open = open;
    this.#host.requestUpdate();
  }
}
