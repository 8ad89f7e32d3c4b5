import type { Commitment } from '../../../model/commitment.ts';
import type { Person } from '../../../model/person.ts';
import { drawFacts } from '../facts.ts';
import { dayInWords, instantInWords } from '../london-time.ts';
import { section } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import {
  areaNames,
  parts,
  percent,
  periodInWords,
  providerKinds,
  scaleMark,
  sizes,
} from '../wording.ts';

export function drawParties(
  sheet: Sheet,
  { tender, supplier, provider, activity }: Commitment,
): void {
  section(sheet, 'Who and what it is for');
  drawFacts(sheet, [
    ['Buyer', named(tender.buyer.name, tender.buyer.id)],
    ['Tender', named(tender.title, tender.reference)],
    ['Lot', tender.lot],
    ['Open Contracting ID', tender.ocid],
    ['Notice', tender.noticeId],
    ['Question', tender.questionReference],
    ['Tender deadline', instantInWords(tender.deadline)],
    ['Portal', tender.portal],
    ['Contract area', tender.contractArea && areaNames(tender.contractArea)],
    ['Contract period', tender.contract && periodInWords(tender.contract)],
    ['May be extended to', tender.extendsTo && dayInWords(tender.extendsTo)],
    [
      'Weight of social value',
      tender.socialValueWeight === undefined ? undefined : percent(tender.socialValueWeight),
    ],
    ['Published scale', tender.scale?.map(scaleMark).join('\n')],
    ['Supplier', named(supplier.name, supplier.companyNumber, 'company number ')],
    ['Trading name', supplier.tradingName],
    ['Procurement number', supplier.ppon],
    ['Size of the supplier', supplier.size && sizes[supplier.size]],
    ['Part in the bid', supplier.part && parts[supplier.part]],
    ['Provider', named(provider.name, provider.registration)],
    ['Kind of provider', provider.kind && providerKinds[provider.kind]],
    ['Safeguarding', provider.safeguarding],
    ['Provider approved', approval(provider)],
    ['Provider last checked', provider.lastChecked && dayInWords(provider.lastChecked)],
    ['Activity', named(activity.name, activity.id)],
  ]);
}

export function drawPeople(sheet: Sheet, { people }: Commitment): void {
  if (people === undefined) return;
  section(sheet, 'People');
  drawFacts(sheet, [
    ['Bid lead', person(people.bidLead)],
    ['Delivery lead', people.deliveryLead && person(people.deliveryLead)],
  ]);
}

const person = ({ name, jobTitle }: Person) => `${name}, ${jobTitle}`;

function named(name: string, id: string | undefined, what = ''): string {
  return id === undefined ? name : `${name} (${what}${id})`;
}

function approval({ approvedBy, approvedOn }: Commitment['provider']): string | undefined {
  const by = approvedBy === undefined ? [] : [`By ${approvedBy}`];
  const on = approvedOn === undefined ? [] : [dayInWords(approvedOn)];
  const said = [...by, ...on];
  return said.length === 0 ? undefined : said.join(', ');
}
