import { z } from './schema.ts';
import { line } from './text.ts';

/** A nine-character area code of the Office for National Statistics, such as `E06000039`. */
export const AreaCode = z.stringFormat('area-code', /^[EWSNK]\d{8}$/u);
export type AreaCode = z.infer<typeof AreaCode>;

/** A place an activity serves or an offer is delivered in: its code and the name people use. */
export const Area = z.object({ code: AreaCode, name: line() });
export type Area = z.infer<typeof Area>;

/** Degrees north of the equator, WGS 84. */
export const Latitude = z.number().check(z.gte(-90), z.lte(90));
export type Latitude = z.infer<typeof Latitude>;

/** Degrees east of Greenwich, WGS 84. */
export const Longitude = z.number().check(z.gte(-180), z.lte(180));
export type Longitude = z.infer<typeof Longitude>;

/** A point in WGS 84 degrees. */
export const Position = z.object({ latitude: Latitude, longitude: Longitude });
export type Position = z.infer<typeof Position>;

/**
 * Where an activity is, and how exactly that may be said in public. A refuge has precision `none`
 * and carries no position at all: the type leaves no room for a pin.
 */
export const Location = z.discriminatedUnion('precision', [
  z.object({ precision: z.literal('exact'), position: Position, placeName: z.optional(line()) }),
  z.object({ precision: z.literal('ward'), area: Area }),
  z.object({ precision: z.literal('none') }),
]);
export type Location = z.infer<typeof Location>;
