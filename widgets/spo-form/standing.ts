import { html, nothing, type TemplateResult } from 'lit';
import type { Spo } from '../../sdk/model/spo.ts';
import { dayIn, ukTime } from '../internal/dates.ts';
import type { Language } from '../internal/language.ts';
import type { Words } from './messages.ts';
import type { Errand } from './spo-desk.ts';

export interface StandingActions {
  edit(): void;
  seal(): void;
  download(): void;
}

/** The heading of an SPO that the service has, by its state. */
export function standingTitle(words: Words, { state, commitment }: Spo): string {
  const provider = commitment.provider.name;
  switch (state) {
    case 'draft':
      return words.check.title;
    case 'asked':
      return words.asked.title(provider);
    case 'agreed':
      return words.agreed.title(provider);
    case 'declined':
      return words.declined.title(provider);
    case 'countered':
      return words.countered.title(provider);
    case 'sealed':
    case 'submitted':
      return words.sealed.title;
    case 'delivering':
    case 'varied':
    case 'substituted':
    case 'disputed':
      return words.delivering.title;
    default:
      return words.later[state].title;
  }
}

/** What an SPO is waiting for, and what its supplier can do about it. */
export function standing(
  language: Language,
  words: Words,
  spo: Spo,
  errand: Errand | undefined,
  actions: StandingActions,
): TemplateResult | typeof nothing {
  switch (spo.state) {
    case 'draft':
      return nothing;
    case 'asked':
      return html`<p>${words.asked.body(spo.commitment.provider.name)}</p>
        ${edit(words.asked.change, actions)}`;
    case 'agreed':
      return agreed(language, words, spo, errand, actions);
    case 'declined':
      return html`<p>
          <strong>${words.declined.reason}:</strong> ${spo.declineReason ?? words.declined.noReason}
        </p>
        <p>${words.declined.body}</p>
        ${edit(words.declined.change, actions, 'main')}`;
    case 'countered':
      return html`${spo.counter?.note === undefined ? nothing : html`<p>${spo.counter.note}</p>`}
        <p>${words.countered.body}</p>
        ${edit(words.countered.change, actions, 'main')}`;
    case 'sealed':
    case 'submitted':
      return sealed(language, words, spo, errand, actions);
    case 'delivering':
    case 'varied':
    case 'substituted':
    case 'disputed':
      return html`<p>${words.delivering.body(spo.award?.contractReference ?? '')}</p>
        ${document(words, errand, actions)}`;
    default:
      return html`<p>${words.later[spo.state].body}</p>
        ${spo.seal ? document(words, errand, actions) : nothing}`;
  }
}

function agreed(
  language: Language,
  words: Words,
  spo: Spo,
  errand: Errand | undefined,
  actions: StandingActions,
): TemplateResult {
  const day = spo.consent ? dayIn(language, ukTime(spo.consent.agreedAt).day) : '';
  return html`<p>${words.agreed.body(day)}</p>
    <div class="actions screen-only">
      <button
        type="button"
        class="main"
        aria-disabled=${String(errand !== undefined)}
        @click=${() => actions.seal()}
      >
        ${errand === 'seal' ? words.agreed.sealing : words.agreed.seal}
      </button>
      <button type="button" class="link" @click=${() => actions.edit()}>
        ${words.agreed.change}
      </button>
    </div>`;
}

function sealed(
  language: Language,
  words: Words,
  spo: Spo,
  errand: Errand | undefined,
  actions: StandingActions,
): TemplateResult {
  const day = spo.seal ? dayIn(language, ukTime(spo.seal.sealedAt).day) : '';
  return html`<p>${words.sealed.body(day)}</p>
    <dl class="figures">
      <div class="answer">
        <dt>${words.sealed.reference}</dt>
        <dd>${spo.reference}</dd>
      </div>
      <div class="answer">
        <dt>${words.sealed.code}</dt>
        <dd>${spo.seal?.verifyCode}</dd>
      </div>
    </dl>
    ${document(words, errand, actions)}`;
}

function document(
  words: Words,
  errand: Errand | undefined,
  actions: StandingActions,
): TemplateResult {
  return html`<div class="actions screen-only">
    <button
      type="button"
      aria-disabled=${String(errand !== undefined)}
      @click=${() => actions.download()}
    >
      ${errand === 'document' ? words.sealed.downloading : words.sealed.download}
    </button>
  </div>`;
}

function edit(label: string, actions: StandingActions, look = ''): TemplateResult {
  return html`<div class="actions screen-only">
    <button type="button" class=${look} @click=${() => actions.edit()}>${label}</button>
  </div>`;
}
