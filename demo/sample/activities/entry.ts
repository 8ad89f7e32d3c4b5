import type {
  Activity,
  Area,
  FrontlineService,
  Location,
  Need,
  PrimaryOutcome,
  Provider,
  Recognition,
} from '../../../sdk/model/index.ts';

/** One invented activity, as short as it can be written down. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly provider: Provider;
  readonly summary: string;
  readonly mechanism: string;
  readonly outcomes: readonly PrimaryOutcome[];
  readonly services: readonly FrontlineService[];
  readonly needs: readonly Need[];
  readonly location: Location;
  readonly areas: readonly Area[];
  /** The day in 2026 on which the panel recognised it; absent while it has not. */
  readonly recognisedOn?: string;
  readonly checkedOn: string;
}

const validators = 'Thames Valley community validation panel';

export function activityFrom(entry: Entry): Activity {
  return {
    id: entry.id,
    name: entry.name,
    summary: entry.summary,
    provider: entry.provider,
    primaryOutcomes: [...entry.outcomes],
    frontlineServices: [...entry.services],
    mechanism: entry.mechanism,
    needs: [...entry.needs],
    location: entry.location,
    serviceArea: [...entry.areas],
    recognition: recognitionOf(entry),
    source: {
      name: 'Sample activities',
      serviceId: entry.id,
      lastChecked: entry.checkedOn,
    },
  };
}

function recognitionOf({ recognisedOn }: Entry): Recognition {
  return recognisedOn === undefined
    ? { status: 'not-recognised' }
    : { status: 'recognised', by: validators, on: recognisedOn };
}

/** An invented charity. Numbers from 9900000 are beyond any the register has given out. */
export function charity(id: string, name: string, number: number): Provider {
  return { id, name, registration: `GB-CHC-${number}` };
}

export function at(latitude: number, longitude: number, placeName: string): Location {
  return { precision: 'exact', position: { latitude, longitude }, placeName };
}

/** Somewhere in this district and no nearer. */
export function within(area: Area): Location {
  return { precision: 'ward', area };
}

export const nowhere: Location = { precision: 'none' };
