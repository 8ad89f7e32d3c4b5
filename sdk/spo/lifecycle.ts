import type { Actor } from '../model/account.ts';
import type { Spo, SpoState } from '../model/spo.ts';
import { ukMoment } from './wording.ts';

/** What can be done to an SPO. */
export type SpoAction = 'change' | 'ask' | 'agree' | 'decline' | 'seal' | 'award' | 'claim';

/** Somebody acting: a signed-in person, or the provider by the link it was sent. */
export type SpoActor = Pick<Actor, 'role' | 'organisationId'>;

/** Yes, or a reason that a person understands. */
export type Permission = { allowed: true } | { allowed: false; code: RefusalCode; reason: string };
export type RefusalCode = 'not-your-spo' | 'wrong-state' | 'deadline-passed' | 'before-deadline';

interface Rule {
  readonly role: Actor['role'];
  readonly from: readonly SpoState[];
  readonly to: SpoState;
  readonly when: 'before-deadline' | 'after-deadline' | 'any-time';
}

/** One row an action: who, from which states, to which, on which side of the tender deadline. */
const rules: Readonly<Record<SpoAction, Rule>> = {
  change: {
    role: 'bid-lead',
    from: ['draft', 'asked', 'agreed', 'declined'],
    to: 'draft',
    when: 'before-deadline',
  },
  ask: { role: 'bid-lead', from: ['draft', 'declined'], to: 'asked', when: 'before-deadline' },
  agree: { role: 'provider-manager', from: ['asked'], to: 'agreed', when: 'before-deadline' },
  decline: { role: 'provider-manager', from: ['asked'], to: 'declined', when: 'before-deadline' },
  seal: { role: 'bid-lead', from: ['agreed'], to: 'sealed', when: 'before-deadline' },
  award: { role: 'contract-manager', from: ['sealed'], to: 'delivering', when: 'after-deadline' },
  claim: { role: 'bid-lead', from: ['delivering'], to: 'delivering', when: 'any-time' },
};

const stateInWords: Readonly<Record<SpoState, string>> = {
  draft: 'is still a draft',
  asked: 'is waiting for the provider',
  agreed: 'has been agreed by the provider',
  declined: 'was declined by the provider',
  sealed: 'is sealed',
  delivering: 'belongs to an awarded contract',
};

/** May this actor do this to this SPO at this moment (an instant of the service's own clock)? */
export function can(action: SpoAction, actor: SpoActor, spo: Spo, now: Date): Permission {
  const rule = rules[action];
  if (actor.role !== rule.role || actor.organisationId !== partyOf(spo, rule.role)) {
    return refuse(
      'not-your-spo',
      'This Social Purchase Order is for another organisation to act on.',
    );
  }
  if (!rule.from.includes(spo.state)) {
    return refuse(
      'wrong-state',
      `${spo.reference} ${stateInWords[spo.state]}, so this cannot be done now.`,
    );
  }
  const deadline = new Date(spo.commitment.tender.deadline);
  if (rule.when === 'before-deadline' && now >= deadline) {
    return refuse(
      'deadline-passed',
      `The tender closed on ${ukMoment(spo.commitment.tender.deadline)}.`,
    );
  }
  if (rule.when === 'after-deadline' && now < deadline) {
    return refuse(
      'before-deadline',
      `The tender is open until ${ukMoment(spo.commitment.tender.deadline)}.`,
    );
  }
  return { allowed: true };
}

/** The state an action leads to. */
export function stateAfter(action: SpoAction): SpoState {
  return rules[action].to;
}

/** The organisation that holds a role in this SPO. */
export function partyOf(spo: Spo, role: Actor['role']): string | undefined {
  const { supplier, provider, tender } = spo.commitment;
  switch (role) {
    case 'bid-lead':
      return supplier.id;
    case 'provider-manager':
      return provider.id;
    case 'evaluator':
    case 'contract-manager':
      return tender.buyer.id;
  }
}

function refuse(code: RefusalCode, reason: string): Permission {
  return { allowed: false, code, reason };
}
