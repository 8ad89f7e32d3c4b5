import type { Commitment } from '../../../model/commitment.ts';
import { drawFacts } from '../facts.ts';
import { dayInWords } from '../london-time.ts';
import { section, subsection } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { drawTable } from '../table.ts';
import { areaNames, distance, venueInWords } from '../wording.ts';

export function drawHow(sheet: Sheet, { how }: Commitment): void {
  section(sheet, 'How the support will be given');
  sheet.paragraph(how.method);
  sheet.gap(10);
  drawFacts(sheet, [
    ['Starts', dayInWords(how.starts)],
    ['Ends', dayInWords(how.ends)],
    ['Who answers for it', how.deliveryOwner],
    ['Evidence', how.evidence],
    ['Needed first', how.dependencies?.join('\n')],
  ]);
  drawSteps(sheet, how.steps ?? []);
  drawRisks(sheet, how.risks ?? []);
}

function drawSteps(sheet: Sheet, steps: NonNullable<Commitment['how']['steps']>): void {
  if (steps.length === 0) return;
  subsection(sheet, 'Steps');
  drawTable(sheet, {
    columns: [
      { heading: 'What is done', share: 0.4 },
      { heading: 'Who answers for it', share: 0.24 },
      { heading: 'Starts', share: 0.18 },
      { heading: 'Ends', share: 0.18 },
    ],
    rows: steps.map(({ what, owner, starts, ends }) => [
      what,
      owner,
      dayInWords(starts),
      dayInWords(ends),
    ]),
  });
}

function drawRisks(sheet: Sheet, risks: NonNullable<Commitment['how']['risks']>): void {
  if (risks.length === 0) return;
  subsection(sheet, 'Risks');
  drawTable(sheet, {
    columns: [
      { heading: 'What could go wrong', share: 0.5 },
      { heading: 'What is done about it', share: 0.5 },
    ],
    rows: risks.map(({ what, mitigation }) => [what, mitigation]),
  });
}

export function drawWhere(sheet: Sheet, { where }: Commitment): void {
  section(sheet, 'Where the support will be given');
  drawFacts(sheet, [
    ['Areas', areaNames(where.areas)],
    ['Place', where.place],
    ['Venue', where.venue && venueInWords(where.venue)],
    [
      'From the contract area',
      where.metresFromContractArea === undefined
        ? undefined
        : distance(where.metresFromContractArea),
    ],
    ['Why outside that area', where.crossBoundaryReason],
  ]);
}
