import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import { listInWords } from '../wording.ts';
import type { Phrases } from './phrases.en.ts';

const outcomes: Readonly<Record<PrimaryOutcome, string>> = {
  healthier: 'iechyd gwell',
  safer: 'mwy o ddiogelwch',
  'more-resilient': 'mwy o wydnwch',
};

const services: Readonly<Record<FrontlineService, string>> = {
  policing: 'plismona',
  health: 'gofal iechyd',
  'social-care': 'gwasanaethau cymdeithasol',
  'criminal-justice': 'cyfiawnder troseddol',
  'fire-and-rescue': 'tân ac achub',
};

const confidences = { low: 'isel', medium: 'ganolig', high: 'uchel' } as const;

/**
 * The sentences of an answer in Welsh. Names and lists stand behind a colon or a word that does not
 * mutate them, because what people typed is put in as it stands.
 */
export const welsh: Phrases = {
  supports: (provider, activity, reference) =>
    `Os dyfernir y contract hwn i ni byddwn yn cefnogi ${provider} yn ei weithgaredd “${activity}”, o dan Orchymyn Prynu Cymdeithasol ${reference}.`,
  total: (value) => `Gwerth y cynnig yw ${value} i gyd.`,
  line: (quantity, what) => `${quantity} ar gyfer ${what}`,
  moneyLine: (quantity, what) => `${quantity} mewn arian ar gyfer ${what}`,
  atMarketPrice: (value, source) => `gwerth ${value} ar bris y farchnad (${source})`,
  atRate: (value, rate, source) => `gwerth ${value} ar ${rate} (${source})`,
  unvalued: 'na roddwn werth ariannol arno',
  ifExtended: 'os caiff y contract ei ymestyn',
  ifCalledOff: 'i’r graddau y caiff gwaith ei alw i ffwrdd',
  agreed: (provider) =>
    `Mae ${provider} wedi cytuno i’r cynnig hwn, ac mae’r gorchymyn wedi’i selio wedi’i atodi fel PDF.`,
  notAskedYet: (provider) =>
    `Gofynnir i ${provider} gytuno ar ôl i’r cais hwn gael ei gyflwyno, ac nid oes dim yn dechrau cyn hynny.`,
  beyondContract: 'Mae hyn i gyd y tu hwnt i’r hyn y mae’r contract ei hun yn gofyn amdano.',
  owner: (jobTitle) => `Yn gyfrifol am gyflawni: ein ${jobTitle}.`,
  handOver: (bidLead, deliveryLead) =>
    `Ein ${bidLead} a ysgrifennodd yr ymrwymiad hwn, ac yn ei gadw bydd ein ${deliveryLead}.`,
  step: (number, from, to, what, owner) => `Cam ${number}, ${from} i ${to}: ${what} (${owner})`,
  dependsOn: (what) => `Mae hyn yn dibynnu ar: ${what}`,
  risk: (what, mitigation) => `Risg: ${what} – beth rydym yn ei wneud: ${mitigation}`,
  where: (areas, place) =>
    `Rhoddir y gefnogaeth yn yr ardaloedd hyn: ${listInWords(areas, 'cy')}${place === undefined ? '' : `; lleoliad: ${place}`}`,
  outside: (distance) => `Mae’r lle ${distance} y tu allan i ardal y contract.`,
  metres: (count) => `${count} metr`,
  when: (from, to) => `Bydd y cyflawni rhwng ${from} a ${to}.`,
  due: (quantity, day) => `${quantity} erbyn ${day}`,
  timedPlan: (what, dates) => `Cynllun amser ar gyfer ${what}: ${dates.join(', ')}`,
  impact: (primary, secondary) =>
    `Mae’r gweithgaredd yn rhoi ${listInWords(
      primary.map((each) => outcomes[each]),
      'cy',
    )} i gymunedau ac yn lleihau’r galw ar y gwasanaethau hyn: ${secondary.map((each) => services[each]).join(', ')}.`,
  recognised: (by, day) => `Cydnabuwyd ei effaith ddeuol gan ${by} ar ${day}.`,
  measure: (what, baseline, target, source) =>
    `Byddwn yn mesur ${what}: nawr ${baseline}, yna ${target} (ffynhonnell: ${source}).`,
  confidence: (service, confidence) =>
    `Mae ein hyder yn yr effaith ar y gwasanaeth hwn (${services[service]}) yn ${confidences[confidence]}.`,
  about: {
    agreement: 'cytundeb y darparwr',
    beyond: 'yr hyn sydd y tu hwnt i’r contract',
    method: 'manylion y dull',
    owner: 'pwy sy’n gyfrifol',
    handOver: 'pwy sy’n trosglwyddo i bwy',
    steps: 'camau’r dull',
    dependencies: 'yr hyn y mae’n dibynnu arno',
    risks: 'risgiau',
    evidence: 'tystiolaeth',
    outside: 'pam y tu allan i ardal y contract',
    plan: 'y cynllun amser',
    impact: 'effaith ddeuol',
    mechanism: 'sut y lleiheir y galw',
    recognition: 'cydnabyddiaeth',
    measures: 'sut y mesurir y canlyniad',
    honesty: 'yr hyn a fyddai’n digwydd beth bynnag a rhan eraill',
    essential: 'yr hanfodion',
  },
};
