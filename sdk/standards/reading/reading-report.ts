/**
 * What became of a field: `repaired`, its value was mended and kept; `skipped`, its value was left
 * behind; `kept-as-none`, what it belongs to was kept and says nothing in this place.
 */
export type ReadingAction = 'repaired' | 'skipped' | 'kept-as-none';

/** How often one thing happened to one field, and up to three items to look at. */
export interface ReadingEntry<Reason extends string = string> {
  /**
   * A dotted path in the data's own names. A whole item is `service`, `release` or `feature`, by
   * the standard; `feed` is the file itself.
   */
  readonly field: string;
  readonly reason: Reason;
  readonly action: ReadingAction;
  readonly count: number;
  /** Ids of items, or `item 12` for one without an id. */
  readonly examples: readonly string[];
}

/**
 * Everything that a reading changed or left behind. `received` is always `kept` plus the counts of
 * the entries that skip a whole item: none goes missing unsaid.
 */
export interface ReadingReport<Reason extends string = string> {
  readonly received: number;
  readonly kept: number;
  /** The most frequent first. */
  readonly entries: readonly ReadingEntry<Reason>[];
}

/** Writes down what happened to a field of the item at hand. */
export type NoteOf<Reason extends string> = (
  field: string,
  reason: Reason,
  action: ReadingAction,
) => void;

const mostExamples = 3;
/** Hostile data can invent a field name each time; beyond this many they share a line. */
const mostEntries = 400;
const otherFields = 'other fields';

type Counted<Reason extends string> = Omit<ReadingEntry<Reason>, 'count' | 'examples'> & {
  count: number;
  examples: string[];
};

/** Gathers notes into the entries of a report. */
export class ReadingNotes<Reason extends string> {
  readonly #entries = new Map<string, Counted<Reason>>();
  readonly #whole: string;

  /** `whole` is the field that stands for a whole item; its counts are never lumped together. */
  constructor(whole: string) {
    this.#whole = whole;
  }

  /** Counts `times` of the same thing; `example` is the item it happened to, when there is one. */
  add(field: string, reason: Reason, action: ReadingAction, example?: string, times = 1): void {
    const entry = this.#entry(field, reason, action);
    entry.count += times;
    if (example === undefined || entry.examples.length >= mostExamples) return;
    if (!entry.examples.includes(example)) entry.examples.push(example);
  }

  /** The notes of one item. */
  about(example: string): NoteOf<Reason> {
    return (field, reason, action) => {
      this.add(field, reason, action, example);
    };
  }

  /**
   * Reads one item. When it comes to a reason and not to a value, the item is left out whole: one
   * line in the report, not a line for each of its fields.
   */
  item<Value extends object>(
    example: string,
    read: (note: NoteOf<Reason>) => Value | Reason,
  ): Value | undefined {
    const held: Parameters<NoteOf<Reason>>[] = [];
    const outcome = read((...what) => {
      held.push(what);
    });
    if (typeof outcome === 'string') {
      this.add(this.#whole, outcome, 'skipped', example);
      return undefined;
    }
    for (const what of held) this.add(...what, example);
    return outcome;
  }

  report(received: number, kept: number): ReadingReport<Reason> {
    const entries = [...this.#entries.values()].sort(
      (a, b) => b.count - a.count || a.field.localeCompare(b.field, 'en'),
    );
    return { received, kept, entries };
  }

  #entry(field: string, reason: Reason, action: ReadingAction): Counted<Reason> {
    const known = this.#entries.get(keyOf(field, reason, action));
    if (known) return known;
    const fits = this.#entries.size < mostEntries || field === this.#whole;
    const name = fits ? field : otherFields;
    const key = keyOf(name, reason, action);
    const entry = this.#entries.get(key) ?? { field: name, reason, action, count: 0, examples: [] };
    this.#entries.set(key, entry);
    return entry;
  }
}

const keyOf = (...parts: readonly string[]) => parts.join('\n');
