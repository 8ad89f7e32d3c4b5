import { Pence } from './money.ts';
import { z } from './schema.ts';
import { Identifier, line } from './text.ts';

export const OfferKind = z.enum(['money', 'goods', 'volunteering', 'skills']);
export type OfferKind = z.infer<typeof OfferKind>;

/** What a quantity counts. Money is counted in pence so that one rule sums every line. */
export const Unit = z.enum(['pence', 'hours', 'items']);
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
    quantity: z.int().check(z.positive()),
    unit: Unit,
    value: Pence,
    basis: ValueBasis,
  })
  .check(
    z.refine(valueFollowsBasis, { error: 'value does not follow from its basis', path: ['value'] }),
  );
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
  .object({ lines: z.array(OfferLine).check(z.minLength(1), z.maxLength(40)), total: Pence })
  .check(
    z.refine(({ lines, total }) => lines.reduce((sum, { value }) => sum + value, 0) === total, {
      error: 'the lines do not add up to the total',
      path: ['total'],
    }),
    z.refine(({ lines }) => new Set(lines.map(({ id }) => id)).size === lines.length, {
      error: 'two lines share an id',
      path: ['lines'],
    }),
  );
export type Offer = z.infer<typeof Offer>;
