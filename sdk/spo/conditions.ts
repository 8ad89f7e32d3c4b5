import type { Spo } from '../model/spo.ts';
import type { ActionName, SpoAction, SpoActor } from './action.ts';
import { isLess } from './counter.ts';
import { londonTime } from './london.ts';
import { partyOfRole, readTerms } from './read-terms.ts';
import type { RefusalCode } from './refusals.ts';

type Broken = Exclude<RefusalCode, 'not-understood'> | undefined;

/** What must hold beyond role, state and deadline, whatever the act brings along. */
export function brokenBefore(actor: SpoActor, action: ActionName, spo: Spo, now: Date): Broken {
  switch (action) {
    case 'agree':
    case 'decline':
    case 'counter':
      return answerCondition(spo, now);
    case 'seal':
      return spo.consentOrder === 'after-submission' || spo.consent ? undefined : 'no-consent';
    case 'accept-counter':
      return spo.counter ? undefined : 'wrong-state';
    case 'expire':
      return hasLapsed(spo, now) ? undefined : 'not-lapsed';
    case 'evaluate':
      return nominated(actor, spo) ?? (actor.conflictCheck ? undefined : 'conflict-unchecked');
    case 'award':
    case 'not-award':
      return nominated(actor, spo);
    case 'begin-signing':
      return spo.decision && londonTime(now).day > spo.decision.standstillEnds
        ? undefined
        : 'standstill';
    case 'sign':
      if (!spo.consent) return 'no-consent';
      return hasActed(actor, spo.signatures) ? 'already-signed' : undefined;
    case 'record-contract':
      return spo.consent ? undefined : 'no-consent';
    case 'agree-change':
      return hasActed(actor, spo.proposed?.agreed) ? 'already-signed' : undefined;
    default:
      return undefined;
  }
}

/** What must hold of what the act brings along. */
export function brokenBy(actor: SpoActor, action: SpoAction, spo: Spo, now: Date): Broken {
  switch (action.do) {
    case 'change':
      return changeCondition(action, spo, now);
    case 'ask':
      return askCondition(action, spo, now);
    case 'counter':
      return isLess(spo.commitment, action.lines) ? undefined : 'not-less';
    case 'award':
      return action.standstillEnds < londonTime(now).day ? 'standstill-in-past' : undefined;
    case 'sign':
      return actor.role === 'contract-manager' && action.contractReference === undefined
        ? 'no-contract-reference'
        : undefined;
    case 'propose-variation':
    case 'propose-substitution':
      return keepsTheBid(action, spo) ? undefined : 'other-bid';
    case 'complete':
      return isComplete(action, spo) ? undefined : 'short-of-promise';
    default:
      return undefined;
  }
}

/** The provider's time to answer. A late request is one that is open; its expiry marks it. */
function answerCondition({ askExpires, consentOrder }: Spo, now: Date): Broken {
  if (askExpires === undefined)
    return consentOrder === 'after-submission' ? 'not-asked' : undefined;
  return now >= new Date(askExpires) ? 'ask-lapsed' : undefined;
}

function changeCondition(
  { commitment }: Extract<SpoAction, { do: 'change' }>,
  spo: Spo,
  now: Date,
): Broken {
  if (commitment.supplier.id !== spo.commitment.supplier.id) return 'other-bid';
  return now < new Date(commitment.tender.deadline) ? undefined : 'deadline-passed';
}

function askCondition(
  { expires, capacity }: Extract<SpoAction, { do: 'ask' }>,
  { commitment: { tender, offer }, consentOrder, consent }: Spo,
  now: Date,
): Broken {
  if (consent) return 'already-agreed';
  if (expires !== undefined) {
    const ends = new Date(expires);
    const isLate = consentOrder === 'after-submission';
    if (ends <= now || (!isLate && ends > new Date(tender.deadline))) return 'ask-too-long';
  }
  if (capacity === undefined) return undefined;
  const { openAsks, openValue, cap } = capacity;
  const hasRoom =
    openAsks < (cap.openAsks ?? Infinity) && openValue + offer.total <= (cap.value ?? Infinity);
  return hasRoom ? undefined : 'no-room';
}

/** The deadline ends every draft; before it, only a request that was not answered in time lapses. */
function hasLapsed({ state, askExpires, commitment }: Spo, now: Date): boolean {
  if (now >= new Date(commitment.tender.deadline)) return true;
  const waits = state === 'asked' || state === 'countered';
  return waits && askExpires !== undefined && now >= new Date(askExpires);
}

/** A person who nominated an activity may not judge a bid that names it (Procurement Act 2023, s.81–83). */
const nominated = ({ nominated: own = [] }: SpoActor, { commitment }: Spo): Broken =>
  own.includes(commitment.activity.id) ? 'conflict-of-interest' : undefined;

const hasActed = ({ role }: SpoActor, signatures: Spo['signatures'] = []) =>
  signatures.some(({ party }) => party === partyOfRole(role));

function keepsTheBid(
  { do: name, commitment }: Extract<SpoAction, { commitment: unknown; reason: unknown }>,
  spo: Spo,
): boolean {
  const terms = readTerms(spo);
  const isSameProvider = commitment.provider.id === terms.provider.id;
  return (
    // Both were read by one schema, so equal values have equal text.
    JSON.stringify(commitment.tender) === JSON.stringify(terms.tender) &&
    commitment.supplier.id === terms.supplier.id &&
    (name === 'propose-substitution'
      ? !isSameProvider
      : isSameProvider && commitment.activity.id === terms.activity.id)
  );
}

function isComplete({ progress }: Extract<SpoAction, { do: 'complete' }>, spo: Spo): boolean {
  const verified = new Map(progress.lines.map((line) => [line.lineId, line]));
  return (
    progress.reference === spo.reference &&
    readTerms(spo).offer.lines.every(({ id, quantity }) => {
      const line = verified.get(id);
      return line !== undefined && line.verified >= quantity && line.disputes === undefined;
    })
  );
}
