import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DicmClient } from '../../sdk/client/client.ts';
import type { Commitment } from '../../sdk/model/commitment.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import type { Supplier } from '../../sdk/model/supplier.ts';
import type { Tender, TenderQuestion } from '../../sdk/model/tender.ts';
import { hasBegun } from '../../sdk/spo/terms.ts';
import { SpoChangedEvent, SpoSealedEvent } from '../events.ts';
import { controls } from '../internal/controls.css.ts';
import { KitElement } from '../internal/element.ts';
import { poundsAndPence } from '../internal/money.ts';
import { tokens } from '../internal/tokens.css.ts';
import { activityPage } from './activity-page.ts';
import { ActivitySearch } from './activity-search.ts';
import { pages, problemsIn, type Page, type Problem } from './check-draft.ts';
import { answers, checkPage } from './check-page.ts';
import { commitmentOf } from './commitment-of.ts';
import { Delivery } from './delivery.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { draftKey, draftOf, emptyDraft, withActivity, withText, type Draft } from './draft.ts';
import { errorSummary } from './error-summary.ts';
import { activityFor } from './activity-for.ts';
import { failureNotice } from './failure-notice.ts';
import type { FormView } from './form-view.ts';
import { howPage, wherePage } from './how-and-where-pages.ts';
import { messages, type Words } from './messages.ts';
import { offerOf } from './offer-of.ts';
import { offerPage } from './offer-page.ts';
import { saveDocument } from './save-document.ts';
import { conflictNotice, savingWords, stepList, tenderLine } from './form-frame.ts';
import { SpoDesk } from './spo-desk.ts';
import { standing, standingTitle } from './standing.ts';
import { styles } from './styles.css.ts';

/**
 * Writes a Social Purchase Order for one tender: from choosing an activity to the sealed document,
 * and after award its milestones. What is typed is kept on the device, so nothing is lost.
 *
 * @element dicm-spo-form
 * @fires {SpoChangedEvent} dicm-spo-changed - The SPO has a new version.
 * @fires {SpoSealedEvent} dicm-spo-sealed - The SPO was sealed.
 */
