import { isRecord, type JsonRecord } from '../reading/json-value.ts';
import type { JsonFault } from '../reading/json-text.ts';
import type { ReadingNotes } from '../reading/reading-report.ts';
import type { DocumentPath, Placed } from '../reading/write-back.ts';
import type { Reason } from './reason.ts';
import { noteUnread } from './unread-fields.ts';

/** How releases came: alone, listed, or in one of the packages of the standard. */
export type ReleaseForm =
  'release' | 'release-list' | 'release-package' | 'record-package' | 'record';

export interface ReleaseDocument {
  readonly form: ReleaseForm;
  readonly releases: readonly Placed[];
  /** How many releases there were, with those that are left out. */
  readonly received: number;
}

/** Why a document cannot be used at all. */
export type DocumentFault = JsonFault | 'not-open-contracting';

export const documentFaultMessages: Readonly<Record<DocumentFault, string>> = {
  empty: 'There was nothing to read. Check the address or the file.',
  html: 'The address answered with a web page, not JSON. Give the address of the OCDS data itself.',
  'not-json':
    'What was read is not JSON, or it stops part of the way through. Ask the publisher for the OCDS release or release package.',
  'not-open-contracting':
    'This is JSON, but it holds no Open Contracting releases. Give a release, a release package or a record package.',
};

type Notes = ReadingNotes<Reason>;

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
  path: DocumentPath,
  notes: Notes,
): ReleaseDocument {
  const releases: Placed[] = [];
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
  const releases: Placed[] = [];
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
function releasesOfRecord(record: JsonRecord, path: DocumentPath, notes: Notes) {
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
