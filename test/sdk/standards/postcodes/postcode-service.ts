import type { IncomingMessage } from 'node:http';
import type { TestContext } from 'node:test';
import { httpServer } from '../../http-server.ts';

/** A place as the service publishes it, invented, in every field that its description requires. */
export function publishedPlace(fields: object = {}, codes: object = {}) {
  return {
    postcode: 'SL1 3UF',
    outcode: 'SL1',
    incode: '3UF',
    quality: 1,
    eastings: 497_000,
    northings: 180_000,
    country: 'England',
    nhs_ha: 'South Central',
    admin_county: null,
    admin_district: 'Slough',
    admin_ward: 'Example Ward',
    longitude: -0.6001,
    latitude: 51.5111,
    parliamentary_constituency: 'Slough',
    european_electoral_region: 'South East',
    primary_care_trust: 'Berkshire East',
    region: 'South East',
    parish: 'Slough, unparished area',
    lsoa: 'Slough 001A',
    msoa: 'Slough 001',
    ced: null,
    ccg: 'NHS Frimley',
    nuts: 'Berkshire East',
    pfa: 'Thames Valley',
    codes: { admin_district: 'E06000039', pfa: 'E23000029', ...codes },
    ...fields,
  };
}

export const places = {
  'SL1 3UF': publishedPlace(),
  // Northern Ireland, with the code that stands for no police force area.
  'BT1 5GS': publishedPlace(
    { postcode: 'BT1 5GS', country: 'Northern Ireland', admin_district: 'Belfast' },
    { admin_district: 'N09000003', pfa: 'N99999999' },
  ),
  'AB10 1AB': publishedPlace(
    { postcode: 'AB10 1AB', country: 'Scotland', admin_district: 'Aberdeen City' },
    { admin_district: 'S12000033', pfa: 'S23000009' },
  ),
  // The Channel Islands: no coordinates, no authority, no force.
  'JE2 3XP': publishedPlace(
    {
      postcode: 'JE2 3XP',
      country: 'Channel Islands',
      admin_district: null,
      latitude: null,
      longitude: null,
      eastings: null,
      northings: null,
    },
    { admin_district: 'L99999999', pfa: 'L99999999' },
  ),
} as const;

export interface PostcodeService {
  readonly address: string;
  /** Every request so far, as `GET /postcodes/SL1%203UF`. */
  readonly asked: string[];
  /** How many postcodes each POST carried. */
  readonly batches: number[];
}

/** A real server in the shape that the public service describes, with the few places above. */
export async function postcodeService(context: TestContext): Promise<PostcodeService> {
  const asked: string[] = [];
  const batches: number[] = [];
  const known = (postcode: string) => places[postcode as keyof typeof places] as object | undefined;
  const address = await httpServer(context, (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const answer = (status: number, rest: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status, ...rest }));
    };
    if (request.method === 'POST') {
      void bodyOf(request).then((body) => {
        const { postcodes } = JSON.parse(body) as { postcodes: string[] };
        batches.push(postcodes.length);
        if (postcodes.length > 100) {
          answer(400, {
            error: 'Too many postcodes submitted. Up to 100 postcodes can be queried',
          });
          return;
        }
        const result = postcodes.map((query) => ({ query, result: known(query) ?? null }));
        answer(200, { result });
      });
    } else if (url.pathname === '/postcodes') {
      const longitude = Number(url.searchParams.get('longitude'));
      if (Math.abs(longitude) > 180) answer(400, { error: 'Invalid longitude/latitude submitted' });
      else answer(200, { result: longitude === 0 ? null : [places['SL1 3UF']] });
    } else {
      const place = known(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
      if (place) answer(200, { result: place });
      else answer(404, { error: 'Postcode not found' });
    }
  });
  return { address, asked, batches };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
