import { FrontlineService } from './impact.ts';
import { law } from './law.ts';
import { Pence } from './money.ts';
import { Count } from './number.ts';
import { z } from './schema.ts';
import { line, prose, WebAddress } from './text.ts';

/** What one unit of demand costs a service, with where the figure is from and whose prices. */
export const UnitCost = z.object({
  what: line(300),
  unit: line(100),
  cost: Pence,
  service: FrontlineService,
  /** Who bears the cost. */
  agency: line(),
  source: line(300),
  sourceUrl: z.optional(WebAddress),
  priceYear: z.stringFormat('price-year', /^\d{4}(\/\d{2})?$/u),
  confidence: z.enum(['low', 'medium', 'high']),
});
export type UnitCost = z.infer<typeof UnitCost>;

/**
 * What less demand might save, worked out in the open as a range. It stands alone: no offer, no
 * commitment and no score has a place to put it, so it can never be added to one.
 */
export const FrontlineCostEstimate = z
  .object({
    unitCost: UnitCost,
    fewest: Count,
    most: Count,
    lowest: Pence,
    highest: Pence,
    /** Why that many, and why the activity brings it about. */
    reasoning: prose(2000),
  })
  .check(
    law('not-in-order', ({ fewest, most }) => fewest <= most, 'most'),
    law(
      'not-product',
      ({ unitCost, fewest, lowest }) => fewest * unitCost.cost === lowest,
      'lowest',
    ),
    law(
      'not-product',
      ({ unitCost, most, highest }) => most * unitCost.cost === highest,
      'highest',
    ),
  );
export type FrontlineCostEstimate = z.infer<typeof FrontlineCostEstimate>;
