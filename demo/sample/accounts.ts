import type { Role } from '../../sdk/model/index.ts';
import { brightpath, calderFinch, council, police, wrenfield } from './organisations.ts';

/** Somebody invented, who signs in with the same name and password to the service and the portal. */
export interface SampleAccount {
  readonly signInName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
}

/** One password for every sample account. The servers listen on this machine only. */
export const samplePassword = 'sample-password-2026';

const account = (
  signInName: string,
  displayName: string,
  role: Role,
  organisation: { readonly id: string; readonly name: string },
): SampleAccount => ({
  signInName,
  displayName,
  role,
  organisationId: organisation.id,
  organisationName: organisation.name,
});

export const sampleAccounts: readonly SampleAccount[] = [
  account('bid.lead@brightpath.example', 'Priya Nair', 'bid-lead', brightpath),
  account('bid.lead@wrenfield.example', 'Tom Hallam', 'bid-lead', wrenfield),
  account('bid.lead@calderfinch.example', 'Ade Okoro', 'bid-lead', calderFinch),
  account('evaluator@eastmere.example', 'Ruth Penrose', 'evaluator', council),
  account('evaluator.two@eastmere.example', 'Imran Qadir', 'evaluator', council),
  account('contracts@eastmere.example', 'Helen Marsh', 'contract-manager', council),
  account('evaluator@tvr-police.example', 'Owen Castell', 'evaluator', police),
  account('contracts@tvr-police.example', 'Dawn Fairley', 'contract-manager', police),
];
