import type { Commitment } from '../model/commitment.ts';
import type { FrontlineService, PrimaryOutcome } from '../model/impact.ts';
import type { OfferLine } from '../model/offer.ts';
import type { SpoReference } from '../model/spo.ts';
import type { AnswerLimit } from '../model/tender.ts';
import { listInWords, longDay, pounds, quantityInWords } from './wording.ts';

/** An SPO as the answer to a tender question. */
export interface AnswerText {
  readonly text: string;
  readonly words: number;
  readonly characters: number;
  /** Names of what was left out to stay within the limit, least important first. */
  readonly omitted: readonly string[];
  /** False when even the essentials are longer than the limit. */
  readonly fits: boolean;
}

/** One sentence: where it stands, what it is about, and how late it is dropped (0 is never). */
interface Sentence {
  readonly paragraph: string;
  readonly about: string;
  readonly weight: 0 | 1 | 2 | 3 | 4;
  readonly words: string;
}

/**
 * Writes the commitment as method-statement prose with a timed plan, within the limit of the
 * portal's answer box. Whole sentences are left out, the least important first; none is cut.
 */
export function writeAnswer(
  commitment: Commitment,
  reference: SpoReference,
  limit?: AnswerLimit,
): AnswerText {
  let sentences = sentencesOf(commitment, reference);
  const omitted: string[] = [];
  while (limit && sizeOf(sentences, limit) > limit.most) {
    const dropped = leastImportant(sentences);
    if (!dropped) break;
    sentences = sentences.filter((sentence) => sentence !== dropped);
    if (!omitted.includes(dropped.about)) omitted.push(dropped.about);
  }
  const text = textOf(sentences);
  return {
    text,
    words: countWords(text),
    characters: text.length,
    omitted,
    fits: !limit || sizeOf(sentences, limit) <= limit.most,
  };
}

/** Words as the GOV.UK counter counts them: runs of anything but white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function sizeOf(sentences: readonly Sentence[], { unit }: AnswerLimit): number {
  const text = textOf(sentences);
  return unit === 'words' ? countWords(text) : text.length;
}

function leastImportant(sentences: readonly Sentence[]): Sentence | undefined {
  const heaviest = Math.max(...sentences.map(({ weight }) => weight));
  return heaviest === 0 ? undefined : sentences.findLast(({ weight }) => weight === heaviest);
}

function textOf(sentences: readonly Sentence[]): string {
  const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  return [...paragraphs.values()]
    .map((own) => own.map(({ words }) => words).join(' '))
    .join('\n\n');
}

function sentencesOf(commitment: Commitment, reference: SpoReference): Sentence[] {
  return [
    ...promise(commitment, reference),
    ...how(commitment),
    ...where(commitment),
    ...when(commitment),
    ...impact(commitment),
  ];
}

function promise({ provider, activity, offer }: Commitment, reference: string): Sentence[] {
  const registration = provider.registration ? ` (${provider.registration})` : '';
  return [
    sentence('promise', 'who is supported', 0, [
      `If we are awarded this contract we will support ${provider.name}${registration}`,
      `in its activity “${activity.name}”, under Social Purchase Order ${reference}.`,
    ]),
    sentence('promise', 'the total', 0, [`The offer is worth ${pounds(offer.total)} in all.`]),
    ...offer.lines.map((line) => sentence('promise', 'offer lines', 0, [offerSentence(line)])),
    sentence('promise', 'the provider’s agreement', 1, [
      `${provider.name} has agreed to this offer, and the sealed order is attached as a PDF.`,
    ]),
  ];
}

function offerSentence(line: OfferLine): string {
  const quantity = quantityInWords(line.quantity, line.unit);
  const what = `${quantity}${line.kind === 'money' ? ' in money' : ''} for ${line.description}`;
  switch (line.basis.basis) {
    case 'cash':
      return ended(what);
    case 'market-price':
      return ended(`${what}, worth ${pounds(line.value)} at market price (${line.basis.source})`);
    case 'stated-rate':
      return ended(
        `${what}, worth ${pounds(line.value)} at ${pounds(line.basis.pencePerUnit)} ${line.unit === 'hours' ? 'an hour' : 'each'} (${line.basis.source})`,
      );
    case 'unvalued':
      return ended(`${what}, to which we give no money value`);
  }
}

function how({ how: { method, deliveryOwner, evidence } }: Commitment): Sentence[] {
  return [
    ...sentencesIn(method).map((words, index) =>
      sentence('how', 'detail of the method', index === 0 ? 1 : 3, [words]),
    ),
    sentence('how', 'who is responsible', 1, [`Our ${deliveryOwner} is responsible for delivery.`]),
    ...sentencesIn(evidence).map((words) => sentence('how', 'evidence', 2, [words])),
  ];
}

function where({ where: { areas, place } }: Commitment): Sentence[] {
  const at = place ? `, at ${place}` : '';
  return [
    sentence('where', 'where', 0, [
      ended(`The support is given in ${listInWords(areas.map(({ name }) => name))}${at}`),
    ]),
  ];
}

function when({ how: { starts, ends }, offer, milestones }: Commitment): Sentence[] {
  const plan = offer.lines.map((line) => {
    const dates = milestones
      .filter(({ lineId }) => lineId === line.id)
      .map(({ quantity, due }) => `${quantityInWords(quantity, line.unit)} by ${longDay(due)}`);
    return sentence('when', 'the timed plan', 3, [
      ended(`Timed plan for ${line.description}: ${listInWords(dates)}`),
    ]);
  });
  return [
    sentence('when', 'when', 0, [`Delivery runs from ${longDay(starts)} to ${longDay(ends)}.`]),
    ...(milestones.length > 0 ? plan : []),
  ];
}

const outcomeWords: Readonly<Record<PrimaryOutcome, string>> = {
  healthier: 'healthier',
  safer: 'safer',
  'more-resilient': 'more resilient',
};

const serviceWords: Readonly<Record<FrontlineService, string>> = {
  policing: 'policing',
  health: 'healthcare',
  'social-care': 'social services',
  'criminal-justice': 'criminal justice',
  'fire-and-rescue': 'fire and rescue',
};

function impact({ dualImpact }: Commitment): Sentence[] {
  const { primary, secondary, mechanism, recognisedBy, recognisedOn } = dualImpact;
  return [
    sentence('impact', 'dual impact', 2, [
      `The activity makes communities ${listInWords(primary.map((each) => outcomeWords[each]))}`,
      `and lowers demand on ${listInWords(secondary.map((each) => serviceWords[each]))}.`,
    ]),
    ...sentencesIn(mechanism).map((words) =>
      sentence('impact', 'how demand is lowered', 3, [words]),
    ),
    sentence('impact', 'recognition', 2, [
      `Its dual impact was recognised by ${recognisedBy} on ${longDay(recognisedOn)}.`,
    ]),
  ];
}

function sentence(
  paragraph: string,
  about: string,
  weight: Sentence['weight'],
  parts: readonly string[],
): Sentence {
  return { paragraph, about, weight, words: parts.join(' ') };
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
