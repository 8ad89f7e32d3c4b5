import type { Commitment } from '../../../model/commitment.ts';
import type { Milestone } from '../../../model/milestone.ts';
import type { OfferLine } from '../../../model/offer.ts';
import { dayInWords } from '../london-time.ts';
import { section, subsection } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { drawTable } from '../table.ts';
import { confirmers, measured } from '../wording.ts';

export function drawMilestones(sheet: Sheet, { milestones, offer }: Commitment): void {
  if (milestones.length === 0) return;
  const lines = new Map<string, OfferLine>(offer.lines.map((line) => [line.id, line]));
  section(sheet, 'Milestones');
  drawTable(sheet, {
    columns: [
      { heading: 'Due', share: 0.2 },
      { heading: 'Milestone', share: 0.24 },
      { heading: 'Support', share: 0.4 },
      { heading: 'Quantity', share: 0.16, figures: true },
    ],
    rows: milestones.map(({ due, title, lineId, quantity: amount }) => {
      const line = lines.get(lineId);
      return [
        dayInWords(due),
        title,
        line?.description ?? '',
        line === undefined ? '' : measured(amount, line.unit),
      ];
    }),
  });
  drawProofs(sheet, milestones);
}

/** How a milestone is shown to be met, where that is said. */
function drawProofs(sheet: Sheet, milestones: readonly Milestone[]): void {
  const rows = milestones.flatMap(({ due, title, measure, evidence, confirmedBy }) =>
    [measure, evidence, confirmedBy].every((each) => each === undefined)
      ? []
      : [
          [
            dayInWords(due),
            title,
            measure ?? '–',
            evidence ?? '–',
            confirmedBy === undefined ? '–' : confirmers[confirmedBy],
          ],
        ],
  );
  if (rows.length === 0) return;
  subsection(sheet, 'How milestones are shown to be met');
  drawTable(sheet, {
    columns: [
      { heading: 'Due', share: 0.19 },
      { heading: 'Milestone', share: 0.22 },
      { heading: 'What is counted', share: 0.22 },
      { heading: 'Evidence', share: 0.22 },
      { heading: 'Confirmed by', share: 0.15 },
    ],
    rows,
  });
}
