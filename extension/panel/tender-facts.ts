import { html, nothing, type TemplateResult } from 'lit';
import { ukMoment } from '../../sdk/spo/wording.ts';
import type { PageReport } from '../portals/schema.ts';

/** What was read from the page, so that the user can see whether it was read right. */
export function tenderFacts(report: PageReport): TemplateResult {
  const { portal, href, tender, answer, bids } = report;
  const changed = [tender, answer, bids].flatMap((part) =>
    part.found === 'layout-changed' ? part.missing : [],
  );
  return html`<section aria-labelledby="page-heading">
    <h2 id="page-heading">This page</h2>
    ${changed.length > 0 ? layoutChanged(changed, portal) : nothing}
    ${
      tender.found === 'yes'
        ? html`<dl class="facts">
            <dt>Tender</dt>
            <dd>${tender.value.title}</dd>
            <dt>Reference</dt>
            <dd>${tender.value.reference}</dd>
            <dt>Buyer</dt>
            <dd>${tender.value.buyer.name}</dd>
            ${
              tender.value.lot
                ? html`<dt>Lot</dt>
                    <dd>${tender.value.lot}</dd>`
                : nothing
            }
            <dt>Deadline</dt>
            <dd>${ukMoment(tender.value.deadline)}</dd>
            ${answer.found === 'yes' ? questionFacts(answer.value.question) : nothing}
            <dt>Portal</dt>
            <dd>${portal.product}, ${new URL(href).host}</dd>
          </dl>`
        : html`<p class="quiet">${portal.product}, ${new URL(href).host}</p>`
    }
  </section>`;
}

function questionFacts(question: {
  reference: string;
  limit?: { most: number; unit: string } | undefined;
}): TemplateResult {
  const limit = question.limit;
  return html`<dt>Question</dt>
    <dd>
      ${question.reference}${
        limit
          ? html`, up to ${limit.most.toLocaleString('en-GB')} ${limit.unit}`
          : ', no limit shown'
      }
    </dd>`;
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
