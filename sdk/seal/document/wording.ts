import type { FrontlineService, PrimaryOutcome } from '../../model/impact.ts';
import type { Pence } from '../../model/money.ts';
import type { OfferLine, Unit } from '../../model/offer.ts';

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
