import type { Progress } from '../../model/progress.ts';
import type { AwardNote, Spo } from '../../model/spo.ts';
import type { Instant } from '../../model/time.ts';
import type { OcdsContract, OcdsRelease } from './ocds-release.ts';
import { ukDayOf } from './uk-day.ts';
import { agreedMetric, milestonesOf, reportedMetric, type LineRating } from './written-metrics.ts';
import { partiesOf, referenceTo } from './written-parties.ts';

export interface ReleaseSettings {
  /** When the release is made. */
  readonly date: Instant;
  /** Default: the SPO's reference and the date. It must be new for every release of a procurement. */
  readonly id?: string | undefined;
  /** The procurement's Open Contracting identifier, when the SPO's tender does not carry it. */
  readonly ocid?: string | undefined;
  /** The award in the buyer's own notices. Default: made from the contract's reference. */
  readonly awardId?: string | undefined;
  /** The contract in the buyer's own notices. Default: the reference it was locked under. */
  readonly contractId?: string | undefined;
  /** How delivery stands; without it the release says only what was agreed. */
  readonly progress?: Progress | undefined;
  /** Ratings that people gave. Without any, no rating is written. */
  readonly ratings?: readonly LineRating[] | undefined;
  /** Why the buyer publishes no indicators for this contract. None are written then. */
  readonly noAgreedMetricsRationale?: string | undefined;
}

/** Why a release cannot be written, with what to do about it. */
export type WritingFault = keyof typeof faultMessages;

const faultMessages = {
  'not-awarded':
    'This Social Purchase Order has no contract yet, so there is nothing to publish. Lock it to its contract first.',
  'no-ocid':
    'The tender has no Open Contracting identifier. Find it in the tender notice and give it.',
  'other-progress': 'The progress given is that of another Social Purchase Order.',
  'rating-without-metrics':
    'A rating belongs to an indicator, and this release has none. Leave out the ratings or the reason for having no indicators.',
  'rating-without-progress':
    'A rating is published with the progress it is about. Give the progress.',
  'rating-of-unknown-line': 'A rating names an offer line that is not in the progress.',
  'rated-twice': 'An offer line has two ratings for the same time. Keep one.',
} as const;

export type WrittenRelease =
  | { readonly ok: true; readonly release: OcdsRelease }
  | { readonly ok: false; readonly fault: WritingFault; readonly message: string };

/**
 * Writes an awarded SPO as an OCDS release: each offer line is an agreed metric of the contract, and
 * its progress is reported against the same id. The offer is never written as the contract's value.
 */
export function writeRelease(spo: Spo, settings: ReleaseSettings): WrittenRelease {
  const { award, commitment } = spo;
  const ocid = settings.ocid ?? commitment.tender.ocid;
  if (!award) return refused('not-awarded');
  if (ocid === undefined) return refused('no-ocid');
  const fault = faultIn(spo, settings);
  if (fault) return refused(fault);

  const parties = partiesOf(commitment);
  const { tender } = commitment;
  const awardId = settings.awardId ?? `${award.contractReference}-award`;
  return {
    ok: true,
    release: {
      ocid,
      id: settings.id ?? `${spo.reference}-${settings.date.replaceAll(/[^0-9A-Z]/gu, '')}`,
      date: settings.date,
      tag: settings.progress ? ['contract', 'implementation'] : ['contract'],
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

function faultIn({ reference }: Spo, settings: ReleaseSettings): WritingFault | undefined {
  const { progress, ratings = [], noAgreedMetricsRationale } = settings;
  if (progress && progress.reference !== reference) return 'other-progress';
  if (ratings.length === 0) return undefined;
  if (noAgreedMetricsRationale !== undefined) return 'rating-without-metrics';
  if (!progress) return 'rating-without-progress';
  const lines = new Set(progress.lines.map(({ lineId }) => lineId));
  if (ratings.some(({ lineId }) => !lines.has(lineId))) return 'rating-of-unknown-line';
  const rated = new Set(ratings.map(({ lineId, to }) => `${lineId} ${to}`));
  return rated.size < ratings.length ? 'rated-twice' : undefined;
}

function contractOf(
  { reference, commitment }: Spo,
  { contractReference }: AwardNote,
  awardID: string,
  providerId: string,
  { contractId, progress, ratings = [], noAgreedMetricsRationale }: ReleaseSettings,
): OcdsContract {
  const contract = { id: contractId ?? contractReference, awardID, title: commitment.tender.title };
  if (noAgreedMetricsRationale !== undefined) return { ...contract, noAgreedMetricsRationale };
  const metrics = commitment.offer.lines.map((line) =>
    agreedMetric(reference, line, commitment, providerId),
  );
  const milestones = milestonesOf(reference, commitment);
  const reported = progress?.lines.map((line) =>
    reportedMetric(
      reference,
      line,
      commitment.how.starts,
      ukDayOf(progress.asOf),
      ratings.filter(({ lineId }) => lineId === line.lineId),
    ),
  );
  return {
    ...contract,
    agreedMetrics: metrics,
    ...(milestones.length > 0 && { milestones }),
    ...(reported && reported.length > 0 && { implementation: { metrics: reported } }),
  };
}

const refused = (fault: WritingFault): WrittenRelease => ({
  ok: false,
  fault,
  message: faultMessages[fault],
});
