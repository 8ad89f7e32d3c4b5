/** The languages the kit speaks. */
export type Language = 'en' | 'cy';

/** The same words in both. */
export interface InBoth {
  readonly en: string;
  readonly cy: string;
}
