import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../sdk/model/activity.ts';
import { monthIn } from '../internal/dates.ts';
import { numberIn } from '../internal/messages.ts';
import type { ActivitySearch } from './activity-search.ts';
import { standingOf } from './commitment-of.ts';
import { areasOf } from './draft.ts';
import { failureNotice } from './failure-notice.ts';
import { errorOf, groupClass, typedIn } from './fields.ts';
import type { FormView } from './form-view.ts';

/** A search and a list to choose from; only a recognised activity can be chosen. */
export function activityPage(view: FormView, search: ActivitySearch): TemplateResult {
  const words = view.words.activity;
  const submit = (event: Event) => {
    event.preventDefault();
    search.search();
  };
  return html`
    <form class="search" role="search" @submit=${submit}>
      <label for="search">${words.search}</label>
      <div class="search-row">
        <input
          id="search"
          type="search"
          .value=${search.text}
          @input=${(event: Event) => (search.text = typedIn(event))}
        />
        <button type="submit">${words.find}</button>
      </div>
    </form>
    ${
      search.failure === undefined
        ? nothing
        : failureNotice(view.words, search.failure, { again: () => search.search(), kept: true })
    }
    <fieldset class=${groupClass(view, 'activity')}>
      <legend class="visually-hidden">${words.list}</legend>
      ${errorOf(view, 'activity')}
      <p class="quiet" role="status">${count(view, search)}</p>
      <ul class="choices" id="activity" tabindex="-1">
        ${listed(view, search).map((activity) => html`<li>${choice(view, activity)}</li>`)}
        ${search.found === undefined && search.failure === undefined ? skeletons(view) : nothing}
      </ul>
    </fieldset>
    ${
      search.hasMore
        ? html`<button type="button" @click=${() => search.more()}>${words.more}</button>`
        : nothing
    }
  `;
}

/** The chosen activity stays in sight when a search does not find it. */
function listed({ draft: { activity } }: FormView, { found = [] }: ActivitySearch): Activity[] {
  const isFound = found.some(({ id }) => id === activity?.id);
  return activity && !isFound ? [activity, ...found] : [...found];
}

function count({ language, words }: FormView, { found, hasMore }: ActivitySearch): string {
  if (found === undefined) return '';
  if (found.length === 0) return words.activity.none;
  const shown = numberIn(language, found.length);
  return hasMore ? words.activity.foundMore(shown) : words.activity.found(found.length, shown);
}

function choice(view: FormView, activity: Activity): TemplateResult {
  const standing = standingOf(activity);
  const ready = standing === 'ready';
  return html`<label class=${ready ? 'choice' : 'choice closed'}>
    <input
      type="radio"
      name="activity"
      .checked=${view.draft.activity?.id === activity.id}
      ?disabled=${!ready}
      @change=${() => view.choose(activity)}
    />
    <span>
      <span class="name">${activity.name}</span>
      <span class="detail">${activity.provider.name}${placesOf(view, activity)}</span>
      <span class="detail">${standingWords(view, activity)}</span>
    </span>
  </label>`;
}

function placesOf({ words }: FormView, activity: Activity): string {
  const [first, ...others] = areasOf(activity);
  if (!first) return '';
  return `, ${others.length === 0 ? first.name : words.activity.andMore(first.name, others.length)}`;
}

function standingWords({ language, words }: FormView, activity: Activity): string {
  const { recognition } = activity;
  if (recognition.status !== 'recognised') return words.activity.notRecognised;
  return standingOf(activity) === 'incomplete'
    ? words.activity.incomplete
    : words.activity.recognised(recognition.by, monthIn(language, recognition.on));
}

function skeletons({ words }: FormView): TemplateResult {
  const one = html`<li aria-hidden="true">
    <span class="skeleton"></span><span class="skeleton half"></span>
  </li>`;
  return html`<li class="visually-hidden">${words.loading}</li>
    ${one} ${one} ${one}`;
}
