import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from './check-draft.ts';
import type { LabelledField } from './draft.ts';
import type { FormView } from './form-view.ts';
import { problemWords } from './messages.ts';

interface TextFieldLook {
  /** `£` before the field. */
  readonly prefix?: '£';
  readonly inputMode?: 'decimal' | 'numeric';
  /** Width for figures, so that the field tells how much belongs in it. */
  readonly width?: 'short' | 'figure';
}

/** A one-line field with its label, hint and error. */
export function textField(
  view: FormView,
  field: LabelledField,
  { prefix, inputMode, width }: TextFieldLook = {},
): TemplateResult {
  const input = html`<input
    id=${field}
    type="text"
    class=${width ?? ''}
    inputmode=${inputMode ?? nothing}
    autocomplete="off"
    aria-describedby=${descriptionOf(view, field)}
    aria-invalid=${isFaulty(view, field) ? 'true' : nothing}
    .value=${view.draft.texts[field]}
    @input=${(event: Event) => view.type(field, typedIn(event))}
  />`;
  return labelled(
    view,
    field,
    prefix
      ? html`<div class="prefixed">
          <span class="prefix" aria-hidden="true">${prefix}</span>${input}
        </div>`
      : input,
  );
}

/** A field for several lines. */
export function textArea(view: FormView, field: LabelledField, rows: number): TemplateResult {
  return labelled(
    view,
    field,
    html`<textarea
      id=${field}
      rows=${rows}
      aria-describedby=${descriptionOf(view, field)}
      aria-invalid=${isFaulty(view, field) ? 'true' : nothing}
      .value=${view.draft.texts[field]}
      @input=${(event: Event) => view.type(field, typedIn(event))}
    ></textarea>`,
  );
}

/** A date as three typed numbers, which people copy from a contract faster than a calendar. */
export function dayField(view: FormView, field: 'starts' | 'ends'): TemplateResult {
  const { words } = view;
  const part = (name: 'Day' | 'Month' | 'Year', label: string) =>
    html`<div>
      <label class="part" for=${name === 'Day' ? field : `${field}${name}`}>${label}</label>
      <input
        id=${name === 'Day' ? field : `${field}${name}`}
        type="text"
        class=${name === 'Year' ? 'year' : 'short'}
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isFaulty(view, field) ? 'true' : nothing}
        .value=${view.draft.texts[`${field}${name}`]}
        @input=${(event: Event) => view.type(`${field}${name}`, typedIn(event))}
      />
    </div>`;
  return html`<fieldset
    class=${groupClass(view, field)}
    aria-describedby=${descriptionOf(view, field)}
  >
    <legend>${words.fields[field].label}</legend>
    <p class="hint" id=${`${field}-hint`}>${words.fields[field].hint}</p>
    ${errorOf(view, field)}
    <div class="day">
      ${part('Day', words.day)} ${part('Month', words.month)} ${part('Year', words.year)}
    </div>
  </fieldset>`;
}

/** The error of a field, read after its label and hint. */
export function errorOf(view: FormView, field: FormField): TemplateResult | typeof nothing {
  const problem = view.problems.find((each) => each.field === field);
  if (!problem) return nothing;
  return html`<p class="error" id=${`${field}-error`}>
    <span class="visually-hidden">${view.words.error}</span> ${problemWords(view.words, problem)}
  </p>`;
}

export const groupClass = (view: FormView, field: FormField) =>
  isFaulty(view, field) ? 'group faulty' : 'group';

export const typedIn = ({ target }: Event) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';

function labelled(view: FormView, field: LabelledField, control: TemplateResult): TemplateResult {
  const { label, hint } = view.words.fields[field];
  return html`<div class=${groupClass(view, field)}>
    <label for=${field}>${label}</label>
    <p class="hint" id=${`${field}-hint`}>${hint}</p>
    ${errorOf(view, field)} ${control}
  </div>`;
}

const isFaulty = (view: FormView, field: FormField) =>
  view.problems.some((problem) => problem.field === field);

const descriptionOf = (view: FormView, field: FormField) =>
  isFaulty(view, field) ? `${field}-hint ${field}-error` : `${field}-hint`;
