import { Activity } from '../../model/activity.ts';
import { readLastChecked } from './assurance-day.ts';
import { readDualImpactTerms } from './dual-impact-terms.ts';
import { readLine, readProse } from './field-text.ts';
import { readId } from './identifiers.ts';
import type { JsonRecord } from './json-value.ts';
import { readLocation } from './location.ts';
import { readProvider } from './provider.ts';
import type { ReadingNotes } from './reading-report.ts';
import type { Reason } from './reason.ts';
import { readServiceAreas } from './service-area.ts';
import { noteUnreadFields } from './unread-fields.ts';
import { readWebAddress } from './web-address.ts';

/** The feed a service came from, and the day it was read. */
export interface ServiceOrigin {
  readonly sourceName: string;
  /** The first part of every identifier read from this source. */
  readonly sourceKey: string;
  /** ISO 8601 day of reading; later days in the feed are mistakes. */
  readonly checkedOn: string;
}

/** How a service is named in a report: by its id, or by its place in the feed. */
export function exampleName(service: JsonRecord, index: number): string {
  const id = service.id;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id.trim().slice(0, 100) : `item ${index + 1}`;
}

/**
 * Reads one service as an activity nobody has recognised yet. Gives the reason instead when it
 * cannot be one; the caller writes that down.
 */
export function readService(
  service: JsonRecord,
  origin: ServiceOrigin,
  example: string,
  notes: ReadingNotes,
): Activity | Reason {
  const held = new HeldNotes(notes, example);
  const outcome = attempt(service, origin, held);
  // A service that is left out whole is one line in the report, not a line for each of its fields.
  if (typeof outcome !== 'string') held.release();
  return outcome;
}

class HeldNotes {
  readonly #notes: ReadingNotes;
  readonly #example: string;
  readonly #held: Parameters<HeldNotes['note']>[] = [];

  constructor(notes: ReadingNotes, example: string) {
    this.#notes = notes;
    this.#example = example;
  }

  readonly note = (...what: Parameters<ReturnType<ReadingNotes['about']>>): void => {
    this.#held.push(what);
  };

  release(): void {
    const write = this.#notes.about(this.#example);
    for (const what of this.#held) write(...what);
  }
}

function attempt(
  service: JsonRecord,
  origin: ServiceOrigin,
  { note }: HeldNotes,
): Activity | Reason {
  const id = readId(service.id, origin.sourceKey, 'id', note);
  if (id === '') return 'no-id';
  const name = readLine(service.name, 'name', 300, note);
  if (name === '') return 'no-name';
  if (hasStopped(service, note)) return 'not-active';

  const summary = readProse(service.description, 'description', 20_000, note);
  if (summary === '') note('description', 'missing', 'kept-as-none');
  const lastChecked = readLastChecked(service, origin.checkedOn, note);
  const url = readWebAddress(service.url, 'url', note);
  const activity = Activity.safeParse({
    id,
    name,
    summary,
    provider: readProvider(service, origin.sourceKey, note),
    ...readDualImpactTerms(service, note),
    location: readLocation(service, `${name}\n${summary}`, note),
    serviceArea: readServiceAreas(service, note),
    recognition: { status: 'not-recognised' },
    source: {
      name: origin.sourceName,
      serviceId: String(service.id).trim().slice(0, 200),
      ...(lastChecked === undefined ? {} : { lastChecked }),
    },
    ...(url === undefined ? {} : { url }),
  });
  if (!activity.success) return 'does-not-fit';
  noteUnreadFields(service, note);
  return activity.data;
}

const stopped = new Set(['inactive', 'defunct', 'temporarily closed']);

function hasStopped({ status }: JsonRecord, note: HeldNotes['note']): boolean {
  if (status === undefined || status === null || status === '') return false;
  const said = typeof status === 'string' ? status.trim().toLowerCase() : '';
  if (stopped.has(said)) return true;
  if (said !== 'active') note('status', 'unknown-status', 'skipped');
  return false;
}
