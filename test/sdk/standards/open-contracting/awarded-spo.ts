import assert from 'node:assert/strict';
import type { Progress } from '../../../../sdk/model/progress.ts';
import type { Spo } from '../../../../sdk/model/spo.ts';
import { progressOf } from '../../../../sdk/spo/progress.ts';
import {
  writeRelease,
  type LineRating,
  type OcdsRelease,
  type ReleaseSettings,
} from '../../../../sdk/standards/open-contracting/index.ts';
import { sampleSpo } from '../../commitment.ts';

export const date = '2027-07-05T09:00:00+01:00';
export const ocid = 'ocds-h6vhtk-04aa01';

export const awarded = (): Spo => ({
  ...sampleSpo('delivering'),
  award: { awardedAt: '2026-12-18T10:00:00Z', contractReference: 'CON-2026-77' },
});

/** A quarter of the hours claimed, and a little less confirmed. */
export function progress(spo: Spo): Progress {
  const [milestone] = spo.commitment.milestones.filter(({ lineId }) => lineId === 'line-2');
  assert.ok(milestone);
  const claim = {
    id: 'c1',
    milestoneId: milestone.id,
    quantity: 15,
    claimedAt: '2027-06-28T10:00:00Z',
  };
  const confirmation = { claimId: 'c1', quantity: 12, confirmedAt: '2027-06-29T10:00:00Z' };
  const record = { claims: [claim], confirmations: [confirmation] };
  return progressOf(spo.reference, spo.commitment, record, new Date('2027-06-30T23:30:00Z'));
}

export const rating = (fields: Partial<LineRating> = {}): LineRating => ({
  lineId: 'line-2',
  rating: 'slightlyBelow',
  from: '2027-01-01',
  to: '2027-06-30',
  givenBy: 'contract manager',
  givenOn: '2027-07-02',
  ...fields,
});

/** The release of what must be writable. */
export function written(settings: Partial<ReleaseSettings> = {}, spo = awarded()): OcdsRelease {
  const result = writeRelease(spo, { date, ocid, ...settings });
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result.release;
}
