/** The look of `spo-document/1`. Lengths are points (1/72 inch); A4 is 595 by 842. */
export const paper = {
  margins: { top: 56, right: 56, bottom: 72, left: 56 },
  footer: 44,
} as const;

export const ink = {
  text: '#0b0c0c',
  quiet: '#505a5f',
  line: '#b1b4b6',
  shade: '#f3f2f1',
} as const;

export type Face = 'regular' | 'semibold';

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
}

export const styles = {
  title: { face: 'semibold', size: 26, color: ink.text },
  lead: { face: 'regular', size: 12, color: ink.text },
  heading: { face: 'semibold', size: 14, color: ink.text },
  subheading: { face: 'semibold', size: 10, color: ink.text },
  body: { face: 'regular', size: 10, color: ink.text },
  strong: { face: 'semibold', size: 10, color: ink.text },
  label: { face: 'regular', size: 10, color: ink.quiet },
  columnHeading: { face: 'semibold', size: 9, color: ink.quiet },
  small: { face: 'regular', size: 9, color: ink.quiet },
} as const satisfies Record<string, Style>;
