import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import { listInWords } from '../wording.ts';

const outcomes: Readonly<Record<PrimaryOutcome, string>> = {
  healthier: 'healthier',
  safer: 'safer',
  'more-resilient': 'more resilient',
};

const services: Readonly<Record<FrontlineService, string>> = {
  policing: 'policing',
  health: 'healthcare',
  'social-care': 'social services',
  'criminal-justice': 'criminal justice',
  'fire-and-rescue': 'fire and rescue',
};

/** The sentences of an answer in English. What people typed is put in as it stands. */
export const english = {
  supports: (provider: string, activity: string, reference: string) =>
    `If we are awarded this contract we will support ${provider} in its activity “${activity}”, under Social Purchase Order ${reference}.`,
  total: (value: string) => `The offer is worth ${value} in all.`,
  line: (quantity: string, what: string) => `${quantity} for ${what}`,
  moneyLine: (quantity: string, what: string) => `${quantity} in money for ${what}`,
  atMarketPrice: (value: string, source: string) => `worth ${value} at market price (${source})`,
  atRate: (value: string, rate: string, source: string) => `worth ${value} at ${rate} (${source})`,
  unvalued: 'to which we give no money value',
  ifExtended: 'if the contract is extended',
  ifCalledOff: 'as far as work is called off',
  agreed: (provider: string) =>
    `${provider} has agreed to this offer, and the sealed order is attached as a PDF.`,
  notAskedYet: (provider: string) =>
    `${provider} is asked to agree once this bid is in, and nothing starts before it has.`,
  beyondContract: 'All of this goes beyond what the contract itself asks for.',
  owner: (jobTitle: string) => `Our ${jobTitle} is responsible for delivery.`,
  handOver: (bidLead: string, deliveryLead: string) =>
    `Our ${bidLead} wrote this commitment and our ${deliveryLead} will keep it.`,
  step: (number: number, from: string, to: string, what: string, owner: string) =>
    `Step ${number}, ${from} to ${to}: ${what} (${owner})`,
  dependsOn: (what: string) => `This depends on: ${what}`,
  risk: (what: string, mitigation: string) => `Risk: ${what} – what we do about it: ${mitigation}`,
  where: (areas: readonly string[], place: string | undefined) =>
    `The support is given in ${listInWords(areas)}${place === undefined ? '' : `, at ${place}`}`,
  outside: (distance: string) => `The place is ${distance} outside the contract area.`,
  metres: (count: string) => `${count} metres`,
  when: (from: string, to: string) => `Delivery runs from ${from} to ${to}.`,
  due: (quantity: string, day: string) => `${quantity} by ${day}`,
  timedPlan: (what: string, dates: readonly string[]) =>
    `Timed plan for ${what}: ${listInWords(dates)}`,
  impact: (primary: readonly PrimaryOutcome[], secondary: readonly FrontlineService[]) =>
    `The activity makes communities ${listInWords(primary.map((each) => outcomes[each]))} and lowers demand on ${listInWords(secondary.map((each) => services[each]))}.`,
  recognised: (by: string, day: string) => `Its dual impact was recognised by ${by} on ${day}.`,
  measure: (what: string, baseline: string, target: string, source: string) =>
    `We will measure ${what}: now ${baseline}, then ${target} (source: ${source}).`,
  confidence: (service: FrontlineService, confidence: 'low' | 'medium' | 'high') =>
    `Our confidence in the effect on ${services[service]} is ${confidence}.`,
  about: {
    agreement: 'the provider’s agreement',
    beyond: 'what goes beyond the contract',
    method: 'detail of the method',
    owner: 'who is responsible',
    handOver: 'who hands over to whom',
    steps: 'steps of the method',
    dependencies: 'what it depends on',
    risks: 'risks',
    evidence: 'evidence',
    outside: 'why outside the contract area',
    plan: 'the timed plan',
    impact: 'dual impact',
    mechanism: 'how demand is lowered',
    recognition: 'recognition',
    measures: 'how the outcome is measured',
    honesty: 'what would happen anyway and others’ part',
    essential: 'the essentials',
  },
} as const;

/** What another language has to say. */
export type Phrases = Widened<typeof english>;
export type About = keyof (typeof english)['about'];

type Widened<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> };
