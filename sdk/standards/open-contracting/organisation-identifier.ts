import { isBlank, isRecord } from '../reading/json-value.ts';
import type { Note } from './reason.ts';
import { readId } from './release-fields.ts';
import { noteUnread } from './unread-fields.ts';

/** An id that begins with a register, such as `GB-CFS-106171`: good outside its release too. */
const publicId = /^(?<scheme>[A-Z]{2}-[A-Z]{2,5})-\S{1,70}$/u;

/** Whether a publisher's own id for a party is written as a public identifier. */
export function isPublicIdentifier(id: string): boolean {
  const scheme = publicId.exec(id)?.groups?.scheme;
  return scheme !== undefined && isWellFormed(scheme, id);
}

/** Reads an identifier of the standard as its register and number, such as `GB-COH-01234567`. */
export function readIdentifier(value: unknown, field: string, note: Note): string | undefined {
  if (isBlank(value)) return undefined;
  if (!isRecord(value)) {
    note(field, 'not-an-object', 'skipped');
    return undefined;
  }
  noteUnread(value, `${field}.`, ['scheme', 'id', 'legalName'], note);
  const scheme = readId(value.scheme, `${field}.scheme`, note)?.toUpperCase();
  const number = readId(value.id, `${field}.id`, note);
  if (number === undefined) {
    if (scheme !== undefined) note(`${field}.id`, 'missing', 'kept-as-none');
    return undefined;
  }
  if (scheme === undefined) {
    note(field, 'no-scheme', 'skipped');
    return undefined;
  }
  const own = number.startsWith(`${scheme}-`) ? number.slice(scheme.length + 1) : number;
  const whole = `${scheme}-${numberIn(scheme, own, field, note)}`;
  if (isWellFormed(scheme, whole)) return whole;
  note(field, 'not-a-registration', 'skipped');
  return undefined;
}

/**
 * Mends what spreadsheets do to numbers. Companies House numbers have eight characters, and some
 * notices carry them without their leading zeros
 * (https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/809682/uniformResourceIdentifiersCustomerGuide.pdf).
 */
function numberIn(scheme: string, written: string, field: string, note: Note): string {
  const whole = /^\d{1,20}\.0$/u.test(written) ? written.slice(0, -2) : written;
  if (whole !== written) note(field, 'decimals-removed', 'repaired');
  if (scheme !== 'GB-COH') return whole;
  if (!/^\d{5,7}$/u.test(whole)) return whole.toUpperCase();
  note(field, 'zeros-restored', 'repaired');
  return whole.padStart(8, '0');
}

const isWellFormed = (scheme: string, whole: string) =>
  publicId.test(whole) && (scheme !== 'GB-COH' || /^GB-COH-[A-Z0-9]{8}$/u.test(whole));
