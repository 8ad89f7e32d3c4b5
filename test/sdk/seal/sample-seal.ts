import { readFile } from 'node:fs/promises';
import type { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import { Commitment } from '../../../sdk/model/commitment.ts';
import type { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import type { SignatureAlgorithm } from '../../../sdk/model/signing-key.ts';
import type { DocumentFonts } from '../../../sdk/seal/document/index.ts';
import {
  commitmentDigest,
  createSigningKey,
  sealRecord,
  type SigningKey,
  type SealedRecord,
} from '../../../sdk/seal/index.ts';

export const issuer = 'https://issuer.example';

/** An invented promise of £12,000 and 80 hours over eight quarters. */
export const commitment: Commitment = {
  tender: {
    portal: 'https://portal.example',
    reference: 'TVP-2026-114',
    title: 'Custody suite maintenance',
    buyer: { name: 'Thames Reach Police', id: 'GB-GOR-PB123' },
    lot: 'Lot 2: Berkshire',
    ocid: 'ocds-b5fd17-114',
    deadline: '2026-12-04T12:00:00Z',
  },
  supplier: { id: 'harrow-and-pike', name: 'Harrow & Pike Ltd', companyNumber: '01234567' },
  provider: {
    id: 'ring-craft',
    name: 'Ring Craft Boxing Club',
    registration: 'GB-CHC-1234567',
  },
  activity: { id: 'ring-craft-evenings', name: 'Boxing and mentoring on weekday evenings' },
  offer: {
    lines: [
      {
        id: 'money',
        kind: 'money',
        description: 'A grant for coaches’ wages and kit',
        quantity: 1_200_000,
        unit: 'pence',
        value: 1_200_000,
        basis: { basis: 'cash' },
      },
      {
        id: 'bookkeeping',
        kind: 'skills',
        description: 'Bookkeeping by a qualified accountant',
        quantity: 80,
        unit: 'hours',
        value: 280_000,
        basis: {
          basis: 'stated-rate',
          pencePerUnit: 3_500,
          source: 'The buyer’s social value rate card 2026, row 14',
        },
      },
      {
        id: 'gloves',
        kind: 'goods',
        description: 'Pairs of gloves, new',
        quantity: 24,
        unit: 'items',
        value: 0,
        basis: { basis: 'unvalued' },
      },
    ],
    total: 1_480_000,
  },
  how: {
    method:
      'The grant is paid to the club in eight equal parts, on the first working day of each quarter.\n' +
      'An accountant from our Slough office visits for an afternoon each fortnight, keeps the books ' +
      'with the treasurer and leaves them able to do it alone by the last quarter.',
    deliveryOwner: 'Head of Social Value',
    evidence: 'Bank remittance for each payment; a timesheet signed by the club for each visit.',
    starts: '2027-04-01',
    ends: '2029-03-31',
  },
  where: {
    areas: [
      { code: 'E06000039', name: 'Slough' },
      { code: 'W06000015', name: 'Caerdydd, Tŷ-Gŵyn' },
    ],
    place: 'The club’s gym at Weekes Drive',
  },
  dualImpact: {
    primary: ['safer', 'healthier'],
    secondary: ['policing', 'health'],
    mechanism:
      'Young people who train two evenings a week with a mentor are less often at the places and ' +
      'times where violence happens.',
    recognisedBy: 'Slough Violence Reduction Board',
    recognisedOn: '2026-10-05',
  },
  milestones: Array.from({ length: 8 }, (_, index) => [
    {
      id: `money-q${String(index + 1)}`,
      lineId: 'money',
      title: `Payment ${String(index + 1)} of 8`,
      due: dueDay(index),
      quantity: 150_000,
    },
    {
      id: `bookkeeping-q${String(index + 1)}`,
      lineId: 'bookkeeping',
      title: `Quarter ${String(index + 1)} of 8`,
      due: dueDay(index),
      quantity: 10,
    },
  ])
    .flat()
    .concat([{ id: 'gloves', lineId: 'gloves', title: 'Gloves', due: '2027-06-30', quantity: 24 }]),
};

function dueDay(quarter: number): string {
  const year = String(2027 + Math.floor((quarter + 1) / 4));
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][(quarter + 1) % 4] ?? ''}`;
}

/** The content to seal for a commitment, with a consent that is to this very text. */
export async function contentOf(typed: Commitment = commitment): Promise<SealedSpo> {
  const promised = Commitment.parse(typed);
  return {
    format: 'dual-impact-kit/sealed-spo/1',
    document: 'spo-document/1',
    reference: 'SPO-20261122-7F3A91C2',
    sealedAt: '2026-11-22T14:05:00Z',
    issuer,
    commitment: promised,
    consent: {
      agreedAt: '2026-11-20T09:30:00Z',
      commitmentDigest: await commitmentDigest(promised),
    },
  };
}

export interface SampleSeal {
  readonly key: SigningKey;
  readonly trusted: IssuerKeys[];
  readonly content: SealedSpo;
  readonly record: SealedRecord;
}

export async function sampleSeal(
  promised: Commitment = commitment,
  algorithm?: SignatureAlgorithm,
): Promise<SampleSeal> {
  const key = await createSigningKey(algorithm);
  const content = await contentOf(promised);
  const record = await sealRecord(content, key);
  return { key, trusted: [{ issuer, keys: [key.published] }], content, record };
}

/** The typefaces, read from the installed package. */
export async function sampleFonts(): Promise<DocumentFonts> {
  const [regular, semibold] = await Promise.all([
    font('400Regular/SourceSans3_400Regular.ttf'),
    font('600SemiBold/SourceSans3_600SemiBold.ttf'),
  ]);
  return { regular, semibold };
}

async function font(file: string): Promise<Uint8Array> {
  const url = import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`);
  return new Uint8Array(await readFile(new URL(url)));
}
