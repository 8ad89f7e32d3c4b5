import type { Sheet } from './sheet.ts';
import { styles } from './style.ts';

/** Starts a section of the document under its heading. */
export const section = (sheet: Sheet, text: string) =>
  sheet.heading(text, 'H2', styles.heading, 22, 8);

/** Starts a part of a section. */
export const subsection = (sheet: Sheet, text: string) =>
  sheet.heading(text, 'H3', styles.subheading, 14, 4);