export class SpoForm extends KitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    client: { attribute: false },
    tender: { attribute: false },
    question: { attribute: false },
    supplier: { attribute: false },
    draft: { state: true },
    page: { state: true },
    problems: { state: true },
    editing: { state: true },
    ready: { state: true },
  };

  /** A client that is signed in for the supplier. */
  declare client: DicmClient | undefined;
  /** The tender that the promise is written for. */
  declare tender: Tender | undefined;
  /** The question it answers, when the portal asks for one. */
  declare question: TenderQuestion | undefined;
  /** The business that makes the promise. */
  declare supplier: Supplier | undefined;

  declare private draft: Draft;
  declare private page: Page;
  declare private problems: readonly Problem[];
  declare private editing: boolean;
  declare private ready: boolean;

  readonly #keeper = new DraftKeeper(this, (draft) => (this.draft = draft));
  readonly #desk = new SpoDesk(this, (spo, before) => this.#hear(spo, before));
  readonly #search = new ActivitySearch(this);
  readonly #delivery = new Delivery(this);
  #openKey = '';

  constructor() {
    super();
    this.draft = emptyDraft;
    this.page = 'activity';
    this.problems = [];
    this.editing = false;
    this.ready = false;
  }

  /** The SPO as the service has it; nothing before the provider was first asked. */
  get spo(): Spo | undefined {
    return this.#desk.spo;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) {
      this.#desk.client = this.client;
      this.#search.client = this.client;
      this.#delivery.client = this.client;
    }
    const { client, tender, supplier } = this;
    if (!client || !tender || !supplier) return;
    const key = draftKey(tender, supplier.id);
    if (key !== this.#openKey) void this.#open(key, tender, supplier);
  }

  async #open(key: string, tender: Tender, supplier: Supplier): Promise<void> {
    this.#openKey = key;
    this.ready = false;
    this.#desk.clear();
    this.draft = (await this.#keeper.open(key)) ?? emptyDraft;
    if (key !== this.#openKey) return;
    this.ready = true;
    await this.#desk.resume(tender, supplier, this.draft.reference);
  }

  #hear(spo: Spo, before: Spo | undefined): void {
    if (this.draft.reference !== spo.reference) this.#adopt(spo);
    if (spo.state !== 'draft' && before?.state !== spo.state) this.editing = false;
    if (hasBegun(spo)) this.#delivery.follow(spo);
    this.dispatchEvent(new SpoChangedEvent(spo));
    if (spo.state === 'sealed' && before && before.state !== 'sealed') {
      this.dispatchEvent(new SpoSealedEvent(spo));
    }
  }

  /** Ties the draft to its SPO, so that opening it again goes on from there. */
  #adopt(spo: Spo): void {
    const { commitment, reference } = spo;
    const written = this.draft.activity !== undefined;
    this.#change(
      written
        ? { ...this.draft, reference, createKey: undefined }
        : draftOf(commitment, activityFor(commitment), reference),
    );
  }

  #change(draft: Draft): void {
    this.draft = draft;
    this.#keeper.keep(draft);
    if (this.problems.length > 0) {
      // A mended field loses its error at once; new errors wait until the page is sent again.
      const left = problemsIn(draft);
      this.problems = this.problems.filter((shown) =>
        left.some(({ field, fault }) => field === shown.field && fault === shown.fault),
      );
    }
  }

  async #go(page: Page): Promise<void> {
    this.page = page;
    this.problems = [];
    this.editing = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#page-title')?.focus();
  }

  async #continue(): Promise<void> {
    const problems = problemsIn(this.draft).filter(({ page }) => page === this.page);
    if (problems.length > 0) return this.#showProblems(problems);
    const next = pages[pages.indexOf(this.page) + 1];
    if (next) await this.#go(next);
  }

  async #showProblems(problems: readonly Problem[]): Promise<void> {
    this.problems = problems;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#summary')?.focus();
  }

  async #ask(): Promise<void> {
    const problems = problemsIn(this.draft);
    const [first] = problems;
    if (first) {
      this.page = first.page;
      return this.#showProblems(problems);
    }
    const commitment = this.#commitment();
    if (!commitment) return;
    const createKey = this.draft.createKey ?? crypto.randomUUID();
    this.#change({ ...this.draft, createKey });
    await this.#keeper.flush();
    if (await this.#desk.ask(commitment, this.draft.reference, createKey)) await this.#focusTitle();
  }

  #commitment(): Commitment | undefined {
    if (!this.tender || !this.supplier) return undefined;
    return commitmentOf(this.draft, this.tender, this.supplier);
  }

  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#page-title')?.focus();
  }

  get #view(): FormView {
    return {
      language: this.language,
      words: messages[this.language],
      draft: this.draft,
      problems: this.problems,
      type: (field, value) => this.#change(withText(this.draft, field, value)),
      choose: (activity) => this.#change(withActivity(this.draft, activity)),
      chooseArea: (code, chosen) => {
        const others = this.draft.areas.filter((each) => each !== code);
        const areas = chosen ? [...others, code] : others;
        this.#change({ ...this.draft, areas, createKey: undefined });
      },
      go: (page) => void this.#go(page),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tender } = this;
    if (!tender) return nothing;
    const words = messages[this.language];
    const spo = this.#desk.spo;
    const standingShown = spo && spo.state !== 'draft' && !this.editing;
    return html`<section aria-labelledby="form-title">
      <header>
        <h2 id="form-title">${words.title}</h2>
        ${tenderLine(this.language, words, tender, this.question)}
      </header>
      ${this.#failure(words)}
      ${conflictNotice(words, this.#keeper, () => void this.#keeper.keepOurs(this.draft))}
      ${this.#body(words, standingShown ? spo : undefined)}
    </section>`;
  }

  #body(words: Words, spo: Spo | undefined): TemplateResult {
    if (!this.ready || (this.#desk.errand === 'resume' && this.draft.reference !== undefined)) {
      return html`<p class="visually-hidden">${words.loading}</p>
        <span class="skeleton"></span><span class="skeleton half"></span>`;
    }
    return spo ? this.#standing(words, spo) : this.#form(words);
  }

  #failure(words: Words): TemplateResult | typeof nothing {
    const { failure } = this.#desk;
    if (!failure) return nothing;
    const kept = this.#keeper.saving.state !== 'unavailable';
    return failureNotice(words, failure.error, { again: failure.again, kept });
  }

  #standing(words: Words, spo: Spo): TemplateResult {
    return html`<div class="standing" aria-live="polite">
        <h3 id="page-title" tabindex="-1">${standingTitle(words, spo)}</h3>
        ${standing(this.language, words, spo, this.#desk.errand, {
          edit: () => void this.#go('check'),
          seal: () => void this.#desk.seal(),
          download: () =>
            void this.#desk.fetchDocument((bytes) => saveDocument(bytes, `${spo.reference}.pdf`)),
        })}
      </div>
      ${
        hasBegun(spo)
          ? this.#delivery.render(this.language, words, spo)
          : answers(this.language, words, spo.commitment)
      }`;
  }

  #form(words: Words): TemplateResult {
    const view = this.#view;
    if (this.page === 'activity') this.#search.begin();
    return html`
      ${stepList(words, this.draft, this.page, (page) => void this.#go(page))} ${errorSummary(view)}
      <h3 id="page-title" tabindex="-1">${words[this.page].title}</h3>
      ${this.page === 'activity' ? activityPage(view, this.#search) : nothing}
      <form id="page" class="page" novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${this.#fields(view)}
      </form>
      <div class="frame">
        <div class="sum">
          <p>
            ${words.total}
            <strong class="figures">${poundsAndPence(offerOf(this.draft).total)}</strong>
          </p>
          <p class="quiet">${savingWords(this.language, words, this.#keeper.saving)}</p>
        </div>
        <div class="actions">${this.#actions(words)}</div>
      </div>
    `;
  }

  #fields(view: FormView): TemplateResult | typeof nothing {
    switch (this.page) {
      case 'activity':
        return nothing;
      case 'offer':
        return offerPage(view);
      case 'how':
        return howPage(view);
      case 'where':
        return wherePage(view);
      case 'check':
        return checkPage(view, this.#commitment(), this.#desk.spo !== undefined);
    }
  }

  #actions(words: Words): TemplateResult {
    const provider = this.draft.activity?.provider.name ?? '';
    const asking = this.#desk.errand === 'ask';
    const onCheck = this.page === 'check';
    return html`
      ${
        onCheck && !this.#commitment()
          ? nothing
          : html`<button type="submit" form="page" class="main" aria-disabled=${String(asking)}>
              ${onCheck ? (asking ? words.check.asking : words.check.ask(provider)) : words.continue}
            </button>`
      }
      ${
        this.#desk.spo && this.#desk.spo.state !== 'draft'
          ? html`<button type="button" class="link" @click=${() => (this.editing = false)}>
              ${words.cancel}
            </button>`
          : nothing
      }
    `;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void (this.page === 'check' ? this.#ask() : this.#continue());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dicm-spo-form': SpoForm;
  }
}
