import type { Position } from '../../model/place.ts';
import type { CommonReason } from './reason.ts';

/** A place as a source describes it, wherever the source keeps it. */
export interface OfferedPlace {
  /** What people call it, never a street: that may be somebody's home. */
  readonly name: unknown;
  readonly latitude: unknown;
  readonly longitude: unknown;
}

/** A position fit for a map, or the reason there is none. */
export type PositionReading = { readonly position: Position } | { readonly fault: CommonReason };

/** Reads the coordinates of a place, which feeds send as numbers or as text. */
export function readPosition(place: OfferedPlace): PositionReading {
  const latitude = degrees(place.latitude);
  const longitude = degrees(place.longitude);
  if (latitude === undefined && longitude === undefined) return { fault: 'no-location' };
  if (!isNumber(latitude) || !isNumber(longitude)) return { fault: 'not-numbers' };
  const fault = faultOf(latitude, longitude);
  return fault === undefined ? { position: { latitude, longitude } } : { fault };
}

/** Undefined when left out, NaN when not a number. */
function degrees(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  if (text === '') return undefined;
  return /^[+-]?\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
}

const isNumber = (value: number | undefined): value is number => Number.isFinite(value);

function faultOf(latitude: number, longitude: number): CommonReason | undefined {
  if (latitude === 0 && longitude === 0) return 'zero-position';
  if (inTheUnitedKingdom(latitude, longitude)) {
    return isRough(latitude) && isRough(longitude) ? 'too-rough' : undefined;
  }
  // Said, not swapped: the feed's owner can set it right for everybody, and we would be guessing.
  if (inTheUnitedKingdom(longitude, latitude)) return 'axes-look-swapped';
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'out-of-range';
  return 'outside-the-uk';
}

/** A box around the United Kingdom and the Crown Dependencies. */
const inTheUnitedKingdom = (latitude: number, longitude: number) =>
  latitude >= 49 && latitude <= 61.5 && longitude >= -9 && longitude <= 2.5;

/** Two decimals of a degree are about a kilometre: a district, not a door. */
const isRough = (degreesGiven: number) => Math.round(degreesGiven * 100) / 100 === degreesGiven;
