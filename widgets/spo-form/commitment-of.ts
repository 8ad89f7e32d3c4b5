import { Commitment } from '../../sdk/model/commitment.ts';
import type { DualImpact } from '../../sdk/model/dual-impact.ts';
import type { Activity } from '../../sdk/model/activity.ts';
import type { Supplier } from '../../sdk/model/supplier.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import { z } from '../../sdk/model/schema.ts';
import { quarterlyMilestones } from '../../sdk/spo/milestones.ts';
import { endDay, problemsIn, startDay } from './check-draft.ts';
import { areasOf, type Draft } from './draft.ts';
import { offerOf } from './offer-of.ts';

/**
 * The commitment a draft makes, with a milestone a quarter for every line. Nothing when
 * `problemsIn` still finds something. Throws when the tender or supplier that the host gave does
 * not fit the schema, which is a fault of the host.
 */
export function commitmentOf(
  draft: Draft,
  tender: Tender,
  supplier: Supplier,
): Commitment | undefined {
  const { texts, activity } = draft;
  const starts = startDay(draft);
  const ends = endDay(draft);
  const dualImpact = activity && dualImpactOf(activity);
  if (problemsIn(draft).length > 0 || !dualImpact || starts === undefined || ends === undefined) {
    return undefined;
  }
  const offer = offerOf(draft);
  const place = texts.place.trim();
  return z.parse(Commitment, {
    tender,
    supplier,
    provider: activity.provider,
    activity: { id: activity.id, name: activity.name },
    offer,
    how: {
      method: texts.method,
      deliveryOwner: texts.deliveryOwner,
      evidence: texts.evidence,
      starts,
      ends,
    },
    where: {
      areas: areasOf(activity).filter(({ code }) => draft.areas.includes(code)),
      ...(place !== '' && { place }),
    },
    dualImpact,
    milestones: offer.lines.flatMap((line) => quarterlyMilestones(line, starts, ends)),
  });
}

/** What an activity is recognised for; nothing when it is not, or its record is incomplete. */
export function dualImpactOf(activity: Activity): DualImpact | undefined {
  const { recognition, primaryOutcomes, frontlineServices, mechanism } = activity;
  if (recognition.status !== 'recognised' || mechanism === undefined) return undefined;
  if (primaryOutcomes.length === 0 || frontlineServices.length === 0) return undefined;
  return {
    primary: primaryOutcomes,
    secondary: frontlineServices,
    mechanism,
    recognisedBy: recognition.by,
    recognisedOn: recognition.on,
  };
}

/** Whether an SPO can be written for an activity here, or why not. */
export function standingOf(activity: Activity): 'ready' | 'not-recognised' | 'incomplete' {
  if (activity.recognition.status !== 'recognised') return 'not-recognised';
  return dualImpactOf(activity) && areasOf(activity).length > 0 ? 'ready' : 'incomplete';
}
