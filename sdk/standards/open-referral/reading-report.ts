import type { Reason } from './reason.ts';

/**
 * What became of a field: `repaired`, its value was mended and kept; `skipped`, its value was left
 * behind; `kept-as-none`, the activity was kept and says nothing in this place.
 */
export type ReadingAction = 'repaired' | 'skipped' | 'kept-as-none';

/** How often one thing happened to one field, and up to three services to look at. */
export interface ReadingEntry {
  /** A dotted path in the feed's own names; `service` is a whole service, `feed` the file itself. */
  readonly field: string;
  readonly reason: Reason;
  readonly action: ReadingAction;
  readonly count: number;
  /** Ids of services, or `item 12` for one without an id. */
  readonly examples: readonly string[];
}

/**
 * Everything that a reading changed or left behind. `received` is always `kept` plus the counts of
 * the entries that skip a `service`: no service goes missing unsaid.
 */
export interface ReadingReport {
  readonly received: number;
  readonly kept: number;
  readonly entries: readonly ReadingEntry[];
}

/** Writes down what happened to a field of the service at hand. */
export type Note = (field: string, reason: Reason, action: ReadingAction) => void;

const mostExamples = 3;
/** A hostile feed can invent a field name per service; beyond this many they share a line. */
const mostEntries = 400;
const otherFields = 'other fields';

type Counted = { -readonly [Key in keyof ReadingEntry]: ReadingEntry[Key] } & {
  examples: string[];
};

/** Gathers notes into the entries of a report. */
export class ReadingNotes {
  readonly #entries = new Map<string, Counted>();

  /** Counts `times` of the same thing; `example` is the service it happened to, when there is one. */
  add(field: string, reason: Reason, action: ReadingAction, example?: string, times = 1): void {
    const entry = this.#entry(field, reason, action);
    entry.count += times;
    if (example === undefined || entry.examples.length >= mostExamples) return;
    if (!entry.examples.includes(example)) entry.examples.push(example);
  }

  /** The notes of one service. */
  about(example: string): Note {
    return (field, reason, action) => {
      this.add(field, reason, action, example);
    };
  }

  /** The report, the most frequent entries first. */
  report(received: number, kept: number): ReadingReport {
    const entries = [...this.#entries.values()].sort(
      (a, b) => b.count - a.count || a.field.localeCompare(b.field, 'en'),
    );
    return { received, kept, entries };
  }

  #entry(field: string, reason: Reason, action: ReadingAction): Counted {
    const known = this.#entries.get(keyOf(field, reason, action));
    if (known) return known;
    const name = this.#entries.size < mostEntries || field === 'service' ? field : otherFields;
    const key = keyOf(name, reason, action);
    const entry = this.#entries.get(key) ?? { field: name, reason, action, count: 0, examples: [] };
    this.#entries.set(key, entry);
    return entry;
  }
}

const keyOf = (...parts: readonly string[]) => parts.join('\n');
