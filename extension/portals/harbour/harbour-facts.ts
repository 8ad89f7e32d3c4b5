import { factsOf, type Facts } from '../facts.ts';
import { harbourMap } from './map.ts';

/** The label and value pairs of a Harbour page. */
export function harbourFacts(page: Document): Facts {
  const { rows, label, value } = harbourMap.facts;
  return factsOf(page.querySelectorAll(rows), label, value);
}
