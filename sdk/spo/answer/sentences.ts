import type { Commitment } from '../../model/commitment.ts';
import type { Language } from '../../model/language.ts';
import type { OfferLine } from '../../model/offer.ts';
import type { SpoReference } from '../../model/spo.ts';
import { eachUnit, longDay, pounds, quantityInWords } from '../wording.ts';
import { welsh } from './phrases.cy.ts';
import { english, type About, type Phrases } from './phrases.en.ts';

/** One sentence: where it stands, what it is about, and how soon it is dropped (0 is never). */
export interface Sentence {
  readonly paragraph: 'promise' | 'how' | 'where' | 'when' | 'impact';
  readonly about: About;
  readonly weight: 0 | 1 | 2 | 3 | 4;
  readonly words: string;
}

/** What an answer is made of. */
export interface Told {
  readonly commitment: Commitment;
  readonly reference: SpoReference;
  readonly language: Language;
  /** Whether the provider has said yes; the answer never claims a yes that was not given. */
  readonly consent: 'given' | 'to-follow';
}

const phrases: Readonly<Record<Language, Phrases>> = { en: english, cy: welsh };

/** The name of a part, for telling what was left out. */
export const partName = (about: About, language: Language) => phrases[language].about[about];

/** Everything the answer can say, in order. */
export function sentencesOf(told: Told): Sentence[] {
  const say = phrases[told.language];
  return [
    ...promise(told, say),
    ...how(told, say),
    ...where(told, say),
    ...when(told, say),
    ...impact(told, say),
  ];
}

function promise({ commitment, reference, language, consent }: Told, say: Phrases): Sentence[] {
  const { provider, activity, offer } = commitment;
  const named = provider.registration
    ? `${provider.name} (${provider.registration})`
    : provider.name;
  const essential = (words: string) => sentence('promise', 'essential', 0, words);
  const isBeyond = offer.lines.every(({ excludedFromCore }) => excludedFromCore === true);
  return [
    essential(say.supports(named, activity.name, reference)),
    essential(say.total(pounds(offer.total))),
    ...offer.lines.map((line) => essential(offerSentence(line, language, say))),
    consent === 'given'
      ? sentence('promise', 'agreement', 1, say.agreed(provider.name))
      : essential(say.notAskedYet(provider.name)),
    ...(isBeyond ? [sentence('promise', 'beyond', 2, say.beyondContract)] : []),
  ];
}

function offerSentence(line: OfferLine, language: Language, say: Phrases): string {
  const quantity = quantityInWords(line.quantity, line.unit, language);
  const parts = [
    (line.kind === 'money' ? say.moneyLine : say.line)(quantity, line.description),
    ...valueOf(line, language, say),
    // A promise with a condition is never told without it.
    ...(line.conditionalOn === 'extension' ? [say.ifExtended] : []),
    ...(line.conditionalOn === 'call-off' ? [say.ifCalledOff] : []),
  ];
  return ended(parts.join(', '));
}

function valueOf({ basis, value, unit }: OfferLine, language: Language, say: Phrases): string[] {
  switch (basis.basis) {
    case 'cash':
      return [];
    case 'market-price':
      return [say.atMarketPrice(pounds(value), basis.source)];
    case 'stated-rate': {
      const rate = `${pounds(basis.pencePerUnit)} ${eachUnit(unit, language)}`;
      return [say.atRate(pounds(value), rate, basis.source)];
    }
    case 'unvalued':
      return [say.unvalued];
  }
}

function how({ commitment: { how: plan, people }, language }: Told, say: Phrases): Sentence[] {
  const { method, deliveryOwner, evidence, steps = [], dependencies = [], risks = [] } = plan;
  const day = (each: string) => longDay(each, language);
  return [
    ...sentencesIn(method).map((words, at) => sentence('how', 'method', at === 0 ? 1 : 3, words)),
    ...steps.map(({ what, owner, starts, ends }, at) =>
      sentence('how', 'steps', 3, ended(say.step(at + 1, day(starts), day(ends), what, owner))),
    ),
    sentence('how', 'owner', 1, say.owner(deliveryOwner)),
    ...(people?.deliveryLead
      ? [
          sentence(
            'how',
            'handOver',
            3,
            say.handOver(people.bidLead.jobTitle, people.deliveryLead.jobTitle),
          ),
        ]
      : []),
    ...dependencies.map((what) => sentence('how', 'dependencies', 4, ended(say.dependsOn(what)))),
    ...risks.map(({ what, mitigation }) =>
      sentence('how', 'risks', 4, ended(say.risk(what, mitigation))),
    ),
    ...sentencesIn(evidence).map((words) => sentence('how', 'evidence', 2, words)),
  ];
}

function where({ commitment }: Told, say: Phrases): Sentence[] {
  const { areas, place, metresFromContractArea = 0, crossBoundaryReason } = commitment.where;
  const names = areas.map(({ name }) => name);
  const distance = metresFromContractArea.toLocaleString('en-GB');
  return [
    sentence('where', 'essential', 0, ended(say.where(names, place))),
    ...(metresFromContractArea > 0
      ? [sentence('where', 'outside', 2, say.outside(say.metres(distance)))]
      : []),
    ...typed('where', 'outside', 2, crossBoundaryReason),
  ];
}

function when({ commitment, language }: Told, say: Phrases): Sentence[] {
  const { how: plan, offer, milestones } = commitment;
  const day = (each: string) => longDay(each, language);
  return [
    sentence('when', 'essential', 0, say.when(day(plan.starts), day(plan.ends))),
    ...offer.lines.map(({ id, unit, description }) => {
      const dates = milestones
        .filter(({ lineId }) => lineId === id)
        .map(({ quantity, due }) => say.due(quantityInWords(quantity, unit, language), day(due)));
      return sentence('when', 'plan', 3, ended(say.timedPlan(description, dates)));
    }),
  ];
}

function impact({ commitment: { dualImpact }, language }: Told, say: Phrases): Sentence[] {
  const { primary, secondary, mechanism, recognisedBy, recognisedOn } = dualImpact;
  const { measures = [], effects = [] } = dualImpact;
  return [
    sentence('impact', 'impact', 2, say.impact(primary, secondary)),
    ...typed('impact', 'mechanism', 3, mechanism),
    sentence(
      'impact',
      'recognition',
      2,
      say.recognised(recognisedBy, longDay(recognisedOn, language)),
    ),
    ...measures.map(({ measure, baseline, target, source }) =>
      sentence('impact', 'measures', 3, say.measure(measure, baseline, target, source)),
    ),
    ...effects.flatMap((effect) => [
      ...typed('impact', 'mechanism', 4, effect.mechanism),
      sentence('impact', 'mechanism', 4, say.confidence(effect.service, effect.confidence)),
    ]),
    ...typed('impact', 'honesty', 4, dualImpact.doubleCounting),
    ...typed('impact', 'honesty', 4, dualImpact.deadweight),
    ...typed('impact', 'honesty', 4, dualImpact.attribution),
  ];
}

function sentence(
  paragraph: Sentence['paragraph'],
  about: About,
  weight: Sentence['weight'],
  words: string,
): Sentence {
  return { paragraph, about, weight, words };
}

function typed(
  paragraph: Sentence['paragraph'],
  about: About,
  weight: Sentence['weight'],
  prose: string | undefined,
): Sentence[] {
  return sentencesIn(prose ?? '').map((words) => sentence(paragraph, about, weight, words));
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of text that a person typed, each with a full stop at its end. */
function sentencesIn(prose: string): string[] {
  return [...segmenter.segment(prose.replaceAll(/\s+/gu, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '')
    .map(ended);
}

const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
