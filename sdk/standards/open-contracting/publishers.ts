/** A service that publishes releases, known by the prefix of its Open Contracting identifiers. */
export interface Publisher {
  readonly prefix: string;
  readonly name: string;
  /** Origin of the portal where its notices are read. */
  readonly portal: string;
}

/**
 * The UK's publishers as they stood on the day given. Prefixes are registered at
 * https://standard.open-contracting.org/latest/en/guidance/build/#register-an-ocid-prefix.
 */
export const publishersAsOf = '2026-11-22';

/** The services whose prefixes are known here; another one has its portal named by the caller. */
export const publishers: readonly Publisher[] = [
  {
    prefix: 'ocds-h6vhtk',
    name: 'Find a Tender',
    portal: 'https://www.find-tender.service.gov.uk',
  },
  {
    prefix: 'ocds-b5fd17',
    name: 'Contracts Finder',
    portal: 'https://www.contractsfinder.service.gov.uk',
  },
  {
    prefix: 'ocds-r6ebe6',
    name: 'Public Contracts Scotland',
    portal: 'https://www.publiccontractsscotland.gov.uk',
  },
];

/** The publisher of a procurement, when it is one of those above. */
export function publisherOf(ocid: string): Publisher | undefined {
  return publishers.find(({ prefix }) => ocid.startsWith(`${prefix}-`));
}
