import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from './check-draft.ts';
import type { FormView } from './form-view.ts';
import { problemWords } from './messages.ts';

/** Every problem on show, each a link to its field. Takes focus when it appears. */
export function errorSummary(view: FormView): TemplateResult | typeof nothing {
  if (view.problems.length === 0) return nothing;
  return html`<div class="summary" tabindex="-1" id="summary" aria-labelledby="summary-title">
    <div role="alert">
      <h3 id="summary-title">${view.words.problemTitle}</h3>
      <ul>
        ${view.problems.map(
          (problem) =>
            html`<li>
              <a href=${`#${problem.field}`} @click=${(event: Event) => goTo(event, problem.field)}
                >${problemWords(view.words, problem)}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** A fragment does not reach into a shadow root, so the way there is walked by hand. */
function goTo(event: Event, field: FormField): void {
  event.preventDefault();
  const { currentTarget } = event;
  if (!(currentTarget instanceof Element)) return;
  const root = currentTarget.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const control = root.getElementById(field);
  // The question is brought into view, not just the box that answers it.
  const question = control?.closest('.group')?.querySelector('label, legend');
  (question ?? control)?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
