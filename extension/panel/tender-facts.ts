import { html, nothing, type TemplateResult } from 'lit';
import type { Tender } from '../../sdk/model/tender.ts';
import { ukMoment } from '../../sdk/spo/wording.ts';
import type { AnswerField, PageReport } from '../portals/schema.ts';

/**
 * What was read from the page, so that the user can see whether it was read right. `folded` leaves
 * one line of it in sight.
 */
export function tenderFacts(report: PageReport, folded: boolean): TemplateResult {
  const { portal, href, tender, answer, bids } = report;
  const changed = [tender, answer, bids].flatMap((part) =>
    part.found === 'layout-changed' ? part.missing : [],
  );
  const warning = changed.length > 0 ? layoutChanged(changed, portal) : nothing;
  const where = `${portal.product}, ${new URL(href).host}`;
  const question = answer.found === 'yes' ? answer.value.question : undefined;
  if (folded && tender.found === 'yes') {
    return html`<section aria-label="This page">
      ${warning}
      <details>
        <summary>
          ${tender.value.reference}${question ? `, question ${question.reference}` : nothing}
        </summary>
        ${factList(tender.value, question, where)}
      </details>
    </section>`;
  }
  return html`<section aria-labelledby="page-heading">
    <h2 id="page-heading">This page</h2>
    ${warning}
    ${
      tender.found === 'yes'
        ? factList(tender.value, question, where)
        : html`<p class="quiet">${where}</p>`
    }
  </section>`;
}

function factList(
  { title, reference, buyer, lot, deadline }: Tender,
  question: AnswerField['question'] | undefined,
  where: string,
): TemplateResult {
  return html`<dl class="facts">
    <dt>Tender</dt>
    <dd>${title}</dd>
    <dt>Reference</dt>
    <dd>${reference}</dd>
    <dt>Buyer</dt>
    <dd>${buyer.name}</dd>
    ${fact('Lot', lot)}
    <dt>Deadline</dt>
    <dd>${ukMoment(deadline)}</dd>
    ${fact('Question', question && questionInWords(question))}
    <dt>Portal</dt>
    <dd>${where}</dd>
  </dl>`;
}

function fact(name: string, value: string | undefined): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

function questionInWords({ reference, limit }: AnswerField['question']): string {
  if (!limit) return `${reference}, no limit shown`;
  return `${reference}, up to ${limit.most.toLocaleString('en-GB')} ${limit.unit}`;
}

/** Says that nothing is guessed, and what was looked for. */
function layoutChanged(
  missing: readonly string[],
  { product, mappedOn }: PageReport['portal'],
): TemplateResult {
  return html`<div class="notice problem" role="alert">
    <p><strong>The layout of this page has changed.</strong></p>
    <p>
      Parts that the panel needs are not where they were, so it reads and writes nothing here. You
      can still copy and download.
    </p>
    <details>
      <summary>What is missing</summary>
      <ul>
        ${missing.map((part) => html`<li class="file">${part}</li>`)}
      </ul>
      <p class="quiet">Map of ${product}, ${mappedOn}</p>
    </details>
  </div>`;
}
