import { penceTyped } from '../internal/money.ts';
import { areasOf, type Draft, type LabelledField } from './draft.ts';
import { hoursTyped } from './offer-of.ts';

/** The pages of the form, in order. */
export const pages = ['activity', 'offer', 'how', 'where', 'check'] as const;
export type Page = (typeof pages)[number];

/** What a problem is shown at: a text field, a whole date, or a group of choices. */
export type FormField = LabelledField | 'starts' | 'ends' | 'activity' | 'areas';

/** What is wrong with a field; the words for it, which say how to mend it, are in the messages. */
export interface Problem {
  readonly page: Page;
  readonly field: FormField;
  readonly fault:
    'missing' | 'not-money' | 'not-hours' | 'not-a-day' | 'before-start' | 'too-far' | 'too-long';
  /** Most characters, for `too-long`. */
  readonly most?: number;
}

/** The longest each text may be, as the commitment's schema has it. */
const longest: Readonly<Partial<Record<LabelledField, number>>> = {
  moneyFor: 300,
  hoursFor: 300,
  hoursRateSource: 200,
  method: 3000,
  deliveryOwner: 200,
  evidence: 1000,
  place: 200,
};

/** No public contract runs longer; it also bounds how many milestones a line can have. */
const mostYears = 20;

/** Everything that keeps a draft from being a commitment, in the order of the form. */
export function problemsIn(draft: Draft): Problem[] {
  return [
    ...(draft.activity ? [] : [problem('activity', 'activity', 'missing')]),
    ...offerProblems(draft.texts),
    ...howProblems(draft.texts),
    ...whereProblems(draft),
  ];
}

/** `2027-04-01` from three typed numbers; nothing when that is not a day of the calendar. */
export function dayTyped(day: string, month: string, year: string): string | undefined {
  if (![day, month].every((part) => /^\d{1,2}$/u.test(part.trim()))) return undefined;
  if (!/^\d{4}$/u.test(year.trim())) return undefined;
  const typed = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed) ? typed : undefined;
}

export const startDay = ({ texts }: Draft) =>
  dayTyped(texts.startsDay, texts.startsMonth, texts.startsYear);

export const endDay = ({ texts }: Draft) =>
  dayTyped(texts.endsDay, texts.endsMonth, texts.endsYear);

const problem = (page: Page, field: FormField, fault: Problem['fault']): Problem => ({
  page,
  field,
  fault,
});

const isEmpty = (text: string) => text.trim() === '';

function offerProblems(texts: Draft['texts']): Problem[] {
  const money = !isEmpty(texts.moneyAmount);
  const hours = !isEmpty(texts.hoursAmount);
  if (!money && !hours) return [problem('offer', 'moneyAmount', 'missing')];
  return [
    ...(money && !penceTyped(texts.moneyAmount)
      ? [problem('offer', 'moneyAmount', 'not-money')]
      : []),
    ...(money ? required('offer', texts, 'moneyFor') : []),
    ...(hours && !hoursTyped(texts.hoursAmount)
      ? [problem('offer', 'hoursAmount', 'not-hours')]
      : []),
    ...(hours ? required('offer', texts, 'hoursFor') : []),
    ...(hours ? rateProblems(texts) : []),
    ...(hours ? required('offer', texts, 'hoursRateSource') : []),
  ];
}

function rateProblems(texts: Draft['texts']): Problem[] {
  if (isEmpty(texts.hoursRate)) return [problem('offer', 'hoursRate', 'missing')];
  return penceTyped(texts.hoursRate) ? [] : [problem('offer', 'hoursRate', 'not-money')];
}

function howProblems(texts: Draft['texts']): Problem[] {
  return [
    ...required('how', texts, 'method'),
    ...required('how', texts, 'deliveryOwner'),
    ...required('how', texts, 'evidence'),
    ...dayProblems(texts),
  ];
}

function dayProblems(texts: Draft['texts']): Problem[] {
  const parts = {
    starts: [texts.startsDay, texts.startsMonth, texts.startsYear],
    ends: [texts.endsDay, texts.endsMonth, texts.endsYear],
  } as const;
  const starts = dayTyped(...parts.starts);
  const ends = dayTyped(...parts.ends);
  if (starts !== undefined && ends !== undefined) {
    if (ends < starts) return [problem('how', 'ends', 'before-start')];
    const years = Number(ends.slice(0, 4)) - Number(starts.slice(0, 4));
    return years > mostYears ? [problem('how', 'ends', 'too-far')] : [];
  }
  return (['starts', 'ends'] as const)
    .filter((field) => dayTyped(...parts[field]) === undefined)
    .map((field) => problem('how', field, parts[field].every(isEmpty) ? 'missing' : 'not-a-day'));
}

function whereProblems({ texts, activity, areas }: Draft): Problem[] {
  const known = new Set((activity ? areasOf(activity) : []).map(({ code }) => code));
  return [
    ...(areas.some((code) => known.has(code)) ? [] : [problem('where', 'areas', 'missing')]),
    ...tooLong('where', texts, 'place'),
  ];
}

function required(page: Page, texts: Draft['texts'], field: LabelledField): Problem[] {
  return isEmpty(texts[field]) ? [problem(page, field, 'missing')] : tooLong(page, texts, field);
}

function tooLong(page: Page, texts: Draft['texts'], field: LabelledField): Problem[] {
  const most = longest[field];
  if (most === undefined || texts[field].trim().length <= most) return [];
  return [{ ...problem(page, field, 'too-long'), most }];
}
