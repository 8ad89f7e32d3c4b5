/** Harbour eTendering: where things are in its pages. Selectors and labels only, no behaviour. */
import type { Evidence } from '../schema.ts';

const seen = (source: string): Evidence => ({ kind: 'saved-page', source, on: '2026-11-22' });

export const harbourMap = {
  id: 'harbour',
  product: 'Harbour eTendering',
  mappedOn: '2026-11-22',
  // The demonstration portal; it is served on loopback only.
  origins: ['http://127.0.0.1/*', 'http://localhost/*'],
  marker: 'meta[name="application-name"][content="Harbour eTendering"]',
  heading: 'h1.govuk-heading-l',
  facts: {
    rows: '.harbour-facts .govuk-summary-list__row',
    label: '.govuk-summary-list__key',
    value: '.govuk-summary-list__value',
  },

  tender: {
    evidence: seen(
      'Facts about the tender: beside a question, and on the pages of a tender and its bids',
    ),
    pages: [
      /^\/tenders\/[^/]+(?:\/bid(?:\/questions\/[^/]+)?)?$/u,
      /^\/buyer\/tenders\/[^/]+(?:\/bids)?$/u,
    ],
    needs: ['tender', 'reference', 'buyer', 'buyer identifier', 'deadline'],
  },

  answer: {
    evidence: seen('A question of a bid, open and closed'),
    page: /^\/tenders\/[^/]+\/bid\/questions\/[^/]+$/u,
    section: '.govuk-caption-l',
    text: 'p.harbour-question',
    /** Shown in place of the form once the bid can no longer change. */
    closed: '.harbour-answer',
    form: '#question-form',
    box: '#question-form textarea.govuk-js-character-count[name="answer"]',
    label: '#question-form label[for="answer"]',
    upload: '#question-form input.govuk-file-upload[type="file"][name="attachment"]',
    uploadLabel: '#question-form label[for="attachment"]',
  },

  buyerRows: {
    evidence: seen('The list of bids after the deadline'),
    page: /^\/buyer\/tenders\/[^/]+\/bids$/u,
    table: 'table.harbour-bids',
    header: 'thead th',
    rows: 'tbody > tr',
    columns: { name: 'Bidder', companyNumber: 'Company number', attachments: 'Attachments' },
    link: 'a[href]',
    /** What the page says when there is nothing to list. */
    locked: 'Bids are locked until the deadline',
    none: 'Nobody submitted a bid before the deadline.',
  },

  contract: {
    evidence: seen('The page of an awarded contract'),
    page: /^\/buyer\/contracts\/[^/]+$/u,
    needs: ['contract reference', 'supplier', 'company number', 'tender reference'],
  },
} as const;
