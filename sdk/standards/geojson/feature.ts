import { Activity } from '../../model/activity.ts';
import { Area } from '../../model/place.ts';
import { readLine, readProse } from '../reading/field-text.ts';
import { isBlank, isRecord, type JsonRecord } from '../reading/json-value.ts';
import { readRecord } from '../reading/records.ts';
import { shortCode } from '../reading/short-code.ts';
import type { Source } from '../reading/source.ts';
import { readSourcedId } from '../reading/sourced-id.ts';
import { names, noteWithoutPlace } from '../reading/unread-fields.ts';
import { readWebAddress } from '../reading/web-address.ts';
import { mappedNames, type FeatureMapping } from './feature-mapping.ts';
import { readPoint } from './point.ts';
import type { Note, Reason } from './reason.ts';

/** The source a feature came from. */
export interface FeatureOrigin {
  readonly source: Source;
  readonly mapping: FeatureMapping;
}

// `bbox` frames a feature for those who cannot read its geometry (RFC 7946, section 5).
const readNames = names('type id bbox properties geometry');

/** Reads one feature as an activity, or gives the reason why it cannot be one. */
export function readFeature(
  feature: unknown,
  origin: FeatureOrigin,
  note: Note,
): Activity | Reason {
  if (!isRecord(feature) || feature.type !== 'Feature') return 'not-a-feature';
  const properties = readRecord(feature.properties, 'properties', note);
  const field = fieldsOf(properties, origin.mapping);
  const name = readLine(...field('name'), 300, note);
  if (name === '') return 'no-name';
  const summary = readProse(...field('summary'), 20_000, note);
  const placeName = readLine(...field('placeName'), 200, note);
  const provider = readLine(...field('provider'), 200, note) || name.slice(0, 200).trim();
  const location = readPoint(feature.geometry, placeName, `${name}\n${summary}`, note);
  const id = idOf(feature, field('id')[0], name, origin, note);
  const url = readWebAddress(...field('url'), note);
  const activity = Activity.safeParse({
    id,
    name,
    summary,
    provider: { id: `${origin.source.key}:provider-${shortCode(provider)}`, name: provider },
    primaryOutcomes: [],
    frontlineServices: [],
    needs: [],
    location,
    serviceArea: areaOf(field('areaCode'), field('areaName'), note),
    recognition: { status: 'not-recognised' },
    source: { name: origin.source.name },
    ...(url !== undefined && { url }),
  });
  if (!activity.success) return 'does-not-fit';
  noteWithoutPlace(feature, 'feature.', readNames, note);
  noteWithoutPlace(properties, 'properties.', mappedNames(origin.mapping), note);
  return activity.data;
}

type Field = readonly [value: unknown, name: string];

/** Gives the value that the mapping points at, with the name it has in the source. */
function fieldsOf(properties: JsonRecord, mapping: FeatureMapping) {
  return (key: keyof FeatureMapping): Field => {
    const name = mapping[key];
    // An own property only: a mapped `constructor` must not reach what every object has.
    return name !== undefined && Object.hasOwn(properties, name)
      ? [properties[name], `properties.${name}`]
      : [undefined, key];
  };
}

function idOf(
  feature: JsonRecord,
  mapped: unknown,
  name: string,
  { source }: FeatureOrigin,
  note: Note,
): string {
  const id = readSourcedId(mapped ?? feature.id, source.key, 'id', note);
  if (id !== '') return id;
  note('id', 'id-made', 'repaired');
  return `${source.key}:id-${shortCode(JSON.stringify([name, coordinatesOf(feature)]))}`;
}

/** Two clubs of one name stand in two places. Numbers only: anything else may nest without end. */
function coordinatesOf({ geometry }: JsonRecord): readonly number[] {
  const coordinates = isRecord(geometry) ? geometry.coordinates : undefined;
  return Array.isArray(coordinates)
    ? coordinates.slice(0, 2).filter((each) => typeof each === 'number')
    : [];
}

function areaOf([code, codeField]: Field, [name]: Field, note: Note): Area[] {
  if (isBlank(code)) return [];
  const area = Area.safeParse({ code, name });
  if (area.success) return [area.data];
  note(codeField, 'no-ons-code', 'skipped');
  return [];
}
