import type { Need } from '../../model/activity.ts';
import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import { dualImpactTaxonomy } from './dual-impact-terms.ts';
import type { OrukTaxonomyTerm } from './written-service.ts';
import { uuidOf } from './uuid.ts';

/** The id of the taxonomy, the same in every feed that the kit writes. */
export const taxonomyId = uuidOf('taxonomy', dualImpactTaxonomy);

/** The id of one of its terms, the same in every feed that the kit writes. */
export const termId = (term: DualImpactTerm): string =>
  uuidOf('taxonomy-term', dualImpactTaxonomy, term);

type TermGroup = 'primary-outcome' | 'frontline-service' | 'need' | 'recognition';

/** A term as attributes use it: the words of the model, their groups, and `recognised`. */
export type DualImpactTerm = PrimaryOutcome | FrontlineService | Need | 'recognised' | TermGroup;

type Words = readonly [name: string, description: string];

const groups: Readonly<Record<TermGroup, Words>> = {
  'primary-outcome': ['Primary outcomes', 'What a community gains from an activity.'],
  'frontline-service': [
    'Frontline services',
    'The public services whose demand an activity lowers.',
  ],
  need: ['Needs', 'What an activity asks suppliers for.'],
  recognition: ['Recognition', 'Whether a local body has recognised the dual impact.'],
};

const outcomes: Readonly<Record<PrimaryOutcome, Words>> = {
  healthier: ['Healthier communities', 'People are in better health, in body and mind.'],
  safer: ['Safer communities', 'People come to less harm and fear it less.'],
  'more-resilient': ['More resilient communities', 'People cope better when things go wrong.'],
};

const services: Readonly<Record<FrontlineService, Words>> = {
  policing: ['Policing', 'Lowers demand on the police.'],
  health: ['Health', 'Lowers demand on the health service.'],
  'social-care': ['Social care', 'Lowers demand on social care.'],
  'criminal-justice': ['Criminal justice', 'Lowers demand on courts, prisons and probation.'],
  'fire-and-rescue': ['Fire and rescue', 'Lowers demand on the fire and rescue service.'],
};

const needs: Readonly<Record<Need, Words>> = {
  money: ['Money', 'Asks for money.'],
  goods: ['Goods', 'Asks for things.'],
  volunteering: ['Volunteering', 'Asks for people’s time.'],
  skills: ['Skills', 'Asks for what people know how to do.'],
};

const recognition: Readonly<Record<'recognised', Words>> = {
  recognised: [
    'Recognised dual impact',
    'A local body has recognised that the activity has a dual impact. Believe it of that body’s own feed only.',
  ],
};

/** Every term, the groups first, so that a parent comes before its children. */
export const dualImpactTerms: readonly OrukTaxonomyTerm[] = [
  ...entriesOf(groups).map(([term, words]) => termOf(term, words)),
  ...childrenOf('primary-outcome', outcomes),
  ...childrenOf('frontline-service', services),
  ...childrenOf('need', needs),
  ...childrenOf('recognition', recognition),
];

const byTerm = new Map(dualImpactTerms.map((term) => [term.term, term]));

/** The term that attributes carry. */
export function termNamed(term: DualImpactTerm): OrukTaxonomyTerm {
  const known = byTerm.get(term);
  if (!known) throw new RangeError(`${term} is no term of the dual-impact taxonomy`);
  return known;
}

function childrenOf<Term extends DualImpactTerm>(
  group: TermGroup,
  terms: Readonly<Record<Term, Words>>,
): OrukTaxonomyTerm[] {
  return entriesOf(terms).map(([term, words]) => termOf(term, words, group));
}

function termOf(
  term: DualImpactTerm,
  [name, description]: Words,
  group?: TermGroup,
): OrukTaxonomyTerm {
  return {
    id: termId(term),
    name,
    description,
    ...(group !== undefined && { parent_id: termId(group) }),
    taxonomy: dualImpactTaxonomy,
    taxonomy_id: taxonomyId,
    term,
  };
}

/** The keys of a record whose type lists every one of them. */
function entriesOf<Term extends string>(record: Readonly<Record<Term, Words>>) {
  return Object.entries(record) as [Term, Words][]; // a literal has no keys beside those of its type
}
