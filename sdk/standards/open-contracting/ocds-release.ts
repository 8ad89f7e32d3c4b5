/**
 * The parts of an OCDS 1.1 release that the kit writes, with the metrics extension and the UK
 * extension (https://standard.open-contracting.org/1.1/en/schema/reference/).
 */
export interface OcdsRelease {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly string[];
  readonly initiationType: 'tender';
  readonly language: string;
  readonly parties: readonly OcdsParty[];
  readonly buyer: OcdsReference;
  readonly tender: { readonly id: string; readonly title: string };
  readonly awards: readonly OcdsAward[];
  readonly contracts: readonly OcdsContract[];
}

/** A party where the release points at it: the id is that of one of `parties`. */
export interface OcdsReference {
  readonly id: string;
  readonly name: string;
}

/** An organisation of the release. `vcse` is a voluntary, community or social enterprise. */
export interface OcdsParty extends OcdsReference {
  readonly identifier?: OcdsIdentifier;
  readonly additionalIdentifiers?: readonly OcdsIdentifier[];
  readonly roles?: readonly string[];
  readonly details?: { readonly vcse: true };
}

/** A number in a register, by its org-id code (https://org-id.guide): `GB-COH` and the number. */
export interface OcdsIdentifier {
  readonly scheme: string;
  readonly id: string;
  readonly legalName: string;
}

/** An award, without its value: the offer of an SPO is not what the contract costs. */
export interface OcdsAward {
  readonly id: string;
  readonly title: string;
  readonly status: 'active';
  readonly date: string;
  readonly suppliers: readonly OcdsReference[];
}

/** A contract with its indicators, or with the reason why it has none. */
export interface OcdsContract {
  readonly id: string;
  readonly awardID: string;
  readonly title: string;
  readonly period?: OcdsPeriod;
  readonly agreedMetrics?: readonly OcdsMetric[];
  readonly noAgreedMetricsRationale?: string;
  readonly milestones?: readonly OcdsMilestone[];
  readonly implementation?: { readonly metrics: readonly OcdsMetric[] };
}

/**
 * A key performance indicator, by the metrics extension
 * (https://extensions.open-contracting.org/en/extensions/metrics/).
 */
export interface OcdsMetric {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Never empty: the extension requires one observation, or no list. */
  readonly observations?: readonly OcdsObservation[];
}

/** Moments with a zone, both included. */
export interface OcdsPeriod {
  readonly startDate: string;
  readonly endDate: string;
}

/** What a metric was agreed, claimed, confirmed, verified or rated to be over a period. */
export interface OcdsObservation {
  readonly id: string;
  readonly period: OcdsPeriod;
  /** In pounds; the number of a whole count of pence. */
  readonly value?: { readonly amount: number; readonly currency: 'GBP' };
  readonly measure?: number;
  readonly unit?: { readonly name: string; readonly scheme: 'UNCEFACT'; readonly id: string };
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly notes?: string;
  readonly measureClassification?: { readonly id: string; readonly description: string };
}

/** A part of the offer with the end of the day it is due. */
export interface OcdsMilestone {
  readonly id: string;
  readonly title: string;
  readonly type: 'delivery';
  readonly description: string;
  readonly dueDate: string;
}
