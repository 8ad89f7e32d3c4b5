import type { AuditEvent } from '../model/audit-event.ts';
import type { Signature } from '../model/party.ts';
import type { Spo, SpoState } from '../model/spo.ts';
import type { Variation } from '../model/variation.ts';
import { SpoAction, type SpoActor } from './action.ts';
import { withCounter } from './counter.ts';
import { decide, type Granted } from './lifecycle.ts';
import type { Refused } from './refusals.ts';

/**
 * What happened, ready to be given its place in the chain of events. It carries no words of a
 * person: a chain is kept for as long as the contract, and nothing can be taken out of it.
 */
export type SpoEvent = Omit<AuditEvent, 'previous'>;

/** What an action led to: the next SPO and what to note of it, or why nothing was done. */
export type Applied =
  { readonly allowed: true; readonly spo: Spo; readonly event: SpoEvent } | Refused;

/**
 * Does it: the next SPO, one version on, and its event. Pure, and refuses exactly what `can`
 * refuses. Never throws.
 */
export function apply(actor: SpoActor, action: SpoAction, spo: Spo, now: Date): Applied {
  // A name alone says what could be done, not what is done.
  const granted = decide(actor, typeof action === 'string' ? undefined : action, spo, now);
  if (!granted.allowed) return granted;
  const changed = changedBy(granted, action, now);
  const to = stateAfter(granted, changed);
  return {
    allowed: true,
    spo: { ...changed, state: to, version: granted.spo.version + 1 },
    event: {
      at: now.toISOString(),
      actor: { role: granted.actor.role, organisationId: granted.actor.organisationId },
      action: action.do,
      from: granted.spo.state,
      to,
    },
  };
}

/** Signing and agreeing go on until all three have; every other act says where it leads. */
function stateAfter({ rule, spo }: Granted, changed: Spo): SpoState {
  if (rule.to !== 'same') return rule.to;
  const isSigned = spo.state === 'signing' && changed.signatures?.length === 3;
  const isAgreed = spo.proposed !== undefined && changed.proposed === undefined;
  return isSigned || isAgreed ? 'delivering' : spo.state;
}

function changedBy({ party, spo, rule }: Granted, action: SpoAction, now: Date): Spo {
  const at = now.toISOString();
  switch (action.do) {
    case 'change':
      return { ...unanswered(spo), commitment: action.commitment };
    case 'take-back':
      return unanswered(spo);
    case 'ask': {
      const { deadline } = spo.commitment.tender;
      const askExpires = action.expires ?? (rule.to === 'same' ? fourWeeksAfter(now) : deadline);
      const asked = rule.to === 'same' ? without(spo, 'declineReason') : unanswered(spo);
      return { ...asked, askExpires };
    }
    case 'agree': {
      const { commitmentDigest } = action;
      const open = without(spo, 'askExpires', 'counter', 'declineReason');
      return { ...open, consent: { agreedAt: at, commitmentDigest } };
    }
    case 'counter': {
      const { lines, note, commitmentDigest } = action;
      return {
        ...spo,
        counter: { counteredAt: at, lines, ...(note !== undefined && { note }), commitmentDigest },
      };
    }
    case 'accept-counter':
      return accepted(spo);
    case 'decline':
    case 'revoke':
      return {
        ...without(spo, 'askExpires', 'counter', 'consent'),
        declineReason: action.reason,
      };
    case 'seal':
      return { ...spo, seal: action.seal };
    case 'submit':
      return { ...spo, submittedAt: at };
    case 'replace':
      return {
        ...unanswered(spo),
        ...(spo.seal && { replaced: [...(spo.replaced ?? []), { ...spo.seal, replacedAt: at }] }),
      };
    case 'award':
      return { ...spo, decision: { decidedAt: at, standstillEnds: action.standstillEnds } };
    case 'sign':
      return signed(spo, { party, signedAt: at }, action);
    case 'record-contract':
      return { ...spo, award: { awardedAt: at, contractReference: action.contractReference } };
    case 'dispute':
    case 'record-shortfall':
      return { ...spo, reason: action.reason };
    case 'terminate': {
      const begun =
        spo.state === 'awarded' || spo.state === 'signing' ? without(spo, 'award') : spo;
      return { ...without(begun, 'proposed'), reason: action.reason };
    }
    case 'settle':
      return without(spo, 'reason');
    case 'propose-variation':
    case 'propose-substitution':
      return { ...spo, proposed: proposalOf({ party, signedAt: at }, action) };
    case 'agree-change':
      return spo.proposed ? agreedChange(spo, spo.proposed, { party, signedAt: at }) : spo;
    case 'refuse-change':
      return without(spo, 'proposed');
    case 'withdraw':
    case 'expire':
    case 'open':
    case 'evaluate':
    case 'not-award':
    case 'begin-signing':
    case 'claim':
    case 'confirm':
    case 'verify':
    case 'complete':
    case 'close':
      return spo;
  }
}

/** The SPO without any answer that was given to the text before. */
const unanswered = (spo: Spo) =>
  without(spo, 'askExpires', 'counter', 'consent', 'declineReason', 'seal', 'submittedAt');

function accepted(spo: Spo): Spo {
  const { counter } = spo;
  if (!counter) return spo;
  const { counteredAt: agreedAt, lines, commitmentDigest } = counter;
  return {
    ...without(spo, 'counter', 'askExpires'),
    commitment: withCounter(spo.commitment, lines),
    consent: { agreedAt, commitmentDigest },
  };
}

function signed(
  spo: Spo,
  { party, signedAt }: Signature,
  { jobTitle, contractReference }: Extract<SpoAction, { do: 'sign' }>,
): Spo {
  const signature = { party, signedAt, ...(jobTitle !== undefined && { jobTitle }) };
  return {
    ...spo,
    signatures: [...(spo.signatures ?? []), signature],
    ...(party === 'buyer' &&
      contractReference !== undefined && { award: { awardedAt: signedAt, contractReference } }),
  };
}

function proposalOf(
  signature: Signature,
  action: Extract<SpoAction, { do: `propose-${string}` }>,
): Variation {
  return {
    kind: action.do === 'propose-variation' ? 'variation' : 'substitution',
    proposedAt: signature.signedAt,
    proposedBy: signature.party,
    reason: action.reason,
    commitment: action.commitment,
    agreed: [signature],
  };
}

function agreedChange(spo: Spo, proposed: Variation, signature: Signature): Spo {
  const variation = { ...proposed, agreed: [...proposed.agreed, signature] };
  return variation.agreed.length < 3
    ? { ...spo, proposed: variation }
    : { ...without(spo, 'proposed'), variations: [...(spo.variations ?? []), variation] };
}

function fourWeeksAfter(now: Date): string {
  return new Date(now.getTime() + 28 * 24 * 60 * 60_000).toISOString();
}

function without(spo: Spo, ...keys: OptionalKey[]): Spo {
  const copy = { ...spo };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}

type OptionalKey = {
  [Key in keyof Spo]-?: undefined extends Spo[Key] ? Key : never;
}[keyof Spo];
