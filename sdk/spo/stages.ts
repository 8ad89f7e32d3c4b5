import type { InBoth } from '../model/language.ts';
import { SpoState } from '../model/spo.ts';

/**
 * Which part of its life a state belongs to. `writing`: between supplier and provider. `bid`: part
 * of a tender. `contract`: part of a contract. `done`: it ran its course. `off`: it never reached the
 * buyer, or was taken back in time.
 */
export type Stage = 'writing' | 'bid' | 'contract' | 'done' | 'off';

/** What is so of every SPO in a state. */
export interface StateFacts {
  readonly stage: Stage;
  /** Whether it takes up room that the provider set a bound to. */
  readonly holdsCapacity: boolean;
  /** How a sentence goes on that begins with the reference. */
  readonly words: InBoth;
}

const state = (stage: Stage, holdsCapacity: boolean, en: string, cy: string): StateFacts => ({
  stage,
  holdsCapacity,
  words: { en, cy },
});

/** What each state means, in one place. */
export const states: Readonly<Record<SpoState, StateFacts>> = {
  draft: state('writing', false, 'is still a draft', 'yn ddrafft o hyd'),
  asked: state('writing', true, 'is waiting for the provider', 'yn aros am y darparwr'),
  countered: state(
    'writing',
    true,
    'has a counter-offer from the provider',
    'wedi cael cynnig arall gan y darparwr',
  ),
  agreed: state(
    'writing',
    true,
    'has been agreed by the provider',
    'wedi’i dderbyn gan y darparwr',
  ),
  declined: state('writing', false, 'was declined by the provider', 'wedi’i wrthod gan y darparwr'),
  sealed: state('bid', true, 'is sealed', 'wedi’i selio'),
  submitted: state('bid', true, 'is part of a bid', 'yn rhan o gais'),
  assessing: state('bid', true, 'is being assessed', 'yn cael ei asesu'),
  'not-awarded': state(
    'done',
    false,
    'belongs to a bid that was not awarded',
    'yn perthyn i gais na ddyfarnwyd iddo',
  ),
  awarded: state(
    'bid',
    true,
    'waits for the standstill to end',
    'yn aros i’r cyfnod segur ddod i ben',
  ),
  signing: state('bid', true, 'is being signed', 'yn cael ei lofnodi'),
  delivering: state(
    'contract',
    true,
    'belongs to an awarded contract',
    'yn perthyn i gontract a ddyfarnwyd',
  ),
  varied: state(
    'contract',
    true,
    'has a change that is not agreed yet',
    'â newid nas cytunwyd eto',
  ),
  substituted: state(
    'contract',
    true,
    'has a new provider that is not agreed yet',
    'â darparwr newydd nas cytunwyd eto',
  ),
  disputed: state('contract', true, 'is in dispute', 'mewn anghydfod'),
  completed: state('done', false, 'is complete', 'wedi’i gwblhau'),
  shortfall: state(
    'done',
    false,
    'ended short of its promise',
    'wedi dod i ben heb gyrraedd ei addewid',
  ),
  terminated: state('done', false, 'was terminated', 'wedi’i derfynu'),
  closed: state('done', false, 'is closed', 'wedi’i gau'),
  withdrawn: state('off', false, 'was withdrawn', 'wedi’i dynnu’n ôl'),
  expired: state('off', false, 'has lapsed', 'wedi dod i ben'),
};

/** The states in which the buyer's people may know of it, once the tender has closed. */
export const statesInBid: readonly SpoState[] = SpoState.options.filter(
  (each) => states[each].stage !== 'writing' && states[each].stage !== 'off',
);
