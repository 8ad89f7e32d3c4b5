import type { Role } from '../model/account.ts';
import type { ConsentOrder } from '../model/consent.ts';
import type { SpoState } from '../model/spo.ts';
import type { ActionName } from './action.ts';

/** One way an action can go. `same`: the state stays, or follows from who has agreed so far. */
export interface Rule {
  readonly by: readonly Role[];
  readonly from: readonly SpoState[];
  readonly to: SpoState | 'same';
  /** On which side of the tender's deadline; the deadline itself is after. */
  readonly when: 'before-deadline' | 'after-deadline' | 'any-time';
  /** The order of consent it belongs to; both when it is absent. */
  readonly order?: ConsentOrder;
}

const rule = (
  by: readonly Role[],
  from: readonly SpoState[],
  to: Rule['to'],
  when: Rule['when'] = 'any-time',
  order?: ConsentOrder,
): Rule => ({ by, from, to, when, ...(order && { order }) });

const bidLead = ['bid-lead'] as const;
const supplier = ['bid-lead', 'delivery-lead'] as const;
const provider = ['provider-manager'] as const;
const evaluator = ['evaluator'] as const;
const buyer = ['contract-manager'] as const;
const parties = ['bid-lead', 'delivery-lead', 'provider-manager', 'contract-manager'] as const;

const writing = ['draft', 'asked', 'countered', 'agreed', 'declined'] as const;
const bid = ['sealed', 'submitted'] as const;
/** Where the provider is asked when the bid went in first. */
const lateAsk = ['submitted', 'assessing', 'awarded', 'signing'] as const;
const inContract = ['delivering', 'varied', 'substituted', 'disputed'] as const;

/**
 * The life of an SPO: who may do what, from where to where, on which side of the deadline. What
 * else must hold is in `conditions.ts`.
 */
export const rules: Readonly<Record<ActionName, readonly Rule[]>> = {
  change: [rule(bidLead, [...writing, 'expired'], 'draft', 'before-deadline')],
  ask: [
    rule(bidLead, ['draft', 'declined', 'expired'], 'asked', 'before-deadline', 'before-sealing'),
    rule(bidLead, lateAsk, 'same', 'any-time', 'after-submission'),
  ],
  'take-back': [rule(bidLead, ['asked', 'countered'], 'draft', 'before-deadline')],
  agree: [
    rule(provider, ['asked'], 'agreed', 'before-deadline', 'before-sealing'),
    rule(provider, lateAsk, 'same', 'any-time', 'after-submission'),
  ],
  counter: [rule(provider, ['asked'], 'countered', 'before-deadline', 'before-sealing')],
  'accept-counter': [rule(bidLead, ['countered'], 'agreed', 'before-deadline')],
  decline: [
    rule(provider, ['asked', 'countered'], 'declined', 'before-deadline', 'before-sealing'),
    rule(provider, lateAsk, 'same', 'any-time', 'after-submission'),
  ],
  revoke: [rule(provider, ['agreed'], 'declined', 'before-deadline')],
  seal: [
    rule(bidLead, ['agreed'], 'sealed', 'before-deadline', 'before-sealing'),
    rule(bidLead, ['draft'], 'sealed', 'before-deadline', 'after-submission'),
  ],
  submit: [rule(bidLead, ['sealed'], 'submitted', 'before-deadline')],
  replace: [rule(bidLead, bid, 'draft', 'before-deadline')],
  withdraw: [rule(bidLead, [...writing, ...bid], 'withdrawn', 'before-deadline')],
  expire: [rule(parties, writing, 'expired')],
  open: [rule(buyer, bid, 'assessing', 'after-deadline')],
  evaluate: [rule(evaluator, ['assessing'], 'same', 'after-deadline')],
  award: [rule(buyer, ['assessing'], 'awarded', 'after-deadline')],
  'not-award': [rule(buyer, [...bid, 'assessing'], 'not-awarded', 'after-deadline')],
  'begin-signing': [rule(buyer, ['awarded'], 'signing', 'after-deadline')],
  sign: [rule([...bidLead, ...provider, ...buyer], ['signing'], 'same', 'after-deadline')],
  'record-contract': [rule(buyer, bid, 'delivering', 'after-deadline')],
  claim: [rule(supplier, ['delivering', 'varied', 'disputed'], 'same')],
  confirm: [rule(provider, ['delivering', 'varied', 'disputed'], 'same')],
  verify: [rule(buyer, inContract, 'same')],
  dispute: [rule(parties, ['delivering'], 'disputed')],
  settle: [rule(buyer, ['disputed'], 'delivering')],
  'propose-variation': [rule([...supplier, ...buyer], ['delivering'], 'varied')],
  'propose-substitution': [rule([...supplier, ...buyer], ['delivering'], 'substituted')],
  'agree-change': [rule(parties, ['varied', 'substituted'], 'same')],
  'refuse-change': [rule(parties, ['varied', 'substituted'], 'delivering')],
  complete: [rule(buyer, ['delivering'], 'completed')],
  'record-shortfall': [rule(buyer, ['delivering', 'disputed'], 'shortfall')],
  terminate: [rule(buyer, ['awarded', 'signing', ...inContract], 'terminated', 'after-deadline')],
  close: [
    rule(buyer, ['completed', 'shortfall', 'terminated'], 'closed'),
    rule(bidLead, ['not-awarded'], 'closed'),
  ],
};
