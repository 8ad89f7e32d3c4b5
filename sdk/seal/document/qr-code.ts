import { encode } from 'uqr';
import type { Sheet } from './sheet.ts';
import { ink } from './style.ts';

const modulePoints = 3;

export interface QrCode {
  readonly modules: readonly (readonly boolean[])[];
  /** Length of a side in points. */
  readonly side: number;
}

export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { modules: data, side: size * modulePoints };
}

/** Draws a QR code in black squares, as a figure with a text that says what it holds. */
export function drawQrCode(
  sheet: Sheet,
  { modules, side }: QrCode,
  place: { left: number; top: number; alt: string },
): void {
  const { pdf } = sheet;
  const { left, top, alt } = place;
  const figure = sheet.figure(alt, [left, top, left + side, top + side]);
  figure.add(() => {
    pdf.fillColor(ink.text);
    for (const [row, cells] of modules.entries()) {
      for (const { start, length } of darkRuns(cells)) {
        const x = left + start * modulePoints;
        pdf.rect(x, top + row * modulePoints, length * modulePoints, modulePoints);
      }
    }
    pdf.fill();
  });
  figure.end();
}

/** Neighbouring dark squares as one, so that no hairline shows between them. */
function darkRuns(cells: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [index, dark] of cells.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}
