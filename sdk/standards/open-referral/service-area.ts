import { AreaCode, type Area } from '../../model/place.ts';
import { readLine } from './field-text.ts';
import { recordsIn, type JsonRecord } from './json-value.ts';
import type { Note } from './reading-report.ts';

const field = 'service_areas';

/** The areas a service says it serves, as far as it names them by an ONS code. */
export function readServiceAreas(service: JsonRecord, note: Note): Area[] {
  const areas = new Map<string, Area>();
  for (const given of recordsIn(service.service_areas)) {
    const code = codeOf(given);
    if (code === undefined) note(field, 'no-ons-code', 'skipped');
    else areas.set(code, { code, name: nameOf(given, note) || code });
  }
  return [...areas.values()];
}

/** ONS addresses end in the code: `http://statistics.data.gov.uk/id/statistical-geography/E06000023`. */
function codeOf(area: JsonRecord): AreaCode | undefined {
  for (const value of [area.uri, area.extent, area.id]) {
    const last = typeof value === 'string' ? value.trim().split('/').at(-1) : undefined;
    const code = AreaCode.safeParse(last);
    if (code.success) return code.data;
  }
  return undefined;
}

function nameOf(area: JsonRecord, note: Note): string {
  const name = typeof area.name === 'string' ? area.name : area.service_area;
  return readLine(name, `${field}.name`, 200, note);
}
