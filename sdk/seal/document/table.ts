import type { StructureElement } from './pdfkit.ts';
import type { Sheet } from './sheet.ts';
import { ink, type Style, styles } from './style.ts';

export interface Column {
  readonly heading: string;
  /** Share of the table's width; the shares of all columns add up to 1. */
  readonly share: number;
  /** Figures stand to the right, in digits of one width. */
  readonly figures?: boolean;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, drawn stronger. */
  readonly total?: readonly string[];
}

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly column: Column;
}

const between = 12;
const padding = 5;

/** Draws a table. A row is never split; the headings are repeated on each page. */
export function drawTable(sheet: Sheet, table: Table): void {
  const element = sheet.element('Table');
  const headings = table.columns.map(({ heading }) => heading);
  const firstRow = heightOf(sheet, cellsOf(sheet, table, table.rows[0] ?? []), styles.body);
  sheet.keep(heightOf(sheet, cellsOf(sheet, table, headings), styles.columnHeading) + firstRow);
  const drawHeadings = (row: StructureElement | undefined) =>
    drawRow(sheet, cellsOf(sheet, table, headings), styles.columnHeading, row);
  drawHeadings(rowIn(sheet, element));
  const lastRows = table.total === undefined ? [] : [table.total];
  for (const [index, texts] of [...table.rows, ...lastRows].entries()) {
    const style = index < table.rows.length ? styles.body : styles.strong;
    const cells = cellsOf(sheet, table, texts);
    // Headings that come again are for the eye: the structure has them once.
    if (sheet.keep(heightOf(sheet, cells, style))) {
      sheet.artifact('Pagination', () => drawHeadings(undefined));
    }
    sheet.rule(style === styles.strong ? ink.text : ink.line);
    drawRow(sheet, cells, style, rowIn(sheet, element));
  }
  element.end();
  sheet.rule();
}

function rowIn(sheet: Sheet, table: StructureElement): StructureElement {
  const row = sheet.pdf.struct('TR');
  table.add(row);
  return row;
}

function cellsOf(sheet: Sheet, { columns }: Table, texts: readonly string[]): Cell[] {
  let left = sheet.left;
  return columns.map((column, index) => {
    const full = column.share * sheet.width;
    const last = index === columns.length - 1;
    const cell = { text: texts[index] ?? '', left, width: last ? full : full - between, column };
    left += full;
    return cell;
  });
}

function heightOf(sheet: Sheet, cells: readonly Cell[], style: Style): number {
  const heights = cells.map(({ text, width }) => sheet.heightOf(style, text, { width }));
  return Math.max(...heights) + 2 * padding;
}

/** Draws the cells side by side; without a row element nothing of it is read aloud. */
function drawRow(
  sheet: Sheet,
  cells: readonly Cell[],
  style: Style,
  row: StructureElement | undefined,
): void {
  const { pdf } = sheet;
  const top = pdf.y;
  const bottom = top + heightOf(sheet, cells, style);
  const isHeading = style === styles.columnHeading;
  for (const { text, left, width, column } of cells) {
    pdf.y = top + padding;
    const options = {
      width,
      ...(column.figures === true ? ({ align: 'right', features: ['tnum'] } as const) : {}),
    };
    if (row === undefined) {
      sheet.untagged(style, text, left, options);
      continue;
    }
    const cell = isHeading ? pdf.struct('TH', { scope: 'Column' }) : pdf.struct('TD');
    row.add(cell);
    sheet.tagged(cell, style, text, left, options);
  }
  row?.end();
  pdf.y = bottom;
}
