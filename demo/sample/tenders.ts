import type { PortalTender } from '../portal/index.ts';
import { council, police } from './organisations.ts';
import { dayBefore, londonDay, londonNoon, monthStart } from './uk-noon.ts';

export const openTenderReference = 'TVR-2026-0142';
export const closedTenderReference = 'EBC-2026-0097';

const quality = {
  number: '3.1',
  section: '3. Quality',
  title: 'Service delivery',
  text: 'Describe how you will deliver the service in this lot, including your staffing, supervision and how you will put right work that falls short.',
  maxWords: 750,
};

const environment = {
  number: '4.1',
  section: '4. Sustainability',
  title: 'Environmental management',
  text: 'Describe how you will reduce carbon, waste and chemical use in delivering this contract, and how you will report it.',
  maxWords: 400,
};

const socialValue = (weighting: string) => ({
  number: '4.2',
  section: '4. Sustainability',
  title: 'Social value',
  text: `Describe the social value you will deliver through this contract, naming the charity or social enterprise you will support, how and where. Say who is responsible, when each part will be delivered and what evidence you will give. You may attach one supporting document.\n\nThis question carries ${weighting} of the marks.`,
  maxWords: 600,
});

/** Open for 14 days from the first start, until noon. */
export function openTender(now: Date): PortalTender {
  return {
    reference: openTenderReference,
    title: 'Cleaning of police stations and custody suites',
    description:
      'Daily and reactive cleaning of police stations, offices and custody suites in Berkshire, including specialist cleaning of cells and vehicles at any hour.',
    buyerId: police.id,
    lot: 'Lot 1: Berkshire stations',
    ocid: 'ocds-h6vhtk-fa0142',
    contractArea:
      'Slough, Windsor and Maidenhead, Bracknell Forest, Reading, Wokingham, West Berkshire',
    ...datesFor(now, 14),
    questions: [quality, environment, socialValue('15%')],
  };
}

/** Closed at noon two days before the first start. */
export function closedTender(now: Date): PortalTender {
  return {
    reference: closedTenderReference,
    title: 'Grounds maintenance and street trees',
    description:
      'Grass cutting, planting, play area checks and tree care in parks, cemeteries and streets across the borough and its neighbours.',
    buyerId: council.id,
    lot: 'Lot 2: Parks and open spaces',
    ocid: 'ocds-h6vhtk-fa0097',
    contractArea: 'Slough, Windsor and Maidenhead, Bracknell Forest',
    ...datesFor(now, -2),
    questions: [quality, environment, socialValue('10%')],
  };
}

/** A two-year contract that begins in the third month after the deadline. */
function datesFor(now: Date, daysToDeadline: number) {
  const deadlineDay = londonDay(now, daysToDeadline);
  const contractStarts = monthStart(deadlineDay, 3);
  return {
    publishedAt: londonNoon(londonDay(now, daysToDeadline - 30)),
    deadline: londonNoon(deadlineDay),
    contractStarts,
    contractEnds: dayBefore(monthStart(contractStarts, 24)),
  };
}
