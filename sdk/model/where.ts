import { law } from './law.ts';
import { list } from './list.ts';
import { Area, Location } from './place.ts';
import { z } from './schema.ts';
import { line, prose } from './text.ts';

/** WHERE the support will be given. */
export const Where = z
  .object({
    areas: list(Area, 60, 1),
    place: z.optional(line()),
    /** The venue, no more exactly than may be said: a refuge has precision `none`. */
    venue: z.optional(Location),
    /** Metres from the nearest edge of the contract area; 0 is inside it. */
    metresFromContractArea: z.optional(z.int().check(z.nonnegative(), z.lte(2_000_000))),
    /** Why support is given outside the contract area. */
    crossBoundaryReason: z.optional(prose(700)),
  })
  .check(
    law(
      'place-told',
      ({ place, venue }) => venue?.precision !== 'none' || place === undefined,
      'place',
    ),
    law(
      'needs-reason',
      ({ metresFromContractArea = 0, crossBoundaryReason }) =>
        metresFromContractArea === 0 || crossBoundaryReason !== undefined,
      'crossBoundaryReason',
    ),
  );
export type Where = z.infer<typeof Where>;
