import { readJson } from '../reading/json-input.ts';
import type { JsonRecord } from '../reading/json-value.ts';
import { ReadingNotes } from '../reading/reading-report.ts';
import type { Reason, ReleaseReport } from './reason.ts';
import {
  documentFaultMessages,
  releasesIn,
  type DocumentFault,
  type ReleaseForm,
} from './release-document.ts';
import { readRelease, type ReadRelease, type ReleaseContext } from './release.ts';

/** Releases that could be read, with everything that was mended or has no place in the kit. */
export interface ReadReleases {
  readonly ok: true;
  readonly form: ReleaseForm;
  /** The document as it was read: what `writeBack` puts changes into. */
  readonly document: unknown;
  readonly releases: readonly ReadRelease[];
  /** `received` is always `kept` plus the counts of the entries that skip a `release`. */
  readonly report: ReleaseReport;
}

/** Data without releases to read. Nothing was read. */
export interface UnreadableReleases {
  readonly ok: false;
  readonly fault: DocumentFault;
  /** What happened and what to do next, in one or two sentences. */
  readonly message: string;
}

/** What became of an input: releases with a report, or the fault that kept it from being read. */
export type ReleaseReading = ReadReleases | UnreadableReleases;

/**
 * Reads Open Contracting data (OCDS 1.1 with the UK extension) as tenders, awards and contracts: a
 * release, a list of them, a release package, a record or a record package, as text or as JSON
 * already parsed. Never throws: data that cannot be used says why.
 */
export function readReleases(input: unknown, context: ReleaseContext = {}): ReleaseReading {
  const notes = new ReadingNotes<Reason>('release');
  const parsed = readJson(input, notes);
  if ('fault' in parsed) return unreadable(parsed.fault);
  const found = releasesIn(parsed.json, notes);
  if (!found) return unreadable('not-open-contracting');
  const releases = found.releases.map((placed, index) =>
    readRelease(placed, context, notes.about(exampleName(placed.raw, index))),
  );
  return {
    ok: true,
    form: found.form,
    document: parsed.json,
    releases,
    report: notes.report(found.received, releases.length),
  };
}

/** How a release is named in a report: by its id, its procurement, or its place. */
function exampleName({ id, ocid }: JsonRecord, index: number): string {
  const name = [id, ocid].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? name.trim().slice(0, 100) : `item ${index + 1}`;
}

const unreadable = (fault: DocumentFault): UnreadableReleases => ({
  ok: false,
  fault,
  message: documentFaultMessages[fault],
});
