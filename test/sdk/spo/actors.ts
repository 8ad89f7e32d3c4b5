import type { SpoAction, SpoActor } from '../../../sdk/spo/action.ts';
import { apply, type Applied } from '../../../sdk/spo/apply.ts';
import type { Spo } from '../../../sdk/model/spo.ts';
import { sampleSpo } from '../commitment.ts';

/** The people of the sample commitment. */
export const bidLead: SpoActor = { role: 'bid-lead', organisationId: 'brightpath' };
export const deliveryLead: SpoActor = { role: 'delivery-lead', organisationId: 'brightpath' };
export const provider: SpoActor = { role: 'provider-manager', organisationId: 'ringside' };
export const evaluator: SpoActor = {
  role: 'evaluator',
  organisationId: 'PVRP-1234-ABCD',
  conflictCheck: 'passed',
};
export const contractManager: SpoActor = {
  role: 'contract-manager',
  organisationId: 'PVRP-1234-ABCD',
};

export const before = new Date('2026-12-04T11:59:59Z');
export const deadline = new Date('2026-12-04T12:00:00Z');
export const afterStandstill = new Date('2026-12-19T09:00:00Z');

export const digest = '0'.repeat(64);
export const seal = { sealedAt: '2026-11-30T10:00:00Z', verifyCode: 'ABCD-1234-EF56' };

export type Act = readonly [SpoActor, SpoAction, Date];

/** What each act leads to from the one before; stops at the first refusal, which is the last. */
export function lives(spo: Spo, acts: readonly Act[]): Applied[] {
  const trail: Applied[] = [];
  let current = spo;
  for (const [actor, action, now] of acts) {
    const applied = apply(actor, action, current, now);
    trail.push(applied);
    if (!applied.allowed) break;
    current = applied.spo;
  }
  return trail;
}

/** Where these acts lead. Throws the refusal when one is refused. */
export function after(acts: readonly Act[], spo = sampleSpo('draft')): Spo {
  const last = lives(spo, acts).at(-1);
  if (!last) return spo;
  if (!last.allowed) throw new Error(`${last.code}: ${last.reason.en}`);
  return last.spo;
}

export const toAgreed: readonly Act[] = [
  [bidLead, { do: 'ask' }, before],
  [provider, { do: 'agree', commitmentDigest: digest }, before],
];
export const toSealed: readonly Act[] = [...toAgreed, [bidLead, { do: 'seal', seal }, before]];
export const toAssessing: readonly Act[] = [
  ...toSealed,
  [bidLead, { do: 'submit' }, before],
  [contractManager, { do: 'open' }, deadline],
];
export const toSigning: readonly Act[] = [
  ...toAssessing,
  [contractManager, { do: 'award', standstillEnds: '2026-12-18' }, deadline],
  [contractManager, { do: 'begin-signing' }, afterStandstill],
];
export const toDelivering: readonly Act[] = [
  ...toSigning,
  [bidLead, { do: 'sign', jobTitle: 'community partnerships lead' }, afterStandstill],
  [provider, { do: 'sign' }, afterStandstill],
  [contractManager, { do: 'sign', contractReference: 'C-2026-77' }, afterStandstill],
];
