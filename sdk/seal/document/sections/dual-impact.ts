import type { Commitment } from '../../../model/commitment.ts';
import { drawFacts } from '../facts.ts';
import { dayInWords } from '../london-time.ts';
import { section, subsection } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { drawTable } from '../table.ts';
import { confidences, primaryImpact, secondaryImpact, serviceName } from '../wording.ts';

export function drawDualImpact(sheet: Sheet, { dualImpact }: Commitment): void {
  section(sheet, 'Dual impact');
  drawFacts(sheet, [
    ['Primary', primaryImpact(dualImpact.primary)],
    ['Secondary', secondaryImpact(dualImpact.secondary)],
    ['How one leads to the other', dualImpact.mechanism],
    ['Recognised by', `${dualImpact.recognisedBy}, ${dayInWords(dualImpact.recognisedOn)}`],
    ['Kept apart from other support', dualImpact.doubleCounting],
    ['Would happen anyway', dualImpact.deadweight],
    ['What others contribute', dualImpact.attribution],
  ]);
  drawMeasures(sheet, dualImpact.measures ?? []);
  drawEffects(sheet, dualImpact.effects ?? []);
}

type DualImpact = Commitment['dualImpact'];

function drawMeasures(sheet: Sheet, measures: NonNullable<DualImpact['measures']>): void {
  if (measures.length === 0) return;
  subsection(sheet, 'How the primary impact will be seen');
  drawTable(sheet, {
    columns: [
      { heading: 'Outcome', share: 0.2 },
      { heading: 'Measure', share: 0.24 },
      { heading: 'Now', share: 0.18 },
      { heading: 'Aim', share: 0.18 },
      { heading: 'Source', share: 0.2 },
    ],
    rows: measures.map(({ outcome, measure, baseline, target, source }) => [
      primaryImpact([outcome]),
      measure,
      baseline,
      target,
      source,
    ]),
  });
}

function drawEffects(sheet: Sheet, effects: NonNullable<DualImpact['effects']>): void {
  if (effects.length === 0) return;
  subsection(sheet, 'How demand on services falls');
  drawTable(sheet, {
    columns: [
      { heading: 'Service', share: 0.2 },
      { heading: 'How', share: 0.62 },
      { heading: 'Confidence', share: 0.18 },
    ],
    rows: effects.map(({ service, mechanism, confidence }) => [
      serviceName(service),
      mechanism,
      confidences[confidence],
    ]),
  });
}
