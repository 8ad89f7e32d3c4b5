import type { Activity, ActivitySource } from '../../model/activity.ts';
import { Day } from '../../model/time.ts';
import { readJson } from '../reading/json-input.ts';
import { isRecord } from '../reading/json-value.ts';
import { sourceNamed } from '../reading/source.ts';
import type { DocumentPath, Placed } from '../reading/write-back.ts';
import { faulty, type FaultyFeed } from './feed-fault.ts';
import { FeedNotes, type FeedReport } from './reason.ts';
import { exampleName, readService, type ServiceOrigin } from './service.ts';
import { serviceIn, serviceListIn } from './service-list.ts';

/** What a reader must know that the feed does not say. */
export interface FeedContext {
  /** The directory's name as people know it, such as `Bristol City Council`. */
  readonly sourceName: string;
  /** The day of reading, ISO 8601. */
  readonly checkedOn: string;
}

/**
 * A service as an activity, beside the service as it was published: `raw` may hold personal data,
 * and is for giving the feed back to whom it belongs, not for keeping.
 */
export interface ReadService extends Placed {
  readonly activity: Activity;
}

/** A feed that could be read, with everything that was mended or left behind. */
export interface ReadFeed {
  readonly ok: true;
  readonly source: ActivitySource;
  /** The activities of `services`, in their order. */
  readonly activities: Activity[];
  readonly services: readonly ReadService[];
  /**
   * What was read, as `writeBack` puts changes into it: the JSON of one answer, or the list of the
   * services of all pages.
   */
  readonly document: unknown;
  /** `received` is always `kept` plus the counts of the entries that skip a `service`. */
  readonly report: FeedReport;
  /** False when pages of the feed went unread: what is missing here may still be published. */
  readonly complete: boolean;
}

/** What became of a feed: activities with a report, or the fault that kept it from being read. */
export type FeedReading = ReadFeed | FaultyFeed;

/**
 * Reads an Open Referral UK feed, 1.0 or 3.0, as text or as JSON already parsed, as activities
 * nobody has recognised yet (https://docs.openreferraluk.org). Never throws: a feed that cannot be
 * used says why.
 */
export function readFeed(input: unknown, context: FeedContext): FeedReading {
  const notes = new FeedNotes();
  const origin = originOf(context);
  if (!origin) return faulty('no-source');
  const parsed = readJson(input, notes);
  if ('fault' in parsed) return faulty(parsed.fault);
  const list = serviceListIn(parsed.json);
  if (!list) return faulty('not-open-referral');
  const others = (list.pages ?? 1) - 1;
  if (others > 0) notes.add('feed', 'one-page-of-several', 'skipped', undefined, others);
  return readServices({ ...list, document: parsed.json }, origin, notes);
}

/** Where services come from; undefined when the caller does not say it in a usable way. */
export function originOf(context: unknown): ServiceOrigin | undefined {
  const { sourceName, checkedOn } = isRecord(context) ? context : {};
  const source = sourceNamed(sourceName);
  const day = Day.safeParse(checkedOn);
  return source && day.success ? { source, checkedOn: day.data } : undefined;
}

/** Services already found, with where they stand in their document. */
export interface FoundList {
  readonly document: unknown;
  readonly items: readonly unknown[];
  readonly path?: DocumentPath;
}

/**
 * Reads services already taken out of their envelopes, in the order of the feed. One page of many
 * is complete in itself; who follows pages says otherwise.
 */
export function readServices(
  { document, items, path }: FoundList,
  origin: ServiceOrigin,
  notes: FeedNotes,
  complete = true,
): ReadFeed {
  const services = new Map<string, ReadService>();
  for (const [index, item] of items.entries()) {
    const found = serviceIn(item, path ? [...path, index] : []);
    if (!found) {
      notes.add('service', 'not-a-service', 'skipped', `item ${index + 1}`);
      continue;
    }
    const { at, raw, service } = found;
    const example = exampleName(service, index);
    const activity = notes.item(example, (note) => readService(service, origin, note));
    if (!activity) continue;
    if (services.has(activity.id)) notes.add('service', 'duplicate-id', 'skipped', example);
    else services.set(activity.id, { at, raw, activity });
  }
  const read = [...services.values()];
  return {
    ok: true,
    source: { name: origin.source.name, lastChecked: origin.checkedOn },
    activities: read.map(({ activity }) => activity),
    services: read,
    document,
    report: notes.report(items.length, read.length),
    complete,
  };
}
