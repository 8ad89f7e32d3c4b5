import type { Instant } from '../../model/time.ts';
import { isBlank, type JsonRecord } from '../reading/json-value.ts';
import { readRecords } from '../reading/records.ts';
import { readAmount, type Amount } from './amount.ts';
import { readMoment, readPeriod, type Period } from './moment.ts';
import type { Organisation, Organisations } from './organisations.ts';
import type { Note } from './reason.ts';
import { readId, readText } from './release-fields.ts';
import { noteUnread } from './unread-fields.ts';

/** Who won, for how much and for how long. */
export interface Award {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** `pending`, `active`, `cancelled` or `unsuccessful`; a publisher may use another word. */
  readonly status?: string | undefined;
  readonly date?: Instant | undefined;
  readonly value?: Amount | undefined;
  readonly suppliers: readonly Organisation[];
  readonly contractPeriod?: Period | undefined;
  readonly standstill?: Period | undefined;
  /** Ids of the lots that were won. */
  readonly lots: readonly string[];
}

const readNames = [
  'id',
  'title',
  'status',
  'date',
  'value',
  'suppliers',
  'contractPeriod',
  'standstillPeriod',
  'relatedLots',
];

export function readAward(award: JsonRecord, parties: Organisations, note: Note): Award {
  noteUnread(award, 'awards.', readNames, note);
  const id = readId(award.id, 'awards.id', note);
  if (id === undefined) note('awards.id', 'missing', 'kept-as-none');
  return {
    id,
    title: readText(award.title, 'awards.title', 300, note),
    status: readText(award.status, 'awards.status', 60, note),
    date: readMoment(award.date, 'awards.date', note),
    value: readAmount(award.value, 'awards.value', note),
    suppliers: readRecords(award.suppliers, 'awards.suppliers', note).map((supplier) =>
      parties.referredTo(supplier, 'awards.suppliers'),
    ),
    contractPeriod: readPeriod(award.contractPeriod, 'awards.contractPeriod', note),
    standstill: readPeriod(award.standstillPeriod, 'awards.standstillPeriod', note),
    lots: readIds(award.relatedLots, 'awards.relatedLots', note),
  };
}

function readIds(value: unknown, field: string, note: Note): readonly string[] {
  if (isBlank(value)) return [];
  if (!Array.isArray(value)) {
    note(field, 'not-a-list', 'skipped');
    return [];
  }
  return value.map((id) => readId(id, field, note)).filter((id) => id !== undefined);
}
