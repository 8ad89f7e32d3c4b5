import { Area, Position, type AreaCode } from '../../model/place.ts';
import { z } from '../../model/schema.ts';
import { territories } from '../../model/territories.ts';

/** What a postcode says of a place: all that the kit uses of it. */
export interface PostcodePlace {
  readonly postcode: string;
  /** The middle of the postcode; absent where no coordinates are published. */
  readonly position?: Position | undefined;
  /** The lower-tier local authority. */
  readonly localAuthority?: Area | undefined;
  /** The code of the territory; see `territories`. Absent outside the United Kingdom. */
  readonly territory?: AreaCode | undefined;
}

const text = z.optional(z.nullable(z.string()));
const degrees = z.optional(z.nullable(z.number()));

/** One place as postcodes.io describes it (https://postcodes.io/docs), as far as it is used. */
export const PublishedPlace = z.object({
  postcode: z.string(),
  latitude: degrees,
  longitude: degrees,
  country: text,
  admin_district: text,
  codes: z.optional(z.object({ admin_district: text, pfa: text })),
});
export type PublishedPlace = z.infer<typeof PublishedPlace>;

export const OnePlace = z.object({ result: PublishedPlace });
/** A point in the sea has no places: the result is null. */
export const NearPlaces = z.object({ result: z.nullable(z.array(PublishedPlace)) });
export const ManyPlaces = z.object({
  result: z.array(z.object({ query: z.string(), result: z.nullable(PublishedPlace) })),
});

/** How the service says no, beside the HTTP status. */
export const Refusal = z.object({ status: z.int(), error: z.string() });

export function placeOf(published: PublishedPlace): PostcodePlace {
  const { postcode, latitude, longitude, admin_district: name, codes } = published;
  const position = Position.safeParse({ latitude, longitude });
  const localAuthority = Area.safeParse({ code: codes?.admin_district, name });
  return {
    postcode,
    ...(position.success && { position: position.data }),
    ...(localAuthority.success &&
      !standsForNone.test(localAuthority.data.code) && { localAuthority: localAuthority.data }),
    ...territoryIn(published),
  };
}

/** Codes such as `L99999999` stand for “none here”, as in the Channel Islands. */
const standsForNone = /^.9{8}$/u;

const northernIreland = 'N92000002';

/**
 * The police force area is the territory. Northern Ireland has no code for its force, and the
 * directory writes one that stands for none (https://www.ons.gov.uk/methodology/geography).
 */
function territoryIn({ country, codes }: PublishedPlace): { territory?: AreaCode } {
  const inNorthernIreland =
    country === 'Northern Ireland' || codes?.admin_district?.startsWith('N09') === true;
  const code = inNorthernIreland ? northernIreland : codes?.pfa;
  const territory = territories.find((each) => each.code === code)?.code;
  return territory === undefined ? {} : { territory };
}
