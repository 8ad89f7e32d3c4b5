import { Commitment } from '../model/commitment.ts';
import { Counter } from '../model/consent.ts';
import type { Milestone } from '../model/milestone.ts';
import type { OfferLine } from '../model/offer.ts';
import { SpoInputError, take } from './input.ts';

/** The quantities of a counter-offer, by line. */
export type CounterLines = Counter['lines'];

/** True when these quantities name lines of the offer, none rises, one falls and one stays. */
export function isLess(commitment: Commitment, lines: CounterLines): boolean {
  const wanted = wantedOf(lines);
  if (wanted.size !== lines.length) return false;
  const promised = new Map(commitment.offer.lines.map(({ id, quantity }) => [id, quantity]));
  if (lines.some(({ lineId, quantity }) => quantity > (promised.get(lineId) ?? -1))) return false;
  const kept = [...promised].map(
    ([id, quantity]) => [wanted.get(id) ?? quantity, quantity] as const,
  );
  return kept.some(([now, before]) => now < before) && kept.some(([now]) => now > 0);
}

/**
 * The commitment with the quantities that the provider would take. Values follow their basis, a
 * market price in proportion, rounded down; milestones keep their days and their share; a line or
 * a milestone with nothing left goes. Throws `SpoInputError` when the counter does not fit.
 */
export function withCounter(commitment: Commitment, lines: CounterLines): Commitment {
  const before = take(Commitment, commitment, 'commitment');
  const counter = take(Counter.shape.lines, lines, 'lines');
  if (!isLess(before, counter)) throw new SpoInputError('lines');
  const wanted = wantedOf(counter);
  const kept = before.offer.lines.flatMap((line) => {
    const quantity = wanted.get(line.id) ?? line.quantity;
    return quantity === 0 ? [] : [{ ...line, quantity, value: valueOf(line, quantity) }];
  });
  const milestones = before.offer.lines.flatMap((line) =>
    scaled(
      before.milestones.filter(({ lineId }) => lineId === line.id),
      line.quantity,
      wanted.get(line.id) ?? line.quantity,
    ),
  );
  const total = kept.reduce((sum, { value }) => sum + value, 0);
  return take(Commitment, { ...before, offer: { lines: kept, total }, milestones }, 'lines');
}

const wantedOf = (lines: CounterLines) =>
  new Map(lines.map(({ lineId, quantity }) => [lineId, quantity]));

function valueOf({ basis, quantity: before, value }: OfferLine, quantity: number): number {
  switch (basis.basis) {
    case 'cash':
      return quantity;
    case 'stated-rate':
      return quantity * basis.pencePerUnit;
    case 'unvalued':
      return 0;
    case 'market-price':
      return share(value, quantity, before);
  }
}

/** Parts in proportion that add up exactly: each ends where its share of the whole ends. */
function scaled(milestones: readonly Milestone[], from: number, to: number): Milestone[] {
  let before = 0;
  let after = 0;
  return milestones.flatMap((milestone) => {
    before += milestone.quantity;
    const end = share(before, to, from);
    const quantity = end - after;
    after = end;
    return quantity === 0 ? [] : [{ ...milestone, quantity }];
  });
}

/** `value × part ÷ whole`, rounded down; the product alone can be beyond what a number holds. */
const share = (value: number, part: number, whole: number) =>
  Number((BigInt(value) * BigInt(part)) / BigInt(whole));
