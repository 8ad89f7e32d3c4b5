import type { DisclosureClass } from '../../model/disclosure.ts';
import type { ServiceEffect } from '../../model/dual-impact.ts';
import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import type { Milestone } from '../../model/milestone.ts';
import type { Pence } from '../../model/money.ts';
import type { OfferLine, Unit } from '../../model/offer.ts';
import type { Area, Location } from '../../model/place.ts';
import type { Provider } from '../../model/provider.ts';
import type { Supplier } from '../../model/supplier.ts';
import type { ScaleMark } from '../../model/tender.ts';
import type { Period } from '../../model/time.ts';
import type { EvidenceGrade } from '../../model/validation.ts';
import { dayInWords } from './london-time.ts';

/**
 * The words of `spo-document/1`. They are kept here, apart from the words on screens: a sealed
 * document must draw the same for ever, so a change of wording is a new version of the document.
 */

/** “£12,000.00”. */
export function money(pence: Pence): string {
  return `£${grouped(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
}

/** “12,000”. Not `toLocaleString`, whose data differ between engines. */
function grouped(whole: number): string {
  return String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A quantity without its unit; money counts in pounds. */
export function quantity(amount: number, unit: Unit): string {
  return unit === 'pence' ? money(amount).slice(1) : grouped(amount);
}

const unitNames: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  pence: ['pounds', 'pounds'],
  hours: ['hour', 'hours'],
  items: ['item', 'items'],
  days: ['day', 'days'],
  places: ['place', 'places'],
};

export function unitName(unit: Unit, amount: number): string {
  const [one, many] = unitNames[unit];
  return amount === 1 ? one : many;
}

/** “80 hours” or “£12,000.00”. */
export function measured(amount: number, unit: Unit): string {
  return unit === 'pence' ? money(amount) : `${grouped(amount)} ${unitName(unit, amount)}`;
}

/** How a line came by its value. */
export function basis({ basis: given, unit }: OfferLine): string {
  switch (given.basis) {
    case 'cash':
      return 'Cash';
    case 'market-price':
      return `Market price. Source: ${given.source}`;
    case 'stated-rate': {
      const [one] = unitNames[unit];
      return `Stated rate, ${money(given.pencePerUnit)} per ${one}. Source: ${given.source}`;
    }
    case 'unvalued':
      return 'No value stated';
  }
}

/** The value of a line; nothing is claimed for one that was left unvalued. */
export function value({ basis: given, value: pence }: OfferLine): string {
  return given.basis === 'unvalued' ? '–' : money(pence);
}

const outcomes: Readonly<Record<PrimaryOutcome, string>> = {
  healthier: 'healthier communities',
  safer: 'safer communities',
  'more-resilient': 'more resilient communities',
};

const services: Readonly<Record<FrontlineService, string>> = {
  policing: 'policing',
  health: 'health services',
  'social-care': 'social care',
  'criminal-justice': 'criminal justice',
  'fire-and-rescue': 'fire and rescue',
};

/** The name of one service, to begin a cell with. */
export const serviceName = (service: FrontlineService) => sentence([services[service]]);

export const primaryImpact = (all: readonly PrimaryOutcome[]) =>
  sentence(all.map((each) => outcomes[each]));

export const secondaryImpact = (all: readonly FrontlineService[]) =>
  `Lower demand on ${listed(all.map((each) => services[each]))}`;

function sentence(parts: readonly string[]): string {
  const text = listed(parts);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export const areaNames = (areas: readonly Area[]) =>
  areas.map(({ name, code }) => `${name} (${code})`).join('; ');

export const periodInWords = ({ starts, ends }: Period) =>
  `${dayInWords(starts)} to ${dayInWords(ends)}`;

export const percent = (share: number) => `${share}%`;

/** “10: Excellent. All that was asked, and more” */
export const scaleMark = ({ value: mark, label, meaning }: ScaleMark) =>
  `${mark}: ${label}${meaning === undefined ? '' : `. ${meaning}`}`;

/** How far from the contract area, in metres. */
export const distance = (metres: number) =>
  metres === 0 ? 'Inside it' : `${grouped(metres)} m outside it`;

/** A venue, no more exactly than it was said. */
export function venueInWords(venue: Location): string {
  switch (venue.precision) {
    case 'exact': {
      const { latitude, longitude } = venue.position;
      const place = venue.placeName === undefined ? '' : `${venue.placeName}, `;
      return `${place}latitude ${latitude}, longitude ${longitude}`;
    }
    case 'ward':
      return `In ${areaNames([venue.area])}`;
    case 'none':
      return 'Not told, to keep people safe';
  }
}

export const sizes: Readonly<Record<NonNullable<Supplier['size']>, string>> = {
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  vcse: 'Voluntary, community or social enterprise',
};

export const parts: Readonly<Record<NonNullable<Supplier['part']>, string>> = {
  sole: 'Bids alone',
  lead: 'Leads the bid',
  'consortium-member': 'Member of a consortium',
  subcontractor: 'Subcontractor',
};

export const providerKinds: Readonly<Record<NonNullable<Provider['kind']>, string>> = {
  charity: 'Charity',
  'social-enterprise': 'Social enterprise',
  'community-group': 'Community group',
};

export const grades: Readonly<Record<EvidenceGrade, string>> = {
  stated: 'By its own account',
  recorded: 'Figures are kept',
  compared: 'Compared with before, or with elsewhere',
  independent: 'Studied by somebody else',
};

export const confidences: Readonly<Record<ServiceEffect['confidence'], string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

export const conditions: Readonly<Record<NonNullable<OfferLine['conditionalOn']>, string>> = {
  award: 'Due once the contract is awarded.',
  extension: 'Due only if the contract is extended.',
  'call-off': 'Due only as orders are placed under the contract.',
};

export const confirmers: Readonly<Record<NonNullable<Milestone['confirmedBy']>, string>> = {
  provider: 'The provider',
  buyer: 'The buyer',
};

export const readers: Readonly<Record<DisclosureClass, string>> = {
  public: 'Everybody',
  parties: 'The supplier, the provider and the buyer',
  'buyer-only': 'The buyer only',
  'foi-sensitive': 'Not to be disclosed on request',
};

/**
 * Text of people, made safe to draw: what would be invisible or would turn the direction of its
 * neighbours becomes a visible mark. Line feeds stay.
 */
export function drawable(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, (mark) =>
      mark === '\n' ? mark : '\u25A1',
    );
}
