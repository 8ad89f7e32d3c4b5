import { Contract } from '../../model/contract.ts';
import { Progress } from '../../model/progress.ts';
import { z } from '../../model/schema.ts';
import { Spo, type AwardNote } from '../../model/spo.ts';
import { Tender } from '../../model/tender.ts';
import { line, prose } from '../../model/text.ts';
import { Instant } from '../../model/time.ts';
import { take } from '../../spo/input.ts';
import { termsOf } from '../../spo/terms.ts';
import type { OcdsContract, OcdsMetric, OcdsRelease } from './ocds-release.ts';
import { endOfUkDay, startOfUkDay, ukDayOf } from './uk-day.ts';
import { agreedKpis, assessedKpis } from './written-kpis.ts';
import { agreedMetric, LineRating, milestonesOf, reportedMetric } from './written-metrics.ts';
import { partiesOf, referenceTo } from './written-parties.ts';

/** What a release says beyond the SPO itself. */
export const ReleaseSettings = z.object({
  /** When the release is made. */
  date: Instant,
  /** Default: the SPO's reference and the date. It must be new for every release of a procurement. */
  id: z.optional(line()),
  /** The procurement's Open Contracting identifier, when the SPO's tender does not carry it. */
  ocid: Tender.shape.ocid,
  /** The award in the buyer's own notices. Default: made from the contract's reference. */
  awardId: z.optional(line()),
  /** The contract in the buyer's own notices. Default: the reference it was locked under. */
  contractId: z.optional(line()),
  /** The contract, for its period, its own indicators and how the buyer assessed them. */
  contract: z.optional(Contract),
  /** How delivery stands; without it the release says only what was agreed. */
  progress: z.optional(Progress),
  /** Ratings that people gave to lines of the offer. Without any, no rating is written. */
  ratings: z.optional(z.array(LineRating)),
  /** Why the buyer publishes no indicators for this contract. None are written then. */
  noAgreedMetricsRationale: z.optional(prose()),
});
export type ReleaseSettings = z.infer<typeof ReleaseSettings>;

/** Why a release cannot be written, with what to do about it. */
export type WritingFault = keyof typeof faultMessages;

const faultMessages = {
  'not-awarded':
    'This Social Purchase Order has no contract yet, so there is nothing to publish. Lock it to its contract first.',
  'no-ocid':
    'The tender has no Open Contracting identifier. Find it in the tender notice and give it.',
  'other-contract': 'The contract given is that of another Social Purchase Order.',
  'other-progress': 'The progress given is that of another Social Purchase Order.',
  'rating-without-metrics':
    'A rating belongs to an indicator, and this release has none. Leave out the ratings or the reason for having no indicators.',
  'rating-without-progress':
    'A rating is published with the progress it is about. Give the progress.',
  'rating-of-unknown-line': 'A rating names an offer line that is not in the progress.',
  'assessment-of-unknown-kpi': 'An assessment names an indicator that the contract does not have.',
  'rated-twice': 'Something has two ratings for the same time. Keep one.',
} as const;

/** A release, or why there is none and what to do about it. */
export type WrittenRelease =
  | { readonly ok: true; readonly release: OcdsRelease }
  | { readonly ok: false; readonly fault: WritingFault; readonly message: string };

/**
 * Writes an awarded SPO as an OCDS release: each offer line is an agreed metric of the contract, and
 * its progress is reported against the same id. What applies today is written: the last change that
 * all three parties agreed to. The offer is never written as the contract's value. Throws
 * `SpoInputError` when either is not what it has to be.
 */
export function writeRelease(spo: Spo, settings: ReleaseSettings): WrittenRelease {
  return written(take(Spo, spo, 'spo'), take(ReleaseSettings, settings, 'settings'));
}

