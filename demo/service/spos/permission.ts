import type { Spo } from '../../../sdk/model/spo.ts';
import type { ActionName, SpoAction, SpoActor } from '../../../sdk/spo/action.ts';
import { apply } from '../../../sdk/spo/apply.ts';
import { can } from '../../../sdk/spo/lifecycle.ts';
import type { RefusalCode, Refused } from '../../../sdk/spo/refusals.ts';
import { conflict, faultyFields, notAllowed, type Refusal } from '../http/refusal.ts';

const titles: Readonly<Partial<Record<RefusalCode, string>>> = {
  'wrong-state': 'This cannot be done at this stage',
  'deadline-passed': 'The tender has closed',
  'before-deadline': 'The tender is still open',
  'no-consent': 'The provider has not agreed',
};

/** Asks the one table of rules in the SDK. Throws a `Refusal` with its reason when the answer is no. */
export function requirePermission(actor: SpoActor, action: ActionName, spo: Spo, now: Date): void {
  const permission = can(actor, action, spo, now);
  if (!permission.allowed) throw refusalOf(permission);
}

/** The SPO after the act, one version on. Throws a `Refusal` when the rules say no. */
export function requireDone(actor: SpoActor, action: SpoAction, spo: Spo, now: Date): Spo {
  const applied = apply(actor, action, spo, now);
  if (!applied.allowed) throw refusalOf(applied);
  return applied.spo;
}

function refusalOf({ code, reason, path }: Refused): Refusal {
  if (path !== undefined) return faultyFields([{ path, reason: reason.en }]);
  if (code === 'not-your-spo') return notAllowed(reason.en);
  return conflict(code, titles[code] ?? 'This cannot be done', `Nothing was changed. ${reason.en}`);
}
