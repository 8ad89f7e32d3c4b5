import { html } from 'hono/html';
import type { Commitment } from '../../../sdk/model/commitment.ts';
import type { Milestone } from '../../../sdk/model/milestone.ts';
import type { OfferLine } from '../../../sdk/model/offer.ts';
import {
  listInWords,
  longDay,
  pounds,
  quantityInWords,
  ukMoment,
} from '../../../sdk/spo/wording.ts';
import type { Markup } from './page.ts';

/** Who, what, how much, when and where: nothing that is sealed later is missing here. */
export function wholeOffer(reference: string, commitment: Commitment): Markup {
  const { supplier, activity, tender, offer, how, where, milestones, dualImpact } = commitment;
  const company = supplier.companyNumber ? ` (company ${supplier.companyNumber})` : '';
  const lot = tender.lot === undefined ? '' : `, ${tender.lot}`;
  return html`<h2>What you would receive</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How much</th>
          <th scope="col" class="number">Worth</th>
        </tr>
      </thead>
      <tbody>
        ${offer.lines.map(lineRow)}
        <tr>
          <th scope="row" colspan="2">Total</th>
          <td class="number">${pounds(offer.total)}</td>
        </tr>
      </tbody>
    </table>
    <h2>The offer in full</h2>
    <dl>
      ${entry('Who', `${supplier.name}${company}`)} ${entry('For', activity.name)}
      ${entry('How', how.method)} ${entry('Answers for it', how.deliveryOwner)}
      ${entry('When', `${longDay(how.starts)} to ${longDay(how.ends)}`)}
      ${entry('Where', placesOf(where))} ${entry('Shown by', how.evidence)}
      ${entry('Why it matters', dualImpact.mechanism)}
      ${entry('Recognised by', `${dualImpact.recognisedBy}, ${longDay(dualImpact.recognisedOn)}`)}
      ${entry('Contract', `${tender.title} (${tender.reference}${lot}), ${tender.buyer.name}`)}
      ${entry('Tender closes', ukMoment(tender.deadline))} ${entry('Reference', reference)}
    </dl>
    <h2>When it comes</h2>
    ${offer.lines.map((line) => datesOf(line, milestones))}`;
}

/** A promise of many small parts would bury the question, so its dates open on request. */
function datesOf(line: OfferLine, milestones: readonly Milestone[]): Markup {
  const parts = milestones.filter(({ lineId }) => lineId === line.id);
  const days = parts.map(({ due }) => due).toSorted();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const list = parts.map(
    ({ title, due, quantity }) =>
      html`<li>By ${longDay(due)}: ${quantityInWords(quantity, line.unit)} (${title})</li>`,
  );
  return html`<details ${parts.length > 3 ? '' : 'open'}>
    <summary>
      ${line.description}:
      ${
        first === last
          ? `by ${longDay(last)}`
          : `in ${parts.length} parts, from ${longDay(first)} to ${longDay(last)}`
      }
    </summary>
    <ul>
      ${list}
    </ul>
  </details>`;
}

const lineRow = (line: OfferLine) =>
  html`<tr>
    <td>${line.description}<br /><span class="quiet">${basisOf(line)}</span></td>
    <td>${quantityInWords(line.quantity, line.unit)}</td>
    <td class="number">${line.basis.basis === 'unvalued' ? 'Not valued' : pounds(line.value)}</td>
  </tr>`;

/** One row of a list of facts. */
export const entry = (term: string, text: string) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

function placesOf({ areas, place }: Commitment['where']): string {
  const names = listInWords(areas.map(({ name }) => name));
  return place === undefined ? names : `${place}, ${names}`;
}

/** A value always says what it rests on. */
function basisOf({ basis, unit }: OfferLine): string {
  switch (basis.basis) {
    case 'cash':
      return 'Paid in money';
    case 'market-price':
      return `At market price: ${basis.source}`;
    case 'stated-rate': {
      const each = unit === 'hours' ? 'an hour' : 'each';
      return `At ${pounds(basis.pencePerUnit)} ${each}: ${basis.source}`;
    }
    case 'unvalued':
      return 'No value is put on this';
  }
}
