import { html, type TemplateResult } from 'lit';
import { areasOf } from './draft.ts';
import { dayField, errorOf, groupClass, textArea, textField } from './fields.ts';
import type { FormView } from './form-view.ts';

export function howPage(view: FormView): TemplateResult {
  return html`
    ${textArea(view, 'method', 6)} ${textField(view, 'deliveryOwner')}
    ${textArea(view, 'evidence', 3)} ${dayField(view, 'starts')} ${dayField(view, 'ends')}
  `;
}

export function wherePage(view: FormView): TemplateResult {
  const { activity } = view.draft;
  if (!activity) return html`<p>${view.words.where.noActivity}</p>`;
  return html`
    <fieldset class=${groupClass(view, 'areas')} aria-describedby="areas-hint">
      <legend>${view.words.where.areas}</legend>
      <p class="hint" id="areas-hint">${view.words.where.areasHint(activity.name)}</p>
      ${errorOf(view, 'areas')}
      ${areasOf(activity).map(
        ({ code, name }, index) =>
          html`<label class="choice">
            <input
              type="checkbox"
              id=${index === 0 ? 'areas' : `area-${code}`}
              .checked=${view.draft.areas.includes(code)}
              @change=${({ target }: Event) =>
                view.chooseArea(code, target instanceof HTMLInputElement && target.checked)}
            />
            <span class="name">${name}</span>
          </label>`,
      )}
    </fieldset>
    ${textField(view, 'place')}
  `;
}
