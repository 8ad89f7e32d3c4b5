import type { Activity } from '../../model/activity.ts';
import { isRecord, type JsonRecord } from '../reading/json-value.ts';
import { isOfDualImpact } from './dual-impact-terms.ts';
import { orgId } from './provider.ts';
import type { ReadService } from './read-feed.ts';
import { areaCodeOf } from './service-area.ts';
import { writeService } from './write-service.ts';
import type { OrukOrganization, OrukService } from './written-service.ts';

/** New values by name; undefined takes the field away. */
type Changes = Readonly<Record<string, unknown>>;

/**
 * A published service that says what an activity says now, for `writeBack`. Only what differs from
 * the activity as it was read is touched, in the shape of 3.0; every other field, known or not, is
 * the value that was published. A changed place takes the place of all that were published, so that
 * none is left behind that must not be found. Throws `SpoInputError` when it is no activity.
 */
export function withActivity({ raw, activity }: ReadService, changed: Activity): JsonRecord {
  const was = writeService(activity);
  const is = writeService(changed);
  return withChanges(raw, {
    ...differing(was, is, ['name', 'description', 'url', 'assured_date']),
    ...changedList(raw, was, is, 'service_areas', (area) => areaCodeOf(area) === undefined),
    ...changedPlaces(was, is),
    ...changedTerms(raw, was, is),
    ...changedRecord(raw, 'organization', organizationChanges(raw, was, is)),
    ...changedRecord(raw, 'dual_impact_kit', localChanges(was, is)),
  });
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function differing<Whole extends object>(
  was: Whole,
  is: Whole,
  names: readonly (keyof Whole & string)[],
): Changes {
  return Object.fromEntries(
    names.filter((name) => !same(was[name], is[name])).map((name) => [name, is[name]]),
  );
}

/** A list of which we read some items: those are replaced, and the others stay before them. */
function changedList<Whole extends object>(
  raw: JsonRecord,
  was: Whole,
  is: Whole,
  name: keyof Whole & string,
  isOther: (item: JsonRecord) => boolean,
): Changes {
  if (same(was[name], is[name])) return {};
  return { [name]: others(raw[name], isOther).concat(is[name] ?? []) };
}

const others = (list: unknown, isOther: (item: JsonRecord) => boolean): unknown[] =>
  Array.isArray(list) ? list.filter((item) => !isRecord(item) || isOther(item)) : [];

function changedPlaces(was: OrukService, is: OrukService): Changes {
  const changes = differing(was, is, ['service_at_locations']);
  return 'service_at_locations' in changes
    ? { ...changes, locations: undefined, location: undefined }
    : {};
}

/** 1.0 keeps its terms elsewhere: a term that is gone must be gone from there too. */
function changedTerms(raw: JsonRecord, was: OrukService, is: OrukService): Changes {
  const isForeign = (at: JsonRecord) =>
    ![at.taxonomy_term, at.taxonomy].some((term) => isRecord(term) && isOfDualImpact(term));
  const changes = changedList(raw, was, is, 'attributes', isForeign);
  return 'attributes' in changes && 'service_taxonomys' in raw
    ? { ...changes, service_taxonomys: others(raw.service_taxonomys, isForeign) }
    : changes;
}

function organizationChanges(
  raw: JsonRecord,
  { organization: was }: OrukService,
  { organization: is }: OrukService,
): Changes {
  const published = isRecord(raw.organization) ? raw.organization : {};
  const registrations = (at: OrukOrganization) => ({
    organization_identifiers: at.organization_identifiers?.map(
      ({ identifier_scheme, identifier }) => ({
        identifier_scheme,
        identifier,
      }),
    ),
  });
  const changed = !same(registrations(was), registrations(is));
  return {
    ...differing(was, is, ['name']),
    ...(changed &&
      changedList(
        published,
        was,
        is,
        'organization_identifiers',
        (identifier) => orgId(identifier) === undefined,
      )),
    ...changedRecord(
      published,
      'dual_impact_kit',
      differing(was.dual_impact_kit, is.dual_impact_kit, [
        'kind',
        'safeguarding',
        'approvedBy',
        'approvedOn',
        'lastChecked',
      ]),
    ),
  };
}

/** Ids and the source stay those of the feed: it is not ours. */
const localChanges = (
  { dual_impact_kit: was }: OrukService,
  { dual_impact_kit: is }: OrukService,
) => differing(was, is, ['mechanism', 'validations', 'askCap', 'capacity']);

function changedRecord(raw: JsonRecord, name: string, changes: Changes): Changes {
  if (Object.keys(changes).length === 0) return {};
  const published = raw[name];
  return { [name]: withChanges(isRecord(published) ? published : {}, changes) };
}

/** Entries, not assignments: a published field may be named `__proto__`. */
function withChanges(record: JsonRecord, changes: Changes): JsonRecord {
  const kept = Object.entries(record).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(changes, name) ? changes[name] : value,
  ]);
  const added = Object.entries(changes).filter(([name]) => !Object.hasOwn(record, name));
  return Object.fromEntries([...kept, ...added].filter(([, value]) => value !== undefined));
}
