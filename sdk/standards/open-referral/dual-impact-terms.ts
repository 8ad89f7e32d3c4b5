import { Need } from '../../model/activity.ts';
import { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import type { JsonRecord } from '../reading/json-value.ts';
import { readRecord, readRecords } from '../reading/records.ts';
import type { Note } from './reason.ts';

/** The taxonomy by which a feed says what an activity is for; its terms are the words of the model. */
export const dualImpactTaxonomy = 'dual-impact';

/** What a feed says of an activity in the terms of the taxonomy. */
export interface DualImpactTerms {
  readonly primaryOutcomes: PrimaryOutcome[];
  readonly frontlineServices: FrontlineService[];
  readonly needs: Need[];
}

/**
 * Reads the dual-impact terms among the attributes of a service. Recognition is not among them: a
 * feed may say what an activity is for, and only a local body's own record may say it is so.
 */
export function readDualImpactTerms(service: JsonRecord, note: Note): DualImpactTerms {
  const terms = new Set<string>();
  for (const { field, given } of termsOf(service, note)) {
    const term = dualImpactTerm(given);
    if (term === undefined) note(field, 'no-place-in-activity', 'skipped');
    else terms.add(term);
  }
  return {
    primaryOutcomes: PrimaryOutcome.options.filter((outcome) => terms.has(outcome)),
    frontlineServices: FrontlineService.options.filter((frontline) => terms.has(frontline)),
    needs: Need.options.filter((need) => terms.has(need)),
  };
}

/** 3.0 says `attributes[].taxonomy_term`, 1.0 `service_taxonomys[].taxonomy`. */
function termsOf(service: JsonRecord, note: Note) {
  return [
    ['attributes', 'taxonomy_term'] as const,
    ['service_taxonomys', 'taxonomy'] as const,
  ].flatMap(([field, name]) =>
    readRecords(service[field], field, note).map((at) => ({
      field,
      given: readRecord(at[name], `${field}.${name}`, note),
    })),
  );
}

const known = new Set<string>([
  ...PrimaryOutcome.options,
  ...FrontlineService.options,
  ...Need.options,
]);

/** The term that an attribute of the taxonomy gives, as the model writes it. */
function dualImpactTerm(given: JsonRecord): string | undefined {
  if (!isOfDualImpact(given)) return undefined;
  for (const name of [given.term, given.name]) {
    const words = typeof name === 'string' ? name.slice(0, 100) : '';
    const term = words.trim().toLowerCase().replaceAll(' ', '-');
    if (known.has(term)) return term;
  }
  return undefined;
}

/** Whether a term is of the taxonomy, known to this copy of the kit or not. */
export const isOfDualImpact = ({ taxonomy, vocabulary }: JsonRecord): boolean =>
  taxonomy === dualImpactTaxonomy || vocabulary === dualImpactTaxonomy;
