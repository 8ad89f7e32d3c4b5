import type { Need } from '../../sdk/model/activity.ts';
import type { FrontlineService, PrimaryOutcome } from '../../sdk/model/impact.ts';
import type { Language } from '../internal/language.ts';
import { numberIn, plural } from '../internal/messages.ts';

const activities = (count: number) =>
  `${numberIn('en', count)} ${plural('en', count, { one: 'activity', other: 'activities' })}`;

export const english = {
  search: 'Search',
  searchHint: 'A place, a group or a kind of support',
  outcome: 'Community outcome',
  service: 'Lowers demand on',
  need: 'Asks for',
  anyOutcome: 'Any outcome',
  anyService: 'Any service',
  anyNeed: 'Anything',
  recognisedOnly: 'Recognised only',
  clear: 'Clear search',
  loading: 'Loading activities',
  count: (count: number, onMap: number) =>
    `${activities(count)}, ${numberIn('en', onMap)} shown on the map`,
  unusable: (count: number) => `${numberIn('en', count)} more could not be shown.`,
  goToMap: 'Go to the map',
  goToList: 'Go to the list',
  more: (count: number) => `Show ${numberIn('en', count)} more`,
  details: 'More about',
  recognised: (by: string, month: string) => `Recognised by ${by}, ${month}`,
  notRecognised: 'Not yet recognised',
  by: 'Run by',
  serves: 'Serves',
  place: 'Place',
  placeInWard: (ward: string) => `Somewhere in ${ward}`,
  website: 'Website',
  checked: (day: string, source: string) => `Last checked ${day}. From ${source}.`,
  source: (source: string) => `From ${source}.`,
  showOnMap: 'Show on the map',
  atThisPlace: (count: number) => `${activities(count)} at this place.`,
  showAll: 'Show all activities',
  empty: 'Nothing is listed here yet.',
  noMatch: 'Nothing here matches. Search for fewer words, or choose “any”.',
  stale: (day: string) => `This list was made on ${day}. Newer activities may be missing.`,
  failed: 'Activities cannot be shown at the moment. Check your connection, then try again.',
  stopped: 'Newer activities could not be fetched. The list below is the last one that could.',
  misplaced: 'This map has no address to read activities from. Give it a src.',
  tryAgain: 'Try again',
  mapLabel: 'Map of activities',
  mapKeys: 'Use the arrow keys to move between marks, and + and − to zoom.',
  mapLoading: 'Loading the map',
  mapFailed: 'The map did not load. The list has every activity.',
  mapEmpty: 'None of these activities has a place to show.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show every mark',
  mark: (name: string, recognised: boolean) => (recognised ? `${name}, recognised` : name),
  group: (count: number) => `${activities(count)}, zoom in`,
  samePlace: (count: number) => `${activities(count)} at one place, show in the list`,
  outcomes: {
    healthier: 'Healthier communities',
    safer: 'Safer communities',
    'more-resilient': 'More resilient communities',
  } satisfies Record<PrimaryOutcome, string>,
  services: {
    policing: 'Policing',
    health: 'Health',
    'social-care': 'Social care',
    'criminal-justice': 'Criminal justice',
    'fire-and-rescue': 'Fire and rescue',
  } satisfies Record<FrontlineService, string>,
  needs: {
    money: 'Money',
    goods: 'Goods',
    volunteering: 'Volunteers',
    skills: 'Professional skills',
  } satisfies Record<Need, string>,
};

export type Words = typeof english;

/**
 * The words of a language. Welsh is fetched by the pages that speak it; should it not come, English
 * words are better than none.
 */
export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'en') return english;
  try {
    return (await import('./messages.cy.ts')).welsh;
  } catch {
    return english;
  }
}
