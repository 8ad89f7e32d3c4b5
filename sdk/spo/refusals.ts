import type { InBoth } from '../model/language.ts';
import type { Spo } from '../model/spo.ts';
import { states } from './stages.ts';
import { ukMoment } from './wording.ts';

/** No, why, and what would make it a yes, in both languages. */
export interface Refused {
  readonly allowed: false;
  readonly code: RefusalCode;
  readonly reason: InBoth;
  /** The field at fault, when what was handed in is not what it has to be. */
  readonly path?: string;
}

/** Why an action is refused, as a code that does not change with the words. */
export type RefusalCode = keyof typeof sentences | 'not-understood';

const both = (en: string, cy: string) => (): InBoth => ({ en, cy });

const sentences = {
  'not-your-spo': both(
    'This Social Purchase Order is for another organisation to act on.',
    'Mater i sefydliad arall yw gweithredu ar y Gorchymyn Prynu Cymdeithasol hwn.',
  ),
  'wrong-state': ({ reference, state }) => ({
    en: `${reference} ${states[state].words.en}, so this cannot be done now.`,
    cy: `Mae ${reference} ${states[state].words.cy}, felly ni ellir gwneud hyn nawr.`,
  }),
  'deadline-passed': ({ commitment: { tender } }) => ({
    en: `The tender closed on ${ukMoment(tender.deadline)}.`,
    cy: `Caeodd y tendr ar ${ukMoment(tender.deadline, 'cy')}.`,
  }),
  'before-deadline': ({ commitment: { tender } }) => ({
    en: `The tender is open until ${ukMoment(tender.deadline)}.`,
    cy: `Mae’r tendr ar agor tan ${ukMoment(tender.deadline, 'cy')}.`,
  }),
  'ask-lapsed': both(
    'The time to answer this request is over. The supplier can ask again.',
    'Mae’r amser i ateb y cais hwn ar ben. Gall y cyflenwr ofyn eto.',
  ),
  'ask-too-long': both(
    'Give the provider a time to answer that is still to come and no later than the deadline of the tender.',
    'Rhowch amser i’r darparwr ateb sydd eto i ddod a heb fod yn hwyrach na dyddiad cau’r tendr.',
  ),
  'not-asked': both(
    'Nothing is being asked of the provider now.',
    'Nid oes dim yn cael ei ofyn i’r darparwr nawr.',
  ),
  'no-room': both(
    'The provider takes no more requests of this size for this activity now. Ask for less, choose another activity, or try again later.',
    'Nid yw’r darparwr yn derbyn rhagor o geisiadau o’r maint hwn ar gyfer y gweithgaredd hwn nawr. Gofynnwch am lai, dewiswch weithgaredd arall, neu ceisiwch eto’n ddiweddarach.',
  ),
  'not-less': both(
    'A counter-offer takes less of at least one line, more of none, and leaves something.',
    'Mae cynnig arall yn cymryd llai o un llinell o leiaf, dim mwy o’r un, ac yn gadael rhywbeth.',
  ),
  'no-consent': both(
    'The provider has not agreed to this. Ask it first.',
    'Nid yw’r darparwr wedi cytuno i hyn. Gofynnwch iddo yn gyntaf.',
  ),
  'already-agreed': both(
    'The provider has agreed to this already.',
    'Mae’r darparwr eisoes wedi cytuno i hyn.',
  ),
  'not-lapsed': both(
    'There is still time to answer, so this has not lapsed.',
    'Mae amser i ateb o hyd, felly nid yw hyn wedi dod i ben.',
  ),
  'conflict-of-interest': both(
    'You nominated the activity that this bid supports, so somebody else has to do this.',
    'Chi a enwebodd y gweithgaredd y mae’r cais hwn yn ei gefnogi, felly rhaid i rywun arall wneud hyn.',
  ),
  'conflict-unchecked': both(
    'Declare whether you have a conflict of interest in this tender first.',
    'Datganwch yn gyntaf a oes gennych wrthdaro buddiannau yn y tendr hwn.',
  ),
  'standstill-in-past': both(
    'The standstill cannot end before it begins. Check the date.',
    'Ni all y cyfnod segur ddod i ben cyn iddo ddechrau. Gwiriwch y dyddiad.',
  ),
  standstill: both('The standstill is not over yet.', 'Nid yw’r cyfnod segur ar ben eto.'),
  'already-signed': both(
    'Your organisation has already signed.',
    'Mae eich sefydliad eisoes wedi llofnodi.',
  ),
  'no-contract-reference': both(
    'Name the contract that this belongs to.',
    'Enwch y contract y mae hyn yn perthyn iddo.',
  ),
  'other-bid': both(
    'A change keeps the tender, the supplier and, unless the provider is replaced, the provider.',
    'Mae newid yn cadw’r tendr, y cyflenwr ac, oni bai bod y darparwr yn cael ei ddisodli, y darparwr.',
  ),
  'short-of-promise': both(
    'Not all that was promised has been verified, or something is in dispute. Record a shortfall instead, or wait.',
    'Nid yw popeth a addawyd wedi’i wirio, neu mae rhywbeth mewn anghydfod. Cofnodwch ddiffyg yn lle hynny, neu arhoswch.',
  ),
} as const satisfies Record<string, (spo: Spo) => InBoth>;

export function refuse(code: keyof typeof sentences, spo: Spo): Refused {
  return { allowed: false, code, reason: sentences[code](spo) };
}

/** What was handed in cannot be read as what it has to be. */
export function notUnderstood(path: string): Refused {
  return {
    allowed: false,
    code: 'not-understood',
    reason: {
      en: `Nothing was done: ${path} is not what it has to be.`,
      cy: `Ni wnaed dim: nid yw ${path} yr hyn y mae’n rhaid iddo fod.`,
    },
    path,
  };
}
