import type { Activity, ActivitySource } from '../../model/activity.ts';
import { faulty, parseFeedText, type FaultyFeed } from './feed-json.ts';
import { sourceKey } from './identifiers.ts';
import { ReadingNotes, type ReadingReport } from './reading-report.ts';
import { exampleName, readService, type ServiceOrigin } from './service.ts';
import { isService, serviceListIn, unwrapped } from './service-list.ts';

/** What a reader must know that the feed does not say. */
export interface FeedContext {
  /** The directory's name as people know it, such as `Bristol City Council`. */
  readonly sourceName: string;
  /** The day of reading, ISO 8601. */
  readonly checkedOn: string;
}

/** A feed that could be read, with everything that was mended or left behind. */
export interface ReadFeed {
  readonly ok: true;
  readonly source: ActivitySource;
  readonly activities: Activity[];
  readonly report: ReadingReport;
  /** False when pages of the feed went unread: what is missing here may still be published. */
  readonly complete: boolean;
}

export type FeedReading = ReadFeed | FaultyFeed;

/**
 * Reads the text of an Open Referral UK feed, 1.0 or 3.0, as activities. Never throws: a feed
 * that cannot be used says why.
 */
export function readFeed(text: string, context: FeedContext): FeedReading {
  const notes = new ReadingNotes();
  const parsed = parseFeedText(text, notes);
  if (!parsed.ok) return parsed;
  const list = serviceListIn(parsed.json);
  if (!list) return faulty('not-open-referral');
  const others = (list.pages ?? 1) - 1;
  if (others > 0) notes.add('feed', 'one-page-of-several', 'skipped', undefined, others);
  return readServices(list.items, context, notes);
}

/**
 * Reads services already taken out of their envelopes, in the order of the feed. One page of many
 * is complete in itself; who follows pages says otherwise.
 */
export function readServices(
  items: readonly unknown[],
  context: FeedContext,
  notes: ReadingNotes,
  complete = true,
): ReadFeed {
  const origin: ServiceOrigin = { ...context, sourceKey: sourceKey(context.sourceName) };
  const activities = new Map<string, Activity>();
  for (const [index, item] of items.entries()) {
    const service = unwrapped(item);
    if (!isService(service)) {
      notes.add('service', 'not-a-service', 'skipped', `item ${index + 1}`);
      continue;
    }
    const example = exampleName(service, index);
    const outcome = readService(service, origin, example, notes);
    if (typeof outcome === 'string') notes.add('service', outcome, 'skipped', example);
    else if (activities.has(outcome.id)) notes.add('service', 'duplicate-id', 'skipped', example);
    else activities.set(outcome.id, outcome);
  }
  return {
    ok: true,
    source: { name: context.sourceName, lastChecked: context.checkedOn },
    activities: [...activities.values()],
    report: notes.report(items.length, activities.size),
    complete,
  };
}
