import type { LineProgress, MilestoneProgress, Progress } from '../../sdk/model/progress.ts';

/**
 * Checks a parsed value by hand, because the badge must stay small enough for any page and the
 * schemas would double it. Gives a value of known members only, or nothing when it does not hold.
 */
export function readProgress(value: unknown): Progress | undefined {
  if (!isRecord(value)) return undefined;
  const { reference, asOf, lines, milestones } = value;
  if (!isReference(reference) || !isInstant(asOf)) return undefined;
  if (!isListOf(lines, isLine) || !isListOf(milestones, isMilestone)) return undefined;
  return { reference, asOf, lines, milestones };
}

/** True for a reference as the programme writes it. */
export function isReference(value: unknown): value is string {
  return isText(value) && /^SPO-\d{8}-[0-9A-F]{8}$/u.test(value);
}

type Loose = Readonly<Record<string, unknown>>;

const kinds: readonly unknown[] = ['money', 'goods', 'volunteering', 'skills', 'other'];
const units: readonly unknown[] = ['pence', 'hours', 'items', 'days', 'places'];

function isLine(value: unknown): value is LineProgress {
  return (
    isRecord(value) &&
    isText(value.lineId) &&
    isText(value.description) &&
    kinds.includes(value.kind) &&
    units.includes(value.unit) &&
    hasSums(value)
  );
}

function isMilestone(value: unknown): value is MilestoneProgress {
  return (
    isRecord(value) &&
    isText(value.milestoneId) &&
    isText(value.lineId) &&
    isText(value.title) &&
    isText(value.due) &&
    hasSums(value)
  );
}

const hasSums = (value: Loose) =>
  [value.promised, value.claimed, value.confirmed, value.verified].every(isQuantity);

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const isInstant = (value: unknown): value is string =>
  isText(value) && !Number.isNaN(Date.parse(value));

const isQuantity = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(isItem);
