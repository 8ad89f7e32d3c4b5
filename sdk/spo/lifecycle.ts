import type { Party } from '../model/party.ts';
import { z } from '../model/schema.ts';
import { Spo } from '../model/spo.ts';
import { SpoAction, SpoActor, type ActionName } from './action.ts';
import { brokenBefore, brokenBy } from './conditions.ts';
import { faultIn, Moment } from './input.ts';
import { partyOfRole, readParty } from './read-terms.ts';
import { notUnderstood, refuse, type Refused } from './refusals.ts';
import { rules, type Rule } from './rules.ts';

/** Yes, or a reason that a person understands. */
export type Permission = { readonly allowed: true } | Refused;

/** Everything `apply` needs of a question that was answered with yes. */
export interface Granted {
  readonly allowed: true;
  readonly actor: SpoActor;
  /** Whom the actor stands for. */
  readonly party: Party;
  readonly spo: Spo;
  readonly rule: Rule;
}

/**
 * May this actor do this to this SPO at this moment, an instant of the service's own clock? With
 * the name of an action alone, it answers whether the act could be done with the right content.
 * Never throws: what cannot be read is refused as `not-understood`, with the path of the field.
 */
export function can(
  actor: SpoActor,
  action: ActionName | SpoAction,
  spo: Spo,
  now: Date,
): Permission {
  const answer = decide(actor, action, spo, now);
  return answer.allowed ? { allowed: true } : answer;
}

/** The same answer with what it was read from. */
export function decide(
  actor: unknown,
  action: unknown,
  spo: unknown,
  now: unknown,
): Granted | Refused {
  const who = faultIn(SpoActor, actor, 'actor');
  if (typeof who === 'string') return notUnderstood(who);
  const isName = typeof action === 'string';
  const act = isName
    ? faultIn(ActionNames, action, 'action')
    : faultIn(SpoAction, action, 'action');
  if (typeof act === 'string') return notUnderstood(act);
  const it = faultIn(Spo, spo, 'spo');
  if (typeof it === 'string') return notUnderstood(it);
  const at = faultIn(Moment, now, 'now');
  if (typeof at === 'string') return notUnderstood(at);
  return decideRead(who.value, act.value, it.value, at.value);
}

const ActionNames = z.enum(
  // `keys` forgets that these are the names of the table.
  Object.keys(rules) as ActionName[],
);

function decideRead(
  actor: SpoActor,
  action: ActionName | SpoAction,
  spo: Spo,
  now: Date,
): Granted | Refused {
  const name = typeof action === 'string' ? action : action.do;
  const known = rules[name].filter(({ by }) => by.includes(actor.role));
  const party = partyOfRole(actor.role);
  const isTheirs = party !== undefined && actor.organisationId === readParty(spo, actor.role);
  if (!isTheirs || known.length === 0) {
    return refuse('not-your-spo', spo);
  }
  const order = spo.consentOrder ?? 'before-sealing';
  const rule = known.find(
    (each) => each.from.includes(spo.state) && (each.order ?? order) === order,
  );
  if (!rule) return refuse('wrong-state', spo);
  const isClosed = now >= new Date(spo.commitment.tender.deadline);
  if (rule.when === 'before-deadline' && isClosed) return refuse('deadline-passed', spo);
  if (rule.when === 'after-deadline' && !isClosed) return refuse('before-deadline', spo);
  const broken =
    brokenBefore(actor, name, spo, now) ??
    (typeof action === 'string' ? undefined : brokenBy(actor, action, spo, now));
  return broken ? refuse(broken, spo) : { allowed: true, actor, party, spo, rule };
}
