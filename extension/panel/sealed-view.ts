import { html, type TemplateResult } from 'lit';
import type { SealedSpo } from '../../sdk/model/sealed-spo.ts';
import { longDay, pounds, quantityInWords, ukMoment } from '../../sdk/spo/wording.ts';

/**
 * HOW and WHERE of a sealed SPO, in its own words. The same parts in the same order for every bid,
 * nothing that the bidder did not submit, and no judgement.
 */
export function sealedView(sealed: SealedSpo): TemplateResult {
  const { commitment, reference, sealedAt, consent } = sealed;
  const { provider, activity, offer, how, where, milestones } = commitment;
  return html`
    <dl class="facts">
      <dt>SPO</dt>
      <dd>${reference}, sealed ${ukMoment(sealedAt)}</dd>
      <dt>Supplier</dt>
      <dd>${commitment.supplier.name}</dd>
      <dt>Supports</dt>
      <dd>${activity.name}, ${provider.name}</dd>
      <dt>Provider’s yes</dt>
      <dd>${consent ? ukMoment(consent.agreedAt) : 'Not given when it was sealed'}</dd>
      <dt>Offer</dt>
      <dd>
        <ul>
          ${offer.lines.map(
            ({ description, quantity, unit, value }) =>
              html`<li>
                ${quantityInWords(quantity, unit)}:
                ${description}${
                  unit === 'pence'
                    ? ''
                    : ` (${value === 0 ? 'no money value stated' : pounds(value)})`
                }
              </li>`,
          )}
          <li>Total ${pounds(offer.total)}</li>
        </ul>
      </dd>
    </dl>
    <h3>How</h3>
    <dl class="facts">
      <dt>Method</dt>
      <dd>${how.method}</dd>
      <dt>Owner</dt>
      <dd>${how.deliveryOwner}</dd>
      <dt>When</dt>
      <dd>${longDay(how.starts)} to ${longDay(how.ends)}, ${countOf(milestones.length)}</dd>
      <dt>Evidence</dt>
      <dd>${how.evidence}</dd>
    </dl>
    <h3>Where</h3>
    <dl class="facts">
      <dt>Areas</dt>
      <dd>${where.areas.map(({ name }) => name).join(', ')}</dd>
      <dt>Place</dt>
      <dd>${where.place ?? 'Not stated'}</dd>
    </dl>
  `;
}

const countOf = (milestones: number) =>
  milestones === 1 ? '1 milestone' : `${milestones} milestones`;
