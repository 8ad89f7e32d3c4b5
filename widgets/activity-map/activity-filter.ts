import type { Activity, Need } from '../../sdk/model/activity.ts';
import type { FrontlineService, PrimaryOutcome } from '../../sdk/model/impact.ts';

/** What a visitor asked for. An empty choice asks for nothing in particular. */
export interface ActivityFilter {
  readonly text: string;
  readonly outcome: PrimaryOutcome | '';
  readonly service: FrontlineService | '';
  readonly need: Need | '';
  readonly recognisedOnly: boolean;
}

export const noFilter: ActivityFilter = {
  text: '',
  outcome: '',
  service: '',
  need: '',
  recognisedOnly: false,
};

/** Letters as people search for them: `ŷ` finds `y`, capitals find small letters. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const searchable = new WeakMap<Activity, string>();

/** The words an activity can be found by, made once and kept as long as the activity. */
function wordsOf(activity: Activity): string {
  const known = searchable.get(activity);
  if (known !== undefined) return known;
  const { name, provider, summary, serviceArea, location } = activity;
  const place = location.precision === 'exact' ? location.placeName : undefined;
  const ward = location.precision === 'ward' ? location.area.name : undefined;
  const areas = serviceArea.map((area) => area.name);
  const words = plain([name, provider.name, summary, place, ward, ...areas].join('\n'));
  searchable.set(activity, words);
  return words;
}

/** The activities that meet every part of a filter, in the order they came. */
export function matching(activities: readonly Activity[], filter: ActivityFilter): Activity[] {
  const wanted = plain(filter.text).split(/\s+/u).filter(Boolean);
  return activities.filter(
    (activity) =>
      (filter.outcome === '' || activity.primaryOutcomes.includes(filter.outcome)) &&
      (filter.service === '' || activity.frontlineServices.includes(filter.service)) &&
      (filter.need === '' || activity.needs.includes(filter.need)) &&
      (!filter.recognisedOnly || activity.recognition.status === 'recognised') &&
      (wanted.length === 0 || wanted.every((word) => wordsOf(activity).includes(word))),
  );
}
