import type { Instant } from '../../model/time.ts';
import type { JsonRecord } from '../reading/json-value.ts';
import { readRecords } from '../reading/records.ts';
import { readAmount, type Amount } from './amount.ts';
import { readMoment, readPeriod, type Period } from './moment.ts';
import type { Note } from './reason.ts';
import { readId, readText } from './release-fields.ts';
import { noteUnread } from './unread-fields.ts';

/** A key performance indicator, as the metrics extension carries it. */
export interface AgreedMetric {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** A contract as a release describes it, with what was agreed to measure it by. */
export interface Contract {
  readonly id?: string | undefined;
  /** Id of the award that led to it. */
  readonly awardId?: string | undefined;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
  readonly value?: Amount | undefined;
  readonly signed?: Instant | undefined;
  readonly period?: Period | undefined;
  readonly metrics: readonly AgreedMetric[];
  /** Why no indicators were published, in the buyer's words. */
  readonly noMetricsRationale?: string | undefined;
}

const readNames = [
  'id',
  'awardID',
  'title',
  'status',
  'value',
  'dateSigned',
  'period',
  'agreedMetrics',
  'noAgreedMetricsRationale',
];

export function readContract(contract: JsonRecord, note: Note): Contract {
  noteUnread(contract, 'contracts.', readNames, note);
  const id = readId(contract.id, 'contracts.id', note);
  if (id === undefined) note('contracts.id', 'missing', 'kept-as-none');
  const rationale = 'contracts.noAgreedMetricsRationale';
  return {
    id,
    awardId: readId(contract.awardID, 'contracts.awardID', note),
    title: readText(contract.title, 'contracts.title', 300, note),
    status: readText(contract.status, 'contracts.status', 60, note),
    value: readAmount(contract.value, 'contracts.value', note),
    signed: readMoment(contract.dateSigned, 'contracts.dateSigned', note),
    period: readPeriod(contract.period, 'contracts.period', note),
    metrics: readRecords(contract.agreedMetrics, 'contracts.agreedMetrics', note).map((metric) =>
      readMetric(metric, note),
    ),
    noMetricsRationale: readText(contract.noAgreedMetricsRationale, rationale, 2000, note),
  };
}

function readMetric(metric: JsonRecord, note: Note): AgreedMetric {
  const field = 'contracts.agreedMetrics';
  noteUnread(metric, `${field}.`, ['id', 'title', 'description'], note);
  return {
    id: readId(metric.id, `${field}.id`, note),
    title: readText(metric.title, `${field}.title`, 300, note),
    description: readText(metric.description, `${field}.description`, 2000, note),
  };
}
