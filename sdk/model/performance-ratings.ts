import type { PerformanceRating } from './performance-rating.ts';

/**
 * The ratings of a contract's performance, best first, as they stood on the day given: regulation
 * 39(5) of the Procurement Regulations 2024 (https://www.legislation.gov.uk/uksi/2024/692/regulation/39).
 * The ids are those of the UK extension (https://github.com/cabinetoffice/ocds_uk_extension), which
 * lists them without the regulations' words; the two lists are matched by their order.
 */
export const performanceRatingsAsOf = '2026-11-22';

export const performanceRatings: readonly PerformanceRating[] = [
  {
    id: 'met',
    word: 'Good',
    welshWord: 'Da',
    meaning: 'The supplier does all that the indicators ask, or more.',
  },
  {
    id: 'slightlyBelow',
    word: 'Approaching target',
    welshWord: 'Yn agosáu at y targed',
    meaning: 'The supplier falls a little short of what the indicators ask.',
  },
  {
    id: 'below',
    word: 'Requires improvement',
    welshWord: 'Angen gwella',
    meaning: 'The supplier falls short of what the indicators ask.',
  },
  {
    id: 'significantlyBelow',
    word: 'Inadequate',
    welshWord: 'Annigonol',
    meaning: 'The supplier falls far short of what the indicators ask.',
  },
  {
    id: 'other',
    word: 'Other',
    welshWord: 'Arall',
    meaning: 'None of the other four ratings describes it.',
  },
];
