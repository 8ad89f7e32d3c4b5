import { AreaCode, Position } from './place.ts';
import { z } from './schema.ts';
import { line } from './text.ts';

const Longitude = z.number().check(z.gte(-180), z.lte(180));
const Latitude = z.number().check(z.gte(-90), z.lte(90));

/** The smallest box around an area, in WGS 84 degrees. */
export const Bounds = z.object({
  west: Longitude,
  south: Latitude,
  east: Longitude,
  north: Latitude,
});
export type Bounds = z.infer<typeof Bounds>;

/** An area of the programme: a police force area, or a country where there is one force. */
export const Territory = z.object({
  code: AreaCode,
  name: line(),
  /** The force's short name in addresses, as police.uk writes it. */
  slug: z.string().check(z.regex(/^[a-z-]+$/u)),
  bounds: Bounds,
  /** A point well inside the area, for its name on a map. */
  label: Position,
  /** How many lower-tier local authorities lie in it. */
  localAuthorities: z.int().check(z.positive()),
});
export type Territory = z.infer<typeof Territory>;
