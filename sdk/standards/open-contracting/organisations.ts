import { isBlank, type JsonRecord } from '../reading/json-value.ts';
import { readRecord, readRecords } from '../reading/records.ts';
import { isPublicIdentifier, readIdentifier } from './organisation-identifier.ts';
import type { Note } from './reason.ts';
import { readId, readText } from './release-fields.ts';
import { noteUnread } from './unread-fields.ts';

/** A buyer or a supplier as a release describes it. */
export interface Organisation {
  /** The publisher's own id for it. It need not mean anything outside the release. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly legalName?: string | undefined;
  /** Public identifiers, register first: `GB-COH-01234567`. The main one comes first. */
  readonly identifiers: readonly string[];
  /** Whether the release says that it is a voluntary, community or social enterprise. */
  readonly vcse?: boolean | undefined;
}

const nameLimit = 200;

/** The parties of one release, found by the references to them. */
export class Organisations {
  readonly #byId = new Map<string, JsonRecord>();
  readonly #byIdAndName = new Map<string, JsonRecord>();
  readonly #parties: readonly JsonRecord[];
  readonly #read = new Map<JsonRecord, Organisation>();
  readonly #note: Note;

  constructor(parties: unknown, note: Note) {
    this.#note = note;
    this.#parties = readRecords(parties, 'parties', note);
    for (const party of this.#parties) {
      const id = idOf(party);
      if (id === undefined) continue;
      if (this.#byId.has(id)) note('parties', 'party-described-twice', 'skipped');
      else this.#byId.set(id, party);
      this.#byIdAndName.set(keyOf(id, party.name), party);
    }
  }

  /** The organisation that a reference, such as `buyer` or one of `suppliers`, points at. */
  referredTo(reference: JsonRecord, field: string): Organisation {
    noteUnread(reference, `${field}.`, [...readNames, 'identifier'], this.#note);
    const id = readId(reference.id, `${field}.id`, this.#note);
    const party =
      id === undefined
        ? undefined
        : (this.#byIdAndName.get(keyOf(id, reference.name)) ?? this.#byId.get(id));
    if (id !== undefined && party === undefined) this.#note(field, 'unknown-party', 'kept-as-none');
    const described = party && this.#describe(party);
    const name = readText(reference.name, `${field}.name`, nameLimit, this.#note);
    return this.#whole(
      {
        id: id ?? described?.id,
        name: name ?? described?.name,
        legalName: described?.legalName,
        identifiers: described?.identifiers ?? this.#identifiers(reference, field),
        vcse: described?.vcse,
      },
      field,
    );
  }

  /** The first party that has a role, for releases that do not point at it. */
  withRole(role: string, field: string): Organisation | undefined {
    const party = this.#parties.find(({ roles }) => Array.isArray(roles) && roles.includes(role));
    if (!party) return undefined;
    this.#note(field, 'from-parties', 'repaired');
    return this.#whole(this.#describe(party), field);
  }

  /** Notes the parties that nothing has asked for. To be called last. */
  noteOthers(): void {
    for (const party of this.#parties) {
      if (!this.#read.has(party)) this.#note('parties', 'other-parties', 'skipped');
    }
  }

  #describe(party: JsonRecord): Organisation {
    const known = this.#read.get(party);
    if (known) return known;
    const note = this.#note;
    const identifier = readRecord(party.identifier, 'parties.identifier', note);
    const details = readRecord(party.details, 'parties.details', note);
    noteUnread(party, 'parties.', [...readNames, 'identifier', 'roles', 'details'], note);
    noteUnread(details, 'parties.details.', ['vcse'], note);
    const described = {
      id: idOf(party),
      name: readText(party.name, 'parties.name', nameLimit, note),
      legalName: readText(identifier.legalName, 'parties.identifier.legalName', nameLimit, note),
      identifiers: this.#identifiers(party, 'parties'),
      vcse: readFlag(details.vcse, 'parties.details.vcse', note),
    };
    this.#read.set(party, described);
    return described;
  }

  #identifiers(record: JsonRecord, field: string): readonly string[] {
    const main = readIdentifier(record.identifier, `${field}.identifier`, this.#note);
    const further = `${field}.additionalIdentifiers`;
    const others = readRecords(record.additionalIdentifiers, further, this.#note).map((other) =>
      readIdentifier(other, further, this.#note),
    );
    const found = [main, ...others].filter((each) => each !== undefined);
    const id = idOf(record);
    return found.length === 0 && id !== undefined && isPublicIdentifier(id)
      ? [id]
      : [...new Set(found)];
  }

  #whole(organisation: Organisation, field: string): Organisation {
    if (organisation.identifiers.length === 0) {
      this.#note(field, 'no-identifier', 'kept-as-none');
    }
    if (organisation.name !== undefined) return organisation;
    if (organisation.legalName === undefined) {
      this.#note(`${field}.name`, 'missing', 'kept-as-none');
      return organisation;
    }
    this.#note(`${field}.name`, 'legal-name-used', 'repaired');
    return { ...organisation, name: organisation.legalName };
  }
}

const readNames = ['id', 'name', 'additionalIdentifiers'];

function readFlag(value: unknown, field: string, note: Note): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (!isBlank(value)) note(field, 'not-true-or-false', 'skipped');
  return undefined;
}

function idOf({ id }: JsonRecord): string | undefined {
  if (Number.isSafeInteger(id)) return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined;
}

const keyOf = (id: string, name: unknown) => `${id}\n${typeof name === 'string' ? name : ''}`;
