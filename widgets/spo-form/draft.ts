import type { Activity } from '../../sdk/model/activity.ts';
import type { Commitment } from '../../sdk/model/commitment.ts';
import type { Area } from '../../sdk/model/place.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import { poundsAndPence } from '../internal/money.ts';

/** Every field a bid-writer types into. */
export const textFields = [
  'moneyAmount',
  'moneyFor',
  'hoursAmount',
  'hoursFor',
  'hoursRate',
  'hoursRateSource',
  'method',
  'deliveryOwner',
  'evidence',
  'startsDay',
  'startsMonth',
  'startsYear',
  'endsDay',
  'endsMonth',
  'endsYear',
  'place',
] as const;
export type TextField = (typeof textFields)[number];

/** A text field with a label of its own; the parts of a date share one. */
export type LabelledField = Exclude<TextField, `${'starts' | 'ends'}${string}`>;

/**
 * A promise on its way: what was typed, as it was typed, so that nothing is lost for being
 * unfinished. `reference` is there once the service knows of it.
 */
export interface Draft {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly activity?: Activity | undefined;
  /** Codes of the chosen areas. */
  readonly areas: readonly string[];
  readonly reference?: string | undefined;
  /** Idempotency key of a creation that may have reached the service without an answer. */
  readonly createKey?: string | undefined;
}

/** Line ids; a draft has at most one of each. */
export const moneyLine = 'money';
export const hoursLine = 'hours';

const noTexts: Record<string, string> = Object.fromEntries(textFields.map((name) => [name, '']));

export const emptyDraft: Draft = { texts: textsFrom(noTexts), areas: [] };

/** The draft with another text in one field. A change makes it another promise to the service. */
export function withText(draft: Draft, field: TextField, value: string): Draft {
  return { ...draft, texts: { ...draft.texts, [field]: value }, createKey: undefined };
}

/** The draft for another activity; its areas are chosen anew unless there is just one. */
export function withActivity(draft: Draft, activity: Activity): Draft {
  if (activity.id === draft.activity?.id) return { ...draft, activity };
  const [only, ...others] = areasOf(activity);
  return {
    ...draft,
    activity,
    areas: only && others.length === 0 ? [only.code] : [],
    createKey: undefined,
  };
}

/** Where an activity's support can be given: the areas it serves and the one it is known to be in. */
export function areasOf({ serviceArea, location }: Activity): Area[] {
  const own = location.precision === 'ward' ? [location.area] : [];
  return [...new Map([...serviceArea, ...own].map((area) => [area.code, area])).values()];
}

/** Texts by field name, with every field there and nothing but strings. */
export function textsFrom(found: Readonly<Record<string, unknown>>): Record<TextField, string> {
  const entries = textFields.map((name): [TextField, string] => {
    const value = found[name];
    return [name, typeof value === 'string' ? value : ''];
  });
  // `fromEntries` forgets its keys; these are all of `TextField`.
  return Object.fromEntries(entries) as Record<TextField, string>;
}

/** A commitment as the texts that would have made it, for editing it again. */
export function draftOf(commitment: Commitment, activity: Activity, reference: string): Draft {
  const { offer, how, where } = commitment;
  const money = offer.lines.find(({ unit }) => unit === 'pence');
  const hours = offer.lines.find(({ unit }) => unit === 'hours');
  const rate = hours?.basis.basis === 'stated-rate' ? hours.basis : undefined;
  return {
    texts: textsFrom({
      moneyAmount: money && poundsAndPence(money.quantity).slice(1),
      moneyFor: money?.description,
      hoursAmount: hours && String(hours.quantity),
      hoursFor: hours?.description,
      hoursRate: rate && poundsAndPence(rate.pencePerUnit).slice(1),
      hoursRateSource: rate?.source,
      method: how.method,
      deliveryOwner: how.deliveryOwner,
      evidence: how.evidence,
      ...dayParts('starts', how.starts),
      ...dayParts('ends', how.ends),
      place: where.place,
    }),
    activity,
    areas: where.areas.map(({ code }) => code),
    reference,
  };
}

/** The key a draft is kept under. The supplier is part of it because devices are shared. */
export function draftKey(tender: Tender, supplierId: string): string {
  return JSON.stringify([
    new URL(tender.portal).origin,
    tender.reference,
    tender.lot ?? null,
    supplierId,
  ]);
}

function dayParts(name: 'starts' | 'ends', day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${name}Day`]: String(Number(date)),
    [`${name}Month`]: String(Number(month)),
    [`${name}Year`]: year,
  };
}
