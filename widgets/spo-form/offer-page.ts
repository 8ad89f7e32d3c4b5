import { html, nothing, type TemplateResult } from 'lit';
import { poundsAndPence } from '../internal/money.ts';
import { quantityIn } from '../internal/quantities.ts';
import { hoursLine } from './draft.ts';
import { textField } from './fields.ts';
import type { FormView } from './form-view.ts';
import { offerOf } from './offer-of.ts';

export function offerPage(view: FormView): TemplateResult {
  const words = view.words.offer;
  return html`
    <section class="part" aria-labelledby="money-title">
      <h4 id="money-title">${words.money}</h4>
      ${textField(view, 'moneyAmount', { prefix: '£', inputMode: 'decimal', width: 'figure' })}
      ${textField(view, 'moneyFor')}
    </section>
    <section class="part" aria-labelledby="hours-title">
      <h4 id="hours-title">${words.hours}</h4>
      ${textField(view, 'hoursAmount', { inputMode: 'numeric', width: 'figure' })}
      ${textField(view, 'hoursFor')}
      ${textField(view, 'hoursRate', { prefix: '£', inputMode: 'decimal', width: 'figure' })}
      ${textField(view, 'hoursRateSource')} ${workings(view)}
    </section>
  `;
}

/** `80 hours at £18.40 = £1,472.00`: a value is never shown without how it came about. */
function workings({ words, language, draft }: FormView): TemplateResult | typeof nothing {
  const line = offerOf(draft).lines.find(({ id }) => id === hoursLine);
  if (line?.basis.basis !== 'stated-rate') return nothing;
  return html`<p class="figures workings">
    ${words.offer.value(
      quantityIn(language, line.quantity, line.unit),
      poundsAndPence(line.basis.pencePerUnit),
      poundsAndPence(line.value),
    )}
  </p>`;
}
