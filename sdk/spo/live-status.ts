import { ConsentOrder } from '../model/consent.ts';
import type { InBoth } from '../model/language.ts';
import { z } from '../model/schema.ts';
import { Spo, type SpoState } from '../model/spo.ts';
import { take } from './input.ts';

/** The statuses of the live product, in the order in which it goes through them. */
export const LiveStatus = z.enum(['PROP', 'OFBP', 'OAAS', 'SIGN-U', 'CONF']);
export type LiveStatus = z.infer<typeof LiveStatus>;

/** How the live product labels them. */
export const liveLabels: Readonly<Record<LiveStatus, string>> = {
  PROP: 'Proposal',
  OFBP: 'SPO Submitted',
  OAAS: 'SPO Accepted',
  'SIGN-U': 'Signed Unpaid',
  CONF: 'Sponsorship Confirmed',
};

/** A status of the live product, or why it has none for this. */
export type LiveReading =
  { readonly status: LiveStatus } | { readonly status: undefined; readonly why: InBoth };

const none = (en: string, cy: string): LiveReading => ({ status: undefined, why: { en, cy } });
const is = (status: LiveStatus): LiveReading => ({ status });

const noEnd = none(
  'The live product has no status for an SPO that has ended.',
  'Nid oes gan y cynnyrch byw statws ar gyfer gorchymyn sydd wedi dod i ben.',
);
const confirmed = is('CONF');

const readings: Readonly<Record<SpoState, LiveReading>> = {
  draft: none(
    'The live product has no status for what the provider has not seen.',
    'Nid oes gan y cynnyrch byw statws ar gyfer yr hyn nad yw’r darparwr wedi’i weld.',
  ),
  asked: is('PROP'),
  countered: is('PROP'),
  agreed: is('OAAS'),
  declined: none(
    'The live product has no status for a request that was declined.',
    'Nid oes gan y cynnyrch byw statws ar gyfer cais a wrthodwyd.',
  ),
  sealed: none(
    'The live product has no status between acceptance and submission.',
    'Nid oes gan y cynnyrch byw statws rhwng derbyn a chyflwyno.',
  ),
  submitted: is('OFBP'),
  assessing: is('OFBP'),
  'not-awarded': none(
    'The live product has no status for a lost bid.',
    'Nid oes gan y cynnyrch byw statws ar gyfer cais a gollwyd.',
  ),
  awarded: none(
    'The live product has no status for the standstill.',
    'Nid oes gan y cynnyrch byw statws ar gyfer y cyfnod segur.',
  ),
  signing: is('SIGN-U'),
  delivering: confirmed,
  varied: confirmed,
  substituted: confirmed,
  disputed: confirmed,
  completed: noEnd,
  shortfall: noEnd,
  terminated: noEnd,
  closed: noEnd,
  withdrawn: noEnd,
  expired: noEnd,
};

/**
 * How the live product would call where this SPO stands. In the order of consent that it uses
 * itself, an acceptance shows once the bid is in. Throws `SpoInputError`.
 */
export function liveStatusOf(spo: Spo): LiveReading {
  const { state, consentOrder, consent } = take(Spo, spo, 'spo');
  const isAccepted = state === 'submitted' || state === 'assessing';
  return consentOrder === 'after-submission' && consent && isAccepted
    ? is('OAAS')
    : readings[state];
}

/**
 * Where an SPO of the live product stands in ours, and whether its provider has agreed. In its own
 * order, `OAAS` comes after `OFBP`. Throws `SpoInputError`.
 */
export function stateOfLive(
  status: LiveStatus,
  order: ConsentOrder,
): { readonly state: SpoState; readonly consented: boolean } {
  const late = take(ConsentOrder, order, 'order') === 'after-submission';
  switch (take(LiveStatus, status, 'status')) {
    case 'PROP':
      // In the late order the proposal is the supplier's own until the bid is in.
      return { state: late ? 'draft' : 'asked', consented: false };
    case 'OFBP':
      return { state: 'submitted', consented: !late };
    case 'OAAS':
      return { state: late ? 'submitted' : 'agreed', consented: true };
    case 'SIGN-U':
      return { state: 'signing', consented: true };
    case 'CONF':
      return { state: 'delivering', consented: true };
  }
}
