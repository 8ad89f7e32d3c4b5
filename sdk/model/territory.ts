import { Positive } from './number.ts';
import { AreaCode, Latitude, Longitude, Position } from './place.ts';
import { z } from './schema.ts';
import { line } from './text.ts';

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
  slug: z.stringFormat('slug', /^[a-z-]+$/u),
  bounds: Bounds,
  /** A point well inside the area, for its name on a map. */
  label: Position,
  /** How many lower-tier local authorities lie in it. */
  localAuthorities: Positive,
});
export type Territory = z.infer<typeof Territory>;
