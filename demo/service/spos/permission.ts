import type { Spo } from '../../../sdk/model/spo.ts';
import {
  can,
  type RefusalCode,
  type SpoAction,
  type SpoActor,
} from '../../../sdk/spo/lifecycle.ts';
import { conflict, notAllowed } from '../http/refusal.ts';

const titles: Readonly<Record<Exclude<RefusalCode, 'not-your-spo'>, string>> = {
  'wrong-state': 'This cannot be done at this stage',
  'deadline-passed': 'The tender has closed',
  'before-deadline': 'The tender is still open',
};

/** Asks the one table of rules in the SDK. Throws a `Refusal` with its reason when the answer is no. */
export function requirePermission(action: SpoAction, actor: SpoActor, spo: Spo, now: Date): void {
  const permission = can(action, actor, spo, now);
  if (permission.allowed) return;
  const { code, reason } = permission;
  if (code === 'not-your-spo') throw notAllowed(reason);
  throw conflict(code, titles[code], `Nothing was changed. ${reason}`);
}
