import type { Mark } from './mark.ts';

/** How a mark looks, the same in the page and in the panel: its words, and a shape of its own. */
export interface MarkLook {
  readonly words: string;
  /** Path in a 16 by 16 box, drawn in the colour of the text. */
  readonly shape: string;
  readonly filled: boolean;
}

export const markLooks: Readonly<Record<Mark, MarkLook>> = {
  'sealed-unchanged': {
    words: 'Sealed and unchanged',
    shape: 'M2 2h12v12H2z M5 8h6',
    filled: false,
  },
  changed: { words: 'Changed since sealing', shape: 'M8 1.5 15 14.5H1z', filled: true },
  'no-spo': { words: 'No SPO in this bid', shape: 'M2 8h12', filled: false },
  'not-checked': {
    words: 'Not checked',
    shape: 'M8 2a6 6 0 1 0 .01 0z',
    filled: false,
  },
  'other-bid': { words: 'SPO is for another bid', shape: 'M8 1 15 8 8 15 1 8z', filled: false },
};

/** The mark by a question that a Social Purchase Order can answer. */
export const supplierLook: MarkLook = {
  words: 'Social Purchase Order: open the panel',
  shape: 'M3 1.5h7l3 3v10H3z M5.5 8h5 M5.5 11h5',
  filled: false,
};
