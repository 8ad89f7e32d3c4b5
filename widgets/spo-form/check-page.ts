import { html, nothing, type TemplateResult } from 'lit';
import type { Commitment } from '../../sdk/model/commitment.ts';
import type { OfferLine } from '../../sdk/model/offer.ts';
import { dayIn } from '../internal/dates.ts';
import type { Language } from '../internal/language.ts';
import { poundsAndPence } from '../internal/money.ts';
import { numberIn } from '../internal/messages.ts';
import { quantityIn } from '../internal/quantities.ts';
import { problemsIn, type Page } from './check-draft.ts';
import type { FormView } from './form-view.ts';
import { problemWords, type Words } from './messages.ts';

/** The answers before they are sent, or what is still missing from them. */
export function checkPage(
  view: FormView,
  commitment: Commitment | undefined,
  asked: boolean,
): TemplateResult {
  const { language, words } = view;
  if (!commitment) return stillMissing(view);
  const provider = commitment.provider.name;
  return html`${answers(language, words, commitment, view.go)}
    <p class="notice">${asked ? words.check.withdraws(provider) : words.check.next(provider)}</p>`;
}

function stillMissing({ draft, words, go }: FormView): TemplateResult {
  return html`<p>${words.check.missing}:</p>
    <ul class="missing">
      ${problemsIn(draft).map(
        (problem) =>
          html`<li>
            <button type="button" class="link" @click=${() => go(problem.page)}>
              ${problemWords(words, problem)}
            </button>
          </li>`,
      )}
    </ul>`;
}

type ChangeablePage = Exclude<Page, 'check'>;

interface Row {
  readonly label: string;
  readonly answer: string;
}

/** Every answer of a promise; `change` adds the way back to each group of them. */
export function answers(
  language: Language,
  words: Words,
  commitment: Commitment,
  change?: (page: Page) => void,
): TemplateResult {
  return html`${(['activity', 'offer', 'how', 'where'] as const).map(
    (page) =>
      html`<section class="answers" aria-labelledby=${`answers-${page}`}>
        <div class="answers-head">
          <h4 id=${`answers-${page}`}>${words.steps[page]}</h4>
          ${change ? changeButton(words, page, change) : nothing}
        </div>
        <dl>
          ${rowsOf(language, words, commitment, page).map(
            ({ label, answer }) =>
              html`<div class="answer">
                <dt>${label}</dt>
                <dd>${answer}</dd>
              </div>`,
          )}
        </dl>
      </section>`,
  )}`;
}

function changeButton(
  words: Words,
  page: ChangeablePage,
  change: (page: Page) => void,
): TemplateResult {
  return html`<button type="button" class="link screen-only" @click=${() => change(page)}>
    ${words.change}<span class="visually-hidden"> ${words.steps[page]}</span>
  </button>`;
}

function rowsOf(
  language: Language,
  words: Words,
  commitment: Commitment,
  page: ChangeablePage,
): Row[] {
  const labels = words.check;
  const { activity, provider, dualImpact, offer, how, where, milestones } = commitment;
  switch (page) {
    case 'activity':
      return [
        { label: labels.name, answer: activity.name },
        { label: labels.provider, answer: provider.name },
        {
          label: labels.recognised,
          answer: `${dualImpact.recognisedBy}, ${dayIn(language, dualImpact.recognisedOn)}`,
        },
        { label: labels.lowers, answer: dualImpact.mechanism },
      ];
    case 'offer':
      return [
        ...offer.lines.map((line) => offerRow(language, words, line)),
        { label: labels.total, answer: poundsAndPence(offer.total) },
      ];
    case 'how':
      return [
        { label: labels.method, answer: how.method },
        { label: labels.deliveryOwner, answer: how.deliveryOwner },
        { label: labels.evidence, answer: how.evidence },
        {
          label: labels.dates,
          answer: labels.span(dayIn(language, how.starts), dayIn(language, how.ends)),
        },
        {
          label: labels.milestones,
          answer: labels.milestoneCount(milestones.length, numberIn(language, milestones.length)),
        },
      ];
    case 'where':
      return [
        { label: labels.areas, answer: where.areas.map(({ name }) => name).join(', ') },
        ...(where.place === undefined ? [] : [{ label: labels.place, answer: where.place }]),
      ];
  }
}

function offerRow(language: Language, words: Words, line: OfferLine): Row {
  const label = line.unit === 'pence' ? words.check.money : words.check.hours;
  const quantity = quantityIn(language, line.quantity, line.unit);
  if (line.basis.basis !== 'stated-rate') {
    return { label, answer: `${line.description}\n${quantity}` };
  }
  const workings = words.offer.value(
    quantity,
    poundsAndPence(line.basis.pencePerUnit),
    poundsAndPence(line.value),
  );
  return { label, answer: `${line.description}\n${workings} (${line.basis.source})` };
}
