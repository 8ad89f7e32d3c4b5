import { distinct, law } from './law.ts';
import { list } from './list.ts';
import { Pence } from './money.ts';
import { Positive } from './number.ts';
import { z } from './schema.ts';
import { Identifier, line } from './text.ts';

/** What is offered: money, things, time, knowledge, or something else that is described. */
export const OfferKind = z.enum(['money', 'goods', 'volunteering', 'skills', 'other']);
export type OfferKind = z.infer<typeof OfferKind>;

/**
 * What a quantity counts. Money is counted in pence so that one rule sums every line; `places` are
 * places for people, such as on a course.
 */
export const Unit = z.enum(['pence', 'hours', 'items', 'days', 'places']);
export type Unit = z.infer<typeof Unit>;

/**
 * How a line came by its value. `stated-rate` names the rate and its source, because rates differ
 * between buyers; `unvalued` adds nothing to the total.
 */
export const ValueBasis = z.discriminatedUnion('basis', [
  z.object({ basis: z.literal('cash') }),
  z.object({ basis: z.literal('market-price'), source: line() }),
  z.object({ basis: z.literal('stated-rate'), pencePerUnit: Pence, source: line() }),
  z.object({ basis: z.literal('unvalued') }),
]);
export type ValueBasis = z.infer<typeof ValueBasis>;

/** One thing the supplier promises: so much, of what, worth how much and on what basis. */
export const OfferLine = z
  .object({
    id: Identifier,
    kind: OfferKind,
    description: line(300),
    quantity: Positive,
    unit: Unit,
    value: Pence,
    basis: ValueBasis,
    /** What has to happen before this line is due, beyond the award that every line waits for. */
    conditionalOn: z.optional(z.enum(['award', 'extension', 'call-off'])),
    /** Names the one thing in the world that is given, so that it is not promised twice. */
    exclusivityKey: z.optional(Identifier),
    /** True when the contract itself does not already ask for it. */
    excludedFromCore: z.optional(z.boolean()),
  })
  .check(law('not-basis', valueFollowsBasis, 'value'));
export type OfferLine = z.infer<typeof OfferLine>;

function valueFollowsBasis(offered: {
  kind: OfferKind;
  quantity: number;
  unit: Unit;
  value: number;
  basis: ValueBasis;
}): boolean {
  if ((offered.kind === 'money') !== (offered.unit === 'pence')) return false;
  switch (offered.basis.basis) {
    case 'cash':
      return offered.kind === 'money' && offered.value === offered.quantity;
    case 'stated-rate':
      return offered.value === offered.quantity * offered.basis.pencePerUnit;
    case 'unvalued':
      return offered.value === 0;
    case 'market-price':
      return offered.kind !== 'money';
  }
}

/** Every line, and their total: the sum of the lines is the offer, exactly. */
export const Offer = z
  .object({
    lines: list(OfferLine, 40, 1).check(
      distinct(({ id }) => id),
      // A line without a key is like no other.
      distinct(({ exclusivityKey }) => exclusivityKey ?? {}),
    ),
    total: Pence,
  })
  .check(
    law(
      'not-sum',
      ({ lines, total }) => lines.reduce((sum, { value }) => sum + value, 0) === total,
      'total',
    ),
  );
export type Offer = z.infer<typeof Offer>;
