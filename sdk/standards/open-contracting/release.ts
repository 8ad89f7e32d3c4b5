import type { Tender } from '../../model/tender.ts';
import type { Instant } from '../../model/time.ts';
import { isBlank } from '../reading/json-value.ts';
import { readRecord, readRecords } from '../reading/records.ts';
import { readAward, type Award } from './award.ts';
import { readContract, type Contract } from './contract.ts';
import { readMoment } from './moment.ts';
import { Organisations, type Organisation } from './organisations.ts';
import type { Placed } from '../reading/write-back.ts';
import type { Note } from './reason.ts';
import { readTender, type Lot } from './tender.ts';
import { readId } from './release-fields.ts';
import { noteUnread } from './unread-fields.ts';

/** A release as far as the kit uses it, beside the release as it was published. */
export interface ReadRelease extends Placed {
  readonly id?: string | undefined;
  readonly ocid?: string | undefined;
  readonly date?: Instant | undefined;
  readonly tags: readonly string[];
  readonly buyer?: Organisation | undefined;
  /** Absent when the release lacks what a tender needs; the report says what. */
  readonly tender?: Tender | undefined;
  readonly lots: readonly Lot[];
  readonly awards: readonly Award[];
  readonly contracts: readonly Contract[];
}

/** What a reader must know that a release may not say. */
export interface ReleaseContext {
  /**
   * Origin of the portal where bids are handed in, such as `https://portal.example`. Without it the
   * publisher of the release is taken, when it is one that the kit knows.
   */
  readonly portal?: string | undefined;
}

const readNames = [
  'ocid',
  'id',
  'date',
  'tag',
  'parties',
  'buyer',
  'tender',
  'awards',
  'contracts',
];

/** The form that the model keeps; see `Tender.ocid`. */
const wellFormedOcid = /^ocds-[a-z0-9]{6}-[A-Za-z0-9._-]{1,60}$/u;

export function readRelease(
  { raw, at }: Placed,
  { portal }: ReleaseContext,
  note: Note,
): ReadRelease {
  const parties = new Organisations(raw.parties, note);
  const ocid = readOcid(raw.ocid, note);
  const buyer = readBuyer(raw.buyer, parties, note);
  const awards = readRecords(raw.awards, 'awards', note).map((award) =>
    readAward(award, parties, note),
  );
  const contracts = readRecords(raw.contracts, 'contracts', note).map((contract) =>
    readContract(contract, note),
  );
  const { tender, lots } = isBlank(raw.tender)
    ? { lots: [] }
    : readTender(raw.tender, { ocid, buyer, portal }, note);
  parties.noteOthers();
  noteUnread(raw, '', readNames, note);
  return {
    at,
    raw,
    id: readId(raw.id, 'id', note),
    ocid,
    date: readMoment(raw.date, 'date', note),
    tags: readTags(raw.tag, note),
    buyer,
    tender,
    lots,
    awards,
    contracts,
  };
}

function readOcid(value: unknown, note: Note): string | undefined {
  const ocid = readId(value, 'ocid', note);
  if (ocid === undefined) note('ocid', 'missing', 'kept-as-none');
  if (ocid === undefined || wellFormedOcid.test(ocid)) return ocid;
  note('ocid', 'malformed-ocid', 'skipped');
  return undefined;
}

function readBuyer(value: unknown, parties: Organisations, note: Note): Organisation | undefined {
  if (isBlank(value)) return parties.withRole('buyer', 'buyer');
  const reference = readRecord(value, 'buyer', note);
  return isBlank(reference) ? undefined : parties.referredTo(reference, 'buyer');
}

function readTags(value: unknown, note: Note): readonly string[] {
  const tags = Array.isArray(value) ? value : [value];
  return tags.map((tag) => readId(tag, 'tag', note)).filter((tag) => tag !== undefined);
}