function written(spo: Spo, settings: ReleaseSettings): WrittenRelease {
  const { award } = spo;
  const terms = termsOf(spo);
  const ocid = settings.ocid ?? terms.tender.ocid;
  if (!award) return refused('not-awarded');
  if (ocid === undefined) return refused('no-ocid');
  const fault = faultIn(spo, settings);
  if (fault) return refused(fault);

  const parties = partiesOf(terms);
  const { tender } = terms;
  const awardId = settings.awardId ?? `${award.contractReference}-award`;
  return {
    ok: true,
    release: {
      ocid,
      id: settings.id ?? `${spo.reference}-${settings.date.replaceAll(/[^0-9A-Z]/gu, '')}`,
      date: settings.date,
      tag: tagsOf(spo, settings),
      initiationType: 'tender',
      language: 'en',
      parties: [parties.buyer, parties.supplier, parties.provider],
      buyer: referenceTo(parties.buyer),
      tender: { id: tender.reference, title: tender.title },
      awards: [
        {
          id: awardId,
          title: tender.title,
          status: 'active',
          date: award.awardedAt,
          suppliers: [referenceTo(parties.supplier)],
        },
      ],
      contracts: [contractOf(spo, award, awardId, parties.provider.id, settings)],
    },
  };
}

/** Codes of https://standard.open-contracting.org/1.1/en/schema/codelists/#release-tag. */
function tagsOf({ variations = [] }: Spo, { progress, contract }: ReleaseSettings): string[] {
  const reported = progress !== undefined || contract?.assessments !== undefined;
  return [
    variations.length > 0 ? 'contractAmendment' : 'contract',
    ...(reported ? ['implementation'] : []),
  ];
}

function faultIn({ reference }: Spo, settings: ReleaseSettings): WritingFault | undefined {
  const { progress, contract, ratings = [], noAgreedMetricsRationale } = settings;
  if (progress && progress.reference !== reference) return 'other-progress';
  if (contract && contract.spo !== reference) return 'other-contract';
  const assessments = contract?.assessments ?? [];
  const kpis = new Set(contract?.kpis.map(({ id }) => id));
  if (assessments.some(({ kpiId }) => !kpis.has(kpiId))) return 'assessment-of-unknown-kpi';
  if (ratings.length + assessments.length === 0) return undefined;
  if (noAgreedMetricsRationale !== undefined) return 'rating-without-metrics';
  if (ratings.length > 0 && !progress) return 'rating-without-progress';
  const lines = new Set(progress?.lines.map(({ lineId }) => lineId));
  if (ratings.some(({ lineId }) => !lines.has(lineId))) return 'rating-of-unknown-line';
  const rated = [
    ...ratings.map(({ lineId, to }) => `line ${lineId} ${to}`),
    ...assessments.map(({ kpiId, period }) => `kpi ${kpiId} ${period.ends}`),
  ];
  return new Set(rated).size < rated.length ? 'rated-twice' : undefined;
}

function contractOf(
  spo: Spo,
  { contractReference }: AwardNote,
  awardID: string,
  providerId: string,
  settings: ReleaseSettings,
): OcdsContract {
  const { contractId, contract, noAgreedMetricsRationale } = settings;
  const terms = termsOf(spo);
  const about = {
    id: contractId ?? contractReference,
    awardID,
    title: contract?.title ?? terms.tender.title,
    ...(contract && {
      period: {
        startDate: startOfUkDay(contract.period.starts),
        endDate: endOfUkDay(contract.period.ends),
      },
    }),
  };
  if (noAgreedMetricsRationale !== undefined) return { ...about, noAgreedMetricsRationale };
  const milestones = milestonesOf(spo.reference, terms);
  const reported = reportedMetrics(spo, settings);
  return {
    ...about,
    agreedMetrics: [
      ...terms.offer.lines.map((each) => agreedMetric(spo.reference, each, terms, providerId)),
      ...(contract ? agreedKpis(contract, terms) : []),
    ],
    ...(milestones.length > 0 && { milestones }),
    ...(reported.length > 0 && { implementation: { metrics: reported } }),
  };
}

function reportedMetrics(
  spo: Spo,
  { progress, ratings = [], contract }: ReleaseSettings,
): OcdsMetric[] {
  const { starts } = termsOf(spo).how;
  const lines = progress?.lines.map((each) =>
    reportedMetric(
      spo.reference,
      each,
      starts,
      ukDayOf(progress.asOf),
      ratings.filter(({ lineId }) => lineId === each.lineId),
    ),
  );
  return [...(lines ?? []), ...(contract ? assessedKpis(contract) : [])];
}

const refused = (fault: WritingFault): WrittenRelease => ({
  ok: false,
  fault,
  message: faultMessages[fault],
});
