import { isRecord, type JsonRecord } from '../reading/json-value.ts';
import { faulty, type FaultyFeed } from './feed-fault.ts';
import type { FeedVisit } from './feed-visit.ts';
import { originOf, readServices, type FeedContext, type FeedReading } from './read-feed.ts';
import { FeedNotes } from './reason.ts';
import { isService, serviceListIn, type ServiceList } from './service-list.ts';

/** How a reading over the network comes along. */
export interface FollowProgress {
  readonly pagesRead: number;
  readonly pages?: number;
  readonly services: number;
  readonly detailsAsked: number;
}

/** Where to begin, and whom to tell how it goes. */
export interface FollowContext extends FeedContext {
  /** The feed's `/services`, or the address above it. */
  readonly address: URL;
  readonly onProgress?: (progress: FollowProgress) => void;
}

/**
 * Reads every page of a feed, and asks for a service by itself when the list does not say where
 * it is. A page that fails after the first ends the reading, which then is not `complete`.
 */
export async function readFeedFrom(visit: FeedVisit, context: FollowContext): Promise<FeedReading> {
  const notes = new FeedNotes();
  const origin = originOf(context);
  if (!origin) return faulty('no-source');
  const first = await firstPage(visit, context.address, notes);
  if (!first.ok) return first;
  const pages = await followPages(visit, first, context, notes);
  const items = await withDetails(visit, first.address, pages, context, notes);
  return readServices({ document: items, items, path: [] }, origin, notes, pages.complete);
}

interface FirstPage {
  readonly ok: true;
  readonly address: URL;
  readonly list: ServiceList;
}

/** The address of a whole API answers with its description; its services are one step below. */
async function firstPage(
  visit: FeedVisit,
  address: URL,
  notes: FeedNotes,
): Promise<FirstPage | FaultyFeed> {
  const answer = await visit.json(address, notes);
  if (!answer.ok) return answer;
  const list = serviceListIn(answer.json);
  if (list) return { ok: true, address, list };
  return describesAnApi(answer.json)
    ? firstPage(visit, below(address, 'services'), notes)
    : faulty('not-open-referral');
}

const describesAnApi = (json: unknown) =>
  isRecord(json) && 'version' in json && ('openapi_url' in json || 'profile' in json);

function below(address: URL, ...steps: readonly string[]): URL {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/u, '');
  url.pathname = [path, ...steps.map((step) => encodeURIComponent(step))].join('/');
  url.hash = '';
  return url;
}

interface Pages {
  readonly items: unknown[];
  complete: boolean;
  pagesRead: number;
  readonly pages?: number;
}

async function followPages(
  visit: FeedVisit,
  { address, list: first }: FirstPage,
  context: FollowContext,
  notes: FeedNotes,
): Promise<Pages> {
  const { pages } = first;
  const read: Pages = {
    items: [...first.items],
    complete: true,
    pagesRead: 1,
    ...(pages === undefined ? {} : { pages }),
  };
  let page = Number(address.searchParams.get('page') ?? (first.page === 0 ? 0 : 1));
  let seen = fingerprint(first);
  // Some feeds count from 0 in the answer and from 1 in the question: their first page comes twice.
  let mayRepeat = first.page === 0;

  for (let list = first; hasNext(list, read);) {
    context.onProgress?.({ ...read, services: read.items.length, detailsAsked: 0 });
    if (read.pagesRead >= visit.limits.pages) return ended(read, notes, 'page-limit');
    page += 1;
    const next = await pageAt(visit, address, page, notes);
    if (!next) return ended(read, notes, 'page-not-read');
    const mark = fingerprint(next);
    if (mark === seen && !mayRepeat) return ended(read, notes, 'page-repeats');
    if (mark !== seen) {
      read.items.push(...next.items);
      read.pagesRead += 1;
    }
    mayRepeat = false;
    seen = mark;
    list = next;
  }
  return read;
}

/** A page without items is the end, whatever the envelope says. */
function hasNext(list: ServiceList, { pagesRead, pages }: Pages): boolean {
  if (list.items.length === 0) return false;
  if (pages !== undefined) return pagesRead < pages;
  return list.last === false;
}

function ended(
  read: Pages,
  notes: FeedNotes,
  reason: 'page-limit' | 'page-not-read' | 'page-repeats',
): Pages {
  const left = Math.max(1, (read.pages ?? 0) - read.pagesRead);
  notes.add('feed', reason, 'skipped', undefined, left);
  return { ...read, complete: false };
}

async function pageAt(
  visit: FeedVisit,
  address: URL,
  page: number,
  notes: FeedNotes,
): Promise<ServiceList | undefined> {
  const url = new URL(address);
  url.searchParams.set('page', String(page));
  const answer = await visit.json(url, notes);
  return answer.ok ? serviceListIn(answer.json) : undefined;
}

/** Ids only: anything else of a page may be nested without end. */
const fingerprint = ({ items }: ServiceList) =>
  JSON.stringify(items.map((item) => (isRecord(item) ? (textId(item) ?? null) : typeof item)));

/** After so many unanswered questions in a row, the server is left alone. */
const mostRefusals = 3;

async function withDetails(
  visit: FeedVisit,
  address: URL,
  pages: Pages,
  context: FollowContext,
  notes: FeedNotes,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let asked = 0;
  let refusals = 0;
  for (const item of pages.items) {
    const id = placelessId(item);
    if (id === undefined) {
      items.push(item);
      continue;
    }
    if (asked >= visit.limits.details || refusals >= mostRefusals) {
      const reason = refusals >= mostRefusals ? 'detail-not-answered' : 'detail-limit';
      notes.add('service_at_locations', reason, 'kept-as-none', id);
      items.push(item);
      continue;
    }
    asked += 1;
    const detail = await detailOf(visit, address, id);
    refusals = detail ? 0 : refusals + 1;
    if (!detail) notes.add('service_at_locations', 'detail-not-answered', 'kept-as-none', id);
    items.push(detail ?? item);
    context.onProgress?.({ ...pages, services: pages.items.length, detailsAsked: asked });
  }
  return items;
}

/** The id of a service that says nothing about places, not even that it has none. */
function placelessId(item: unknown): string | undefined {
  if (!isService(item)) return undefined;
  if (['service_at_locations', 'locations', 'location'].some((name) => name in item)) {
    return undefined;
  }
  return textId(item);
}

function textId({ id }: JsonRecord): string | undefined {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined;
}

async function detailOf(visit: FeedVisit, address: URL, id: string): Promise<unknown> {
  const at = below(address, id);
  at.search = '';
  // Mended characters are noted for lists only; a detail repeats what its list said.
  const answer = await visit.json(at, new FeedNotes());
  if (!answer.ok || !isService(answer.json)) return undefined;
  return textId(answer.json) === id ? answer.json : undefined;
}
