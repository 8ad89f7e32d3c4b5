import { parseFeedText } from '../open-referral/feed-json.ts';
import { isRecord, type JsonRecord } from '../open-referral/json-value.ts';
import { ReadingNotes as FeedNotes } from '../open-referral/reading-report.ts';
import { noteUnread } from './release-fields.ts';
import type { ReadingNotes } from './reading-report.ts';
import type { Reason } from './reason.ts';

/** The keys and places that lead from a document to one of its releases. */
export type ReleasePath = readonly (string | number)[];

export interface PlacedRelease {
  readonly at: ReleasePath;
  readonly raw: JsonRecord;
}

/** How releases came: alone, listed, or in one of the packages of the standard. */
export type ReleaseForm =
  'release' | 'release-list' | 'release-package' | 'record-package' | 'record';

export interface ReleaseDocument {
  readonly form: ReleaseForm;
  readonly releases: readonly PlacedRelease[];
  /** How many releases there were, with those that are left out. */
  readonly received: number;
}

/** Why a document cannot be used at all. */
export type DocumentFault = 'empty' | 'html' | 'not-json' | 'not-open-contracting';

export const documentFaultMessages: Readonly<Record<DocumentFault, string>> = {
  empty: 'There was nothing to read. Check the address or the file.',
  html: 'The address answered with a web page, not JSON. Give the address of the OCDS data itself.',
  'not-json':
    'What was read is not JSON, or it stops part of the way through. Ask the publisher for the OCDS release or release package.',
  'not-open-contracting':
    'This is JSON, but it holds no Open Contracting releases. Give a release, a release package or a record package.',
};

type Notes = ReadingNotes<Reason>;

/** Parses text, mending the raw control characters that JSON does not allow. */
export function parseDocument(
  text: string,
  notes: Notes,
): { readonly json: unknown } | { readonly fault: DocumentFault } {
  const mended = new FeedNotes();
  const parsed = parseFeedText(text, mended);
  for (const { field, reason, action, count } of mended.report(0, 0).entries) {
    notes.add(field, reason, action, undefined, count);
  }
  if (parsed.ok) return { json: parsed.json };
  const { fault } = parsed;
  return { fault: fault === 'empty' || fault === 'html' ? fault : 'not-json' };
}

/** Finds the releases in a document, whatever it wraps them in. */
export function releasesIn(json: unknown, notes: Notes): ReleaseDocument | undefined {
  if (Array.isArray(json)) return listed('release-list', json, [], notes);
  if (!isRecord(json)) return undefined;
  if (Array.isArray(json.records)) {
    noteUnread(json, 'package.', ['records'], notes.about('package'));
    return recordsOf(json.records, notes);
  }
  if (isRecord(json.compiledRelease) || isRecord(json.versionedRelease)) {
    return { form: 'record', ...releasesOfRecord(json, [], notes) };
  }
  if (Array.isArray(json.releases)) {
    noteUnread(json, 'package.', ['releases'], notes.about('package'));
    return listed('release-package', json.releases, ['releases'], notes);
  }
  return looksLikeRelease(json)
    ? { form: 'release', releases: [{ at: [], raw: json }], received: 1 }
    : undefined;
}

const looksLikeRelease = (json: JsonRecord) =>
  ['ocid', 'tag', 'tender', 'awards', 'contracts', 'planning'].some((name) =>
    Object.hasOwn(json, name),
  );

function listed(
  form: ReleaseForm,
  items: readonly unknown[],
  path: ReleasePath,
  notes: Notes,
): ReleaseDocument {
  const releases: PlacedRelease[] = [];
  for (const [index, raw] of items.entries()) {
    if (!isRecord(raw)) leaveOut('not-a-release', index, notes);
    else if (isLink(raw)) leaveOut('linked-release', index, notes);
    else releases.push({ at: [...path, index], raw });
  }
  return { form, releases, received: items.length };
}

/** A record may point at its releases instead of holding them; nothing here fetches. */
const isLink = (release: JsonRecord) =>
  typeof release.url === 'string' && !Object.hasOwn(release, 'ocid');

function recordsOf(records: readonly unknown[], notes: Notes): ReleaseDocument {
  const releases: PlacedRelease[] = [];
  let received = 0;
  for (const [index, record] of records.entries()) {
    if (!isRecord(record)) {
      leaveOut('not-a-release', index, notes);
      received += 1;
      continue;
    }
    const found = releasesOfRecord(record, ['records', index], notes);
    releases.push(...found.releases);
    received += found.received;
  }
  return { form: 'record-package', releases, received };
}

/** The compiled release says where a procurement stands now; without one, every release is read. */
function releasesOfRecord(record: JsonRecord, path: ReleasePath, notes: Notes) {
  const example = `record ${typeof record.ocid === 'string' ? record.ocid.slice(0, 100) : '?'}`;
  noteUnread(record, 'record.', ['ocid', 'releases', 'compiledRelease'], notes.about(example));
  const inside = Array.isArray(record.releases) ? record.releases : [];
  const { compiledRelease } = record;
  if (!isRecord(compiledRelease)) {
    return listed('record', inside, [...path, 'releases'], notes);
  }
  if (inside.length > 0) notes.add('release', 'superseded', 'skipped', example, inside.length);
  return {
    releases: [{ at: [...path, 'compiledRelease'], raw: compiledRelease }],
    received: inside.length + 1,
  };
}

function leaveOut(reason: Reason, index: number, notes: Notes): void {
  notes.add('release', reason, 'skipped', `item ${index + 1}`);
}
