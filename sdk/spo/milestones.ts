import type { Milestone } from '../model/milestone.ts';
import { OfferLine } from '../model/offer.ts';
import { Day } from '../model/time.ts';
import { SpoInputError, take } from './input.ts';

/**
 * Spreads an offer line over quarters of delivery: equal whole parts, the earliest taking the
 * remainder, each due on the last day of its quarter counted from `starts` and never after `ends`.
 * Throws `SpoInputError`, also when it would end before it starts.
 */
export function quarterlyMilestones(line: OfferLine, starts: Day, ends: Day): Milestone[] {
  const { id, quantity } = take(OfferLine, line, 'line');
  const [first, last] = [take(Day, starts, 'starts'), take(Day, ends, 'ends')];
  if (last < first) throw new SpoInputError('ends');
  const dueDays = quarterEnds(first, last);
  const parts = Math.min(dueDays.length, quantity);
  const share = Math.floor(quantity / parts);
  const remainder = quantity - share * parts;
  return dueDays.slice(dueDays.length - parts).map((due, index) => ({
    id: `${id}-q${String(index + 1)}`,
    lineId: id,
    title: `Quarter ${String(index + 1)} of ${String(parts)}`,
    due,
    quantity: index < remainder ? share + 1 : share,
  }));
}

function quarterEnds(starts: Day, ends: Day): Day[] {
  const days: Day[] = [];
  for (let quarter = 1; ; quarter += 1) {
    const due = dayBefore(addMonths(starts, quarter * 3));
    if (due >= ends) return [...days, ends];
    days.push(due);
  }
}

/** Adds whole months; a day the month lacks becomes its last (31 January + 1 = 28 February). */
function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}

function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
