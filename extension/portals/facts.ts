import { textOf } from './text.ts';

/** Facts of a page by their label in lower case. */
export type Facts = ReadonlyMap<string, string>;

/** Reads label and value pairs. The first of two facts with one label counts. */
export function factsOf(rows: Iterable<Element>, label: string, value: string): Facts {
  const facts = new Map<string, string>();
  for (const row of rows) {
    const name = textOf(row.querySelector(label)).toLowerCase();
    const said = textOf(row.querySelector(value));
    if (name && said && !facts.has(name)) facts.set(name, said);
  }
  return facts;
}

/** Those of the wanted labels that have no fact: what to name when a layout has changed. */
export function missingFrom(facts: Facts, wanted: readonly string[]): string[] {
  return wanted.filter((label) => !facts.has(label));
}
