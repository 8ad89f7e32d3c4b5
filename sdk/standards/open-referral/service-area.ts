import { AreaCode, type Area } from '../../model/place.ts';
import { readLine } from '../reading/field-text.ts';
import type { JsonRecord } from '../reading/json-value.ts';
import { readRecords } from '../reading/records.ts';
import { names, noteWithoutPlace } from '../reading/unread-fields.ts';
import type { Note } from './reason.ts';

const field = 'service_areas';

const readNames = names('id service_id name service_area uri extent extent_type');

/** The areas a service says it serves, as far as it names them by an ONS code. */
export function readServiceAreas(service: JsonRecord, note: Note): Area[] {
  const areas = new Map<string, Area>();
  for (const given of readRecords(service.service_areas, field, note)) {
    const code = areaCodeOf(given);
    if (code === undefined) {
      note(field, 'no-ons-code', 'skipped');
      continue;
    }
    // An outline says nothing that the code does not, so it is not noted as left behind.
    noteWithoutPlace(given, `${field}.`, readNames, note);
    areas.set(code, { code, name: nameOf(given, note) || code });
  }
  return [...areas.values()];
}

/** ONS addresses end in the code: `http://statistics.data.gov.uk/id/statistical-geography/E06000023`. */
export function areaCodeOf(area: JsonRecord): AreaCode | undefined {
  for (const value of [area.uri, area.extent, area.id]) {
    if (typeof value !== 'string') continue;
    const text = value.trim();
    const code = AreaCode.safeParse(text.slice(text.lastIndexOf('/') + 1));
    if (code.success) return code.data;
  }
  return undefined;
}

function nameOf(area: JsonRecord, note: Note): string {
  const name = typeof area.name === 'string' ? area.name : area.service_area;
  return readLine(name, `${field}.name`, 200, note);
}
