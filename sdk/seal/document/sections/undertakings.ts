import type { Commitment } from '../../../model/commitment.ts';
import type { Declaration } from '../../../model/declaration.ts';
import type { DisclosureMark } from '../../../model/disclosure.ts';
import { drawFacts, type Fact } from '../facts.ts';
import { dayInWords } from '../london-time.ts';
import { section } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { drawTable } from '../table.ts';
import { readers } from '../wording.ts';

/** What the supplier declares, and who may read what. */
export function drawUndertakings(sheet: Sheet, { declarations, disclosure }: Commitment): void {
  if (declarations !== undefined) {
    section(sheet, 'Declarations');
    drawFacts(sheet, [
      ...declared('The promise', declarations.supplier),
      ...declared('Beyond the contract', declarations.additionality),
      ...declared('Conflicts of interest', declarations.conflicts),
    ]);
  }
  if (disclosure !== undefined) {
    section(sheet, 'Who may read this');
    drawMarks(sheet, disclosure.marks);
    drawFacts(sheet, [
      ['Everything else', readers.parties],
      ['Kept until', dayInWords(disclosure.retainUntil)],
    ]);
  }
}

const declared = (what: string, { statement, by, on }: Declaration): Fact[] => [
  [what, statement],
  ['Declared by', `${by}, ${dayInWords(on)}`],
];

function drawMarks(sheet: Sheet, marks: readonly DisclosureMark[]): void {
  if (marks.length === 0) return;
  drawTable(sheet, {
    columns: [
      { heading: 'Part of the record', share: 0.3 },
      { heading: 'Who may read it', share: 0.25 },
      { heading: 'Harm in showing it', share: 0.27 },
      { heading: 'Until', share: 0.18 },
    ],
    rows: marks.map((mark) => [
      mark.path,
      readers[mark.class],
      ...(mark.class === 'foi-sensitive' ? [mark.harm, dayInWords(mark.until)] : ['–', '–']),
    ]),
  });
  sheet.gap(10);
}
