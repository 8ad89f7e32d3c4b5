import type { Activity } from '../../../sdk/model/activity.ts';
import type { Actor } from '../../../sdk/model/account.ts';
import type { Commitment } from '../../../sdk/model/commitment.ts';
import { ukMoment } from '../../../sdk/spo/wording.ts';
import { findActivity } from '../activities/activity-store.ts';
import { conflict, notAllowed, Refusal, type FaultyField } from '../http/refusal.ts';
import type { WriteScope } from '../service.ts';

/**
 * Checks what no schema can: that the commitment is the caller's own, still in time, and says of
 * the activity what is published of it. A sealed SPO is read as the service's word on these.
 * Throws a `Refusal`.
 */
export async function requireTrueCommitment(
  { database, now }: WriteScope,
  actor: Actor,
  commitment: Commitment,
): Promise<void> {
  if (commitment.supplier.id !== actor.organisationId) {
    throw notAllowed(
      `Nothing was saved. You are signed in for ${actor.organisationName}; name it as the supplier.`,
    );
  }
  requireBeforeDeadline(commitment, now);
  const activity = await findActivity(database, commitment.activity.id);
  if (activity?.recognition.status !== 'recognised') throw notRecognised(activity);
  const faults = differences(commitment, activity);
  if (faults.length > 0) throw differsFromActivity(faults);
}

function requireBeforeDeadline({ tender }: Commitment, now: Date): void {
  if (now < new Date(tender.deadline)) return;
  throw conflict(
    'deadline-passed',
    'The tender has closed',
    `Nothing was saved. The tender closed on ${ukMoment(tender.deadline)}.`,
  );
}

function notRecognised(activity: Activity | undefined): Refusal {
  return activity
    ? conflict(
        'activity-not-recognised',
        'This activity is not recognised yet',
        `Nothing was saved. No local body has recognised the dual impact of ${activity.name}. Choose an activity marked as recognised.`,
      )
    : conflict(
        'activity-unknown',
        'This activity is not listed',
        'Nothing was saved. The activity is not listed any more. Choose another one.',
      );
}

function differences(commitment: Commitment, activity: Activity): FaultyField[] {
  const { provider, dualImpact } = commitment;
  const { recognition } = activity;
  const isSaid: readonly (readonly [path: string, isSo: boolean])[] = [
    ['activity.name', commitment.activity.name === activity.name],
    ['provider.id', provider.id === activity.provider.id],
    ['provider.name', provider.name === activity.provider.name],
    ['provider.registration', provider.registration === activity.provider.registration],
    ['dualImpact.primary', isWithin(dualImpact.primary, activity.primaryOutcomes)],
    ['dualImpact.secondary', isWithin(dualImpact.secondary, activity.frontlineServices)],
    [
      'dualImpact.recognisedBy',
      recognition.status === 'recognised' && dualImpact.recognisedBy === recognition.by,
    ],
    [
      'dualImpact.recognisedOn',
      recognition.status === 'recognised' && dualImpact.recognisedOn === recognition.on,
    ],
  ];
  return isSaid
    .filter(([, isSo]) => !isSo)
    .map(([path]) => ({ path, reason: 'is not what is published of the activity' }));
}

const isWithin = (said: readonly string[], published: readonly string[]) =>
  said.every((each) => published.includes(each));

const differsFromActivity = (fields: readonly FaultyField[]) =>
  new Refusal(
    409,
    'activity-differs',
    'This is not what is published of the activity',
    'Nothing was saved. Get the activity again and take the fields listed from it.',
    { fields },
  );
