import { html, nothing, type TemplateResult } from 'lit';
import type { Tender, TenderQuestion } from '../../sdk/model/tender.ts';
import { dayIn, timeOnThisDevice, ukTime } from '../internal/dates.ts';
import type { Language } from '../internal/language.ts';
import { pages, problemsIn, type Page } from './check-draft.ts';
import type { DraftKeeper, Saving } from './draft-keeper.ts';
import type { Draft } from './draft.ts';
import type { Words } from './messages.ts';

/** Which tender this is for, and how long there is. */
export function tenderLine(
  language: Language,
  words: Words,
  { buyer, title, lot, deadline }: Tender,
  question: TenderQuestion | undefined,
): TemplateResult {
  const { day, time } = ukTime(deadline);
  const say = new Date(deadline) > new Date() ? words.closes : words.closed;
  return html`<p class="quiet">${[buyer.name, title, lot].filter(Boolean).join(' · ')}</p>
    <p class="quiet">${say(dayIn(language, day), time)}</p>
    ${
      question
        ? html`<details>
            <summary>${words.forQuestion(question.reference)}</summary>
            <p>${question.text}</p>
          </details>`
        : nothing
    }`;
}

/** The steps in order, each a way there, with those that are complete marked as done. */
export function stepList(
  words: Words,
  draft: Draft,
  current: Page,
  go: (page: Page) => void,
): TemplateResult {
  const open = new Set(problemsIn(draft).map(({ page }) => page));
  return html`<nav aria-label=${words.stepsName}>
    <ol class="steps">
      ${pages.map((page, index) => {
        const done = page !== 'check' && !open.has(page);
        return html`<li>
          <button
            type="button"
            class="step"
            aria-current=${page === current ? 'step' : nothing}
            @click=${() => go(page)}
          >
            <span class="mark" aria-hidden="true">${done ? '✓' : index + 1}</span>
            ${words.steps[page]}${done ? html`<span class="visually-hidden">, ${words.done}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** How safe the draft is. */
export function savingWords(language: Language, words: Words, saving: Saving): string {
  switch (saving.state) {
    case 'opening':
      return '';
    case 'untouched':
      return words.untouched;
    case 'unavailable':
      return words.cannotKeep;
    case 'conflict':
      return words.conflict(timeOnThisDevice(new Date(saving.kept.savedAt)));
    case 'saved':
      return savedWords(language, words, saving.at);
  }
}

/** What to do when two tabs write one draft; shown until it is settled. */
export function conflictNotice(
  words: Words,
  keeper: DraftKeeper,
  keepOurs: () => void,
): TemplateResult | typeof nothing {
  const { saving } = keeper;
  if (saving.state !== 'conflict') return nothing;
  return html`<div class="notice problem" role="alert">
    <p>
      <strong>${words.conflict(timeOnThisDevice(new Date(saving.kept.savedAt)))}</strong>
    </p>
    <div class="actions">
      <button type="button" @click=${() => keeper.takeTheirs()}>${words.useTheirs}</button>
      <button type="button" @click=${keepOurs}>${words.keepOurs}</button>
    </div>
  </div>`;
}

function savedWords(language: Language, words: Words, at: Date): string {
  const time = timeOnThisDevice(at);
  if (at.toDateString() === new Date().toDateString()) return words.saved(time);
  // The day as this device has it: `toISOString` would give the day in Greenwich.
  const day = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
  return words.savedOn(dayIn(language, day), time);
}
