import type { Activity } from '../../model/activity.ts';
import { termId, termNamed, type DualImpactTerm } from './dual-impact-taxonomy.ts';
import type { OrukAttribute } from './written-service.ts';
import { serviceIdOf, uuidOf } from './uuid.ts';

/** What an activity is for, what it asks for, and who recognised it, as terms of the taxonomy. */
export function attributesOf(activity: Activity): OrukAttribute[] {
  const { primaryOutcomes, frontlineServices, needs, recognition } = activity;
  return [
    ...linked(activity, 'primary-outcome', primaryOutcomes),
    ...linked(activity, 'frontline-service', frontlineServices),
    ...linked(activity, 'need', needs),
    ...(recognition.status === 'recognised'
      ? linked(activity, 'recognition', ['recognised']).map((attribute) => ({
          ...attribute,
          dual_impact_kit: { by: recognition.by, on: recognition.on },
        }))
      : []),
  ];
}

function linked(
  activity: Activity,
  linkType: string,
  terms: readonly DualImpactTerm[],
): OrukAttribute[] {
  return [...new Set(terms)].map((term) => ({
    id: uuidOf('attribute', activity.id, term),
    link_id: serviceIdOf(activity),
    link_type: linkType,
    taxonomy_term_id: termId(term),
    taxonomy_term: termNamed(term),
  }));
}
