import type { Commitment } from '../../../model/commitment.ts';
import type { OfferLine } from '../../../model/offer.ts';
import { drawFacts } from '../facts.ts';
import { section, subsection } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { styles } from '../style.ts';
import { drawTable } from '../table.ts';
import { basis, conditions, money, quantity, unitName, value } from '../wording.ts';

export function drawOffer(sheet: Sheet, { offer }: Commitment): void {
  section(sheet, 'The offer');
  sheet.paragraph(
    'The values are the supplier’s, on the basis shown. They are not estimates of savings to ' +
      'public services.',
    styles.small,
  );
  sheet.gap(4);
  drawTable(sheet, {
    columns: [
      { heading: 'Support', share: 0.34 },
      { heading: 'Quantity', share: 0.165, figures: true },
      { heading: 'Unit', share: 0.095 },
      { heading: 'How it is valued', share: 0.22 },
      { heading: 'Value', share: 0.18, figures: true },
    ],
    rows: offer.lines.map((line) => [
      line.description,
      quantity(line.quantity, line.unit),
      unitName(line.unit, line.quantity),
      basis(line),
      value(line),
    ]),
    total: ['Total value of the offer', '', '', '', money(offer.total)],
  });
  drawTerms(sheet, offer.lines);
}

/** What is said of a line beyond its row in the table. */
function drawTerms(sheet: Sheet, lines: readonly OfferLine[]): void {
  const terms = lines.map((line) => [line.description, termsOf(line)] as const);
  if (terms.every(([, said]) => said === undefined)) return;
  subsection(sheet, 'Terms of the offer');
  drawFacts(sheet, terms);
}

function termsOf({
  conditionalOn,
  exclusivityKey,
  excludedFromCore,
}: OfferLine): string | undefined {
  const said = [
    ...(conditionalOn === undefined ? [] : [conditions[conditionalOn]]),
    ...(exclusivityKey === undefined ? [] : [`Given once only, as ${exclusivityKey}.`]),
    ...(excludedFromCore === undefined
      ? []
      : [
          excludedFromCore
            ? 'Not part of what the contract asks for.'
            : 'Part of what the contract asks for.',
        ]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}
