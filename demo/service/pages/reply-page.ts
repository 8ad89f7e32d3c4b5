import { html } from 'hono/html';
import type { OfferLine } from '../../../sdk/model/offer.ts';
import type { ReplyRequest } from '../../../sdk/model/reply.ts';
import { longDay, quantityInWords, ukMoment } from '../../../sdk/spo/wording.ts';
import type { Markup, Page } from './page.ts';
import type { FormFault, ReplyDraft } from './reply-form.ts';
import { entry, wholeOffer } from './whole-offer.ts';

/** What a provider sees at its link: the whole ask in plain words, and one form. */
export function replyPage(request: ReplyRequest, draft: ReplyDraft, fault?: FormFault): Page {
  if (request.answeredAt !== undefined) return answeredPage(request, request.answeredAt);
  const { heading, ask, form } =
    request.asks === 'consent'
      ? consentParts(request, draft, fault)
      : confirmationParts(request, draft, fault);
  return {
    title: fault ? `Error: ${heading}` : heading,
    status: fault ? 422 : 200,
    body: html`${fault ? faultSummary(fault) : ''}
      <h1>${heading}</h1>
      ${ask}
      <form method="post" novalidate>
        ${form}
        <button type="submit">Send your answer</button>
      </form>
      <p class="quiet">You can answer once, until ${ukMoment(request.expiresAt)}.</p>`,
  };
}

/** A refusal as a page: what happened and what to do next. */
export function refusedPage(status: number, title: string, detail: string): Page {
  return {
    title,
    status,
    body: html`<h1>${title}</h1>
      <p>${detail}</p>`,
  };
}

interface Parts {
  readonly heading: string;
  readonly ask: Markup;
  readonly form: Markup;
}

type Consent = Extract<ReplyRequest, { asks: 'consent' }>;
type Confirmation = Extract<ReplyRequest, { asks: 'confirmation' }>;

function consentParts(
  { reference, commitment }: Consent,
  draft: ReplyDraft,
  fault?: FormFault,
): Parts {
  const { supplier, provider, tender } = commitment;
  return {
    heading: `${supplier.name} would like to support ${provider.name}`,
    ask: html`<p>
        ${supplier.name} is bidding for a contract with ${tender.buyer.name}. This is what it would
        promise you, in writing, as part of its bid. You receive it only if the bid wins.
      </p>
      ${wholeOffer(reference, commitment)}`,
    form: html`<fieldset>
      <legend>Do you agree to be named in this offer?</legend>
      ${errorOf('agree', fault)} ${choice('agree', 'Agree', draft.choice)}
      ${choice('decline', 'Decline and say why', draft.choice)}
      <div class="field">
        <label for="reason">Why you decline (only if you do)</label>
        ${errorOf('reason', fault)}
        <textarea id="reason" name="reason" rows="3" ${describedBy('reason', fault)}>
${draft.reason ?? ''}</textarea>
      </div>
    </fieldset>`,
  };
}

function confirmationParts(
  { reference, supplierName, line, milestone, claim }: Confirmation,
  draft: ReplyDraft,
  fault?: FormFault,
): Parts {
  const claimed = quantityInWords(claim.quantity, line.unit);
  return {
    heading: `Did you receive ${claimed} from ${supplierName}?`,
    ask: html`<dl>
      ${entry('What', line.description)} ${entry(`${supplierName} says`, `${claimed} given`)}
      ${claim.note === undefined ? '' : entry('Their note', claim.note)}
      ${entry('Part of', `${milestone.title}, due ${longDay(milestone.due)}`)}
      ${entry('Said on', ukMoment(claim.claimedAt))} ${entry('Reference', reference)}
    </dl>`,
    form: html`<fieldset>
      <legend>${questionOf(line)}</legend>
      ${errorOf('all', fault)} ${choice('all', `All ${claimed}`, draft.choice)}
      ${choice('part', 'Part of it', draft.choice)}
      <div class="field">
        <label for="quantity">${partLabel(line)}</label>
        ${errorOf('quantity', fault)}
        <input
          type="text"
          id="quantity"
          name="quantity"
          inputmode="decimal"
          autocomplete="off"
          value="${draft.quantity ?? ''}"
          ${describedBy('quantity', fault)}
        />
      </div>
      ${choice('nothing', 'Nothing', draft.choice)}
    </fieldset>`,
  };
}

function questionOf({ unit }: OfferLine): string {
  return unit === 'pence' ? 'How much money did you receive?' : `How many ${unit} did you receive?`;
}

function partLabel({ unit }: OfferLine): string {
  return unit === 'pence'
    ? 'Pounds received (only if you received part)'
    : `Number of ${unit} received (only if you received part)`;
}

function answeredPage(request: ReplyRequest, answeredAt: string): Page {
  const heading = 'Your answer is recorded';
  const about =
    request.asks === 'consent'
      ? `the offer of ${request.commitment.supplier.name}`
      : `what you received from ${request.supplierName}`;
  return {
    title: heading,
    body: html`<h1>${heading}</h1>
      <p>You answered about ${about} on ${ukMoment(answeredAt)}. There is nothing more to do.</p>
      <p class="quiet">Reference ${request.reference}</p>`,
  };
}

const choice = (value: string, label: string, chosen: string | undefined) =>
  html`<div class="choice">
    <input
      type="radio"
      id="${value}"
      name="choice"
      value="${value}"
      ${value === chosen ? 'checked' : ''}
    />
    <label for="${value}">${label}</label>
  </div>`;

const faultSummary = ({ control, message }: FormFault) =>
  html`<div class="errors" role="alert">
    <h2>There is a problem</h2>
    <p><a href="#${control}">${message}</a></p>
  </div>`;

const errorOf = (control: string, fault: FormFault | undefined) =>
  fault?.control === control
    ? html`<span class="error" id="${control}-error">Error: ${fault.message}</span>`
    : '';

const describedBy = (control: string, fault: FormFault | undefined) =>
  fault?.control === control ? html`aria-invalid="true" aria-describedby="${control}-error"` : '';
