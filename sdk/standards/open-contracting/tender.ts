import { Tender } from '../../model/tender.ts';
import { Period as Days } from '../../model/time.ts';
import type { JsonRecord } from '../reading/json-value.ts';
import { readRecord, readRecords } from '../reading/records.ts';
import { readAmount, type Amount } from './amount.ts';
import { readMoment, readPeriod } from './moment.ts';
import type { Organisation } from './organisations.ts';
import { publisherOf } from './publishers.ts';
import type { Note } from './reason.ts';
import { readId, readText } from './release-fields.ts';
import { ukDayOf } from './uk-day.ts';
import { noteUnread } from './unread-fields.ts';

/** A part of a tender that can be bid for on its own. */
export interface Lot {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
  readonly value?: Amount | undefined;
}

/** What a release says of a tender: its lots, and the tender itself when there is enough of it. */
export interface TenderReading {
  readonly tender?: Tender | undefined;
  readonly lots: readonly Lot[];
}

/** What a tender needs that its own section of the release does not say. */
export interface TenderContext {
  readonly ocid: string | undefined;
  readonly buyer: Organisation | undefined;
  /** Origin of the portal, when the caller knows it. */
  readonly portal: string | undefined;
}

const readNames = ['id', 'title', 'tenderPeriod', 'contractPeriod', 'lots'];

/** The length of `Tender.lot`. */
const longestLot = 100;

export function readTender(value: unknown, context: TenderContext, note: Note): TenderReading {
  const section = readRecord(value, 'tender', note);
  noteUnread(section, 'tender.', readNames, note);
  const lots = readRecords(section.lots, 'tender.lots', note).map((lot) => readLot(lot, note));
  const period = readRecord(section.tenderPeriod, 'tender.tenderPeriod', note);
  noteUnread(period, 'tender.tenderPeriod.', ['endDate'], note);
  const contract = readContractDays(section.contractPeriod, note);
  const tender = Tender.safeParse({
    portal: portalOf(context, note),
    reference: readText(section.id, 'tender.id', 100, note) ?? context.ocid,
    title: readText(section.title, 'tender.title', 300, note),
    buyer: buyerOf(context.buyer, note),
    ocid: context.ocid,
    deadline: readMoment(period.endDate, 'tender.tenderPeriod.endDate', note),
    ...(contract && { contract }),
  });
  if (tender.success) return { tender: tender.data, lots };
  note('tender', 'no-tender', 'kept-as-none');
  return { lots };
}

/** The tender with one of its lots chosen: by its title, or by its id when it has no title. */
export function tenderForLot(tender: Tender, { title, id }: Lot): Tender {
  const lot = (title ?? id)?.slice(0, longestLot).trim();
  return lot === undefined || lot === '' ? tender : { ...tender, lot };
}

/** The days of the contract in the UK: the standard has moments, a contract has days. */
function readContractDays(value: unknown, note: Note): Days | undefined {
  const field = 'tender.contractPeriod';
  const period = readPeriod(value, field, note);
  if (!period) return undefined;
  if (period.starts === undefined || period.ends === undefined) {
    note(field, 'half-a-period', 'skipped');
    return undefined;
  }
  const days = Days.safeParse({ starts: ukDayOf(period.starts), ends: ukDayOf(period.ends) });
  if (!days.success) note(field, 'ends-before-start', 'skipped');
  return days.data;
}

function portalOf({ portal, ocid }: TenderContext, note: Note): string | undefined {
  const known = portal ?? (ocid === undefined ? undefined : publisherOf(ocid)?.portal);
  if (known === undefined) note('tender', 'no-portal', 'kept-as-none');
  return known;
}

function buyerOf(buyer: Organisation | undefined, note: Note): Tender['buyer'] | undefined {
  if (buyer?.name === undefined) return undefined;
  const id = buyer.identifiers[0];
  if (id === undefined) return { name: buyer.name };
  if (id.length <= 60) return { name: buyer.name, id };
  note('buyer.id', 'too-long', 'skipped');
  return { name: buyer.name };
}

function readLot(lot: JsonRecord, note: Note): Lot {
  noteUnread(lot, 'tender.lots.', ['id', 'title', 'status', 'value'], note);
  return {
    id: readId(lot.id, 'tender.lots.id', note),
    title: readText(lot.title, 'tender.lots.title', 300, note),
    status: readText(lot.status, 'tender.lots.status', 60, note),
    value: readAmount(lot.value, 'tender.lots.value', note),
  };
}
