/** A moment in ISO 8601 with a zone, always written in UTC by this portal. */
export type Instant = string;

/** What a person may do here. A supplier writes bids; the other two read them after the deadline. */
export type Role = 'supplier' | 'evaluator' | 'procurement-lead';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Goes into every form this person is given and must come back with it. */
  readonly formToken: string;
}

export interface Question {
  readonly number: string;
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly maxWords: number;
}

export interface Tender {
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly lot: string;
  readonly ocid: string;
  readonly contractArea: string;
  readonly publishedAt: Instant;
  readonly deadline: Instant;
  readonly contractStarts: string;
  readonly contractEnds: string;
  readonly questions: readonly Question[];
}

export interface Answer {
  readonly questionNumber: string;
  readonly text: string;
  readonly savedAt: Instant;
}

export interface StoredFile {
  readonly id: string;
  readonly questionNumber: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Name on disk: random, so that nothing a supplier typed becomes a path. */
  readonly storedAs: string;
}

export interface Bid {
  readonly id: string;
  readonly tenderReference: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly companyNumber: string;
  readonly submittedAt: Instant | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly files: readonly StoredFile[];
}

export interface Award {
  readonly tenderReference: string;
  readonly bidId: string;
  readonly contractReference: string;
  readonly awardedAt: Instant;
}
