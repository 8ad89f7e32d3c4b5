import { Commitment } from '../../model/commitment.ts';
import type { Language } from '../../model/language.ts';
import { z } from '../../model/schema.ts';
import { SpoReference } from '../../model/spo.ts';
import { AnswerLimit } from '../../model/tender.ts';
import { take } from '../input.ts';
import { partName, sentencesOf, type Sentence } from './sentences.ts';

/** An SPO as the answer to a tender question. */
export interface AnswerText {
  readonly text: string;
  readonly words: number;
  /** Counted the portal's way, as its limit says. */
  readonly characters: number;
  /** Names of what was left out to stay within the limit, least important first. */
  readonly omitted: readonly string[];
  /** False when even the essentials are longer than the limit. */
  readonly fits: boolean;
}

/** How an answer is written; every setting may be left out. */
export interface AnswerSettings {
  /** Of the kit's own sentences; what people typed stays as it is. English unless told. */
  readonly language?: Language;
  /** `to-follow` when the provider is asked after submission: the answer then says so. */
  readonly consent?: 'given' | 'to-follow';
}

const Settings = z.object({
  language: z.optional(z.enum(['en', 'cy'])),
  consent: z.optional(z.enum(['given', 'to-follow'])),
});

/**
 * Writes the commitment as method-statement prose with a timed plan, within the limit of the
 * portal's answer box. Whole sentences are left out, the least important first; none is cut. People
 * appear by their job titles alone. Throws `SpoInputError`.
 */
export function writeAnswer(
  commitment: Commitment,
  reference: SpoReference,
  limit?: AnswerLimit,
  settings: AnswerSettings = {},
): AnswerText {
  const { language = 'en', consent = 'given' } = take(Settings, settings, 'settings');
  const most = take(z.optional(AnswerLimit), limit, 'limit');
  const all = sentencesOf({
    commitment: take(Commitment, commitment, 'commitment'),
    reference: take(SpoReference, reference, 'reference'),
    language,
    consent,
  });
  const dropped = most ? droppedToFit(all, most) : [];
  const text = textWithout(all, dropped);
  return {
    text,
    words: countWords(text),
    characters: countCharacters(text, most?.newline),
    omitted: [...new Set(dropped.map(({ about }) => partName(about, language)))],
    fits: !most || lengthOf(text, most) <= most.most,
  };
}

/** Words as the GOV.UK counter counts them: runs of anything but white space. */
export function countWords(text: string): number {
  return take(z.string(), text, 'text').match(/\S+/gu)?.length ?? 0;
}

/** UTF-16 units, as web forms count; a line break is one, or two where the server counts `crlf`. */
export function countCharacters(text: string, newline: 'lf' | 'crlf' = 'lf'): number {
  const breaks = take(z.string(), text, 'text').match(/\r\n?|\n/gu) ?? [];
  const written = breaks.reduce((sum, { length }) => sum + length, 0);
  return text.length - written + breaks.length * (newline === 'crlf' ? 2 : 1);
}

/** How long a text is, counted the way of this limit. Throws `SpoInputError`. */
export function lengthOf(text: string, limit: AnswerLimit): number {
  const { unit, newline } = take(AnswerLimit, limit, 'limit');
  return unit === 'words' ? countWords(text) : countCharacters(text, newline);
}

/** As few sentences as make the rest fit, least important first; all that may go when none do. */
function droppedToFit(all: readonly Sentence[], limit: AnswerLimit): readonly Sentence[] {
  const order = all
    .filter(({ weight }) => weight > 0)
    .reverse()
    .sort((one, other) => other.weight - one.weight);
  let [fewest, most] = [0, order.length];
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    const fits = lengthOf(textWithout(all, order.slice(0, middle)), limit) <= limit.most;
    if (fits) most = middle;
    else fewest = middle + 1;
  }
  return order.slice(0, fewest);
}

function textWithout(all: readonly Sentence[], dropped: readonly Sentence[]): string {
  const gone = new Set(dropped);
  const kept = all.filter((sentence) => !gone.has(sentence));
  return [...Map.groupBy(kept, ({ paragraph }) => paragraph).values()]
    .map((own) => own.map(({ words }) => words).join(' '))
    .join('\n\n');
}
