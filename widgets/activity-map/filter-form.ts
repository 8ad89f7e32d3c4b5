import { html, type TemplateResult } from 'lit';
import { noFilter, type ActivityFilter } from './activity-filter.ts';
import type { Words } from './messages.ts';

/** The search and the choices above the list. `onChange` has the whole filter each time. */
export function filterForm(
  words: Words,
  filter: ActivityFilter,
  onChange: (filter: ActivityFilter) => void,
): TemplateResult {
  return html`
    <form role="search" class="screen-only" @submit=${(event: Event) => event.preventDefault()}>
      <div class="search">
        <label for="text">${words.search}</label>
        <p class="hint" id="text-hint">${words.searchHint}</p>
        <input
          id="text"
          type="search"
          autocomplete="off"
          aria-describedby="text-hint"
          .value=${filter.text}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) {
              onChange({ ...filter, text: event.target.value });
            }
          }}
        />
      </div>
      ${choice('outcome', words.outcome, words.anyOutcome, words.outcomes, filter, onChange)}
      ${choice('service', words.service, words.anyService, words.services, filter, onChange)}
      ${choice('need', words.need, words.anyNeed, words.needs, filter, onChange)}
      <div class="tick">
        <input
          id="recognised"
          type="checkbox"
          .checked=${filter.recognisedOnly}
          @change=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) {
              onChange({ ...filter, recognisedOnly: event.target.checked });
            }
          }}
        />
        <label for="recognised">${words.recognisedOnly}</label>
      </div>
      <button
        type="button"
        class="link"
        ?hidden=${isEmpty(filter)}
        @click=${({ target }: Event) => {
          onChange(noFilter);
          // The button goes with the filter it cleared; focus must not go with it.
          if (target instanceof HTMLButtonElement) target.form?.querySelector('input')?.focus();
        }}
      >
        ${words.clear}
      </button>
    </form>
  `;
}

const isEmpty = (filter: ActivityFilter) =>
  JSON.stringify(filter) === JSON.stringify({ ...filter, ...noFilter });

/** A drop-down over the words of one part of the model. */
function choice<Part extends 'outcome' | 'service' | 'need'>(
  part: Part,
  label: string,
  any: string,
  names: Readonly<Record<Exclude<ActivityFilter[Part], ''>, string>>,
  filter: ActivityFilter,
  onChange: (filter: ActivityFilter) => void,
): TemplateResult {
  const options = Object.entries<string>(names);
  return html`
    <div>
      <label for=${part}>${label}</label>
      <select
        id=${part}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLSelectElement) {
            onChange({ ...filter, [part]: event.target.value });
          }
        }}
      >
        <option value="" .selected=${filter[part] === ''}>${any}</option>
        ${options.map(
          ([value, name]) =>
            html`<option value=${value} .selected=${filter[part] === value}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}
