import type { Sheet } from './sheet.ts';
import { ink, styles } from './style.ts';

/** A label and what stands beside it; a fact with nothing to say is left out. */
export type Fact = readonly [label: string, value: string | undefined];

const labelWidth = 128;
const padding = 5;

/** Draws facts one under the other, label on the left, with a thin line above each. */
export function drawFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const list = sheet.element('L');
  for (const [label, value] of facts) {
    if (value !== undefined) drawFact(sheet, list, label, value);
  }
  list.end();
  sheet.rule(ink.line);
}

function drawFact(
  sheet: Sheet,
  list: ReturnType<Sheet['element']>,
  label: string,
  value: string,
): void {
  const { pdf } = sheet;
  const valueLeft = sheet.left + labelWidth;
  const valueWidth = sheet.width - labelWidth;
  const height = sheet.heightOf(styles.body, value, { width: valueWidth }) + 2 * padding;
  // A value longer than a page flows on; any other stays whole.
  sheet.keep(Math.min(height, sheet.fullRoom / 3));
  sheet.rule();
  pdf.y += padding;
  const item = pdf.struct('LI');
  list.add(item);
  const top = pdf.y;
  const labelElement = pdf.struct('Lbl');
  item.add(labelElement);
  sheet.tagged(labelElement, styles.label, label, sheet.left, { width: labelWidth - 12 });
  const underLabel = pdf.y;
  pdf.y = top;
  const page = pdf.page;
  const valueElement = pdf.struct('LBody');
  item.add(valueElement);
  sheet.tagged(valueElement, styles.body, value, valueLeft, { width: valueWidth });
  item.end();
  if (pdf.page === page) pdf.y = Math.max(pdf.y, underLabel);
  pdf.y += padding;
}
