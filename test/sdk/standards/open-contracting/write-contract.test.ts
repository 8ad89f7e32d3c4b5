import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Contract } from '../../../../sdk/model/contract.ts';
import { PerformanceRatingId } from '../../../../sdk/model/performance-rating.ts';
import type { Spo } from '../../../../sdk/model/spo.ts';
import {
  kpiMetricId,
  writeRelease,
  type ReleaseSettings,
} from '../../../../sdk/standards/open-contracting/index.ts';
import { SpoInputError } from '../../../../sdk/spo/input.ts';
import { sharedTest } from '../../../shared-data.ts';
import { awarded, date, ocid, progress, rating, written } from './awarded-spo.ts';
import { releaseSchema } from './release-schema.ts';

const reference = 'SPO-20261122-0A1B2C3D';

const contract = (fields: Partial<Contract> = {}): Contract => ({
  reference: 'CON-2026-77',
  spo: reference,
  title: 'Custody healthcare services',
  period: { starts: '2027-01-01', ends: '2028-12-31' },
  signatures: [],
  kpis: [
    {
      id: 'k1',
      title: 'Hours of bookkeeping',
      description: 'Hours that the club confirmed.',
      target: { lineId: 'line-2', quantity: 80, by: '2028-12-31', countedFrom: 'confirmed' },
    },
    { id: 'k2', title: 'Goodwill', description: 'In words only.' },
  ],
  assessments: [
    {
      kpiId: 'k1',
      period: { starts: '2027-01-01', ends: '2027-12-31' },
      rating: 'slightlyBelow',
      notes: 'Two visits were missed.',
      assessedAt: '2028-01-10T09:00:00Z',
    },
  ],
  ...fields,
});

describe('a contract in a release', () => {
  const release = written({ contract: contract() });
  const [published] = release.contracts;

  test('has its period, its own indicators after those of the offer, and the target', () => {
    assert.equal(published?.title, 'Custody healthcare services');
    assert.deepEqual(published.period, {
      startDate: '2027-01-01T00:00:00Z',
      endDate: '2028-12-31T23:59:59Z',
    });
    assert.deepEqual(
      published.agreedMetrics?.map(({ id, observations }) => [id, observations?.[0]?.measure]),
      [
        [`${reference}-line-1`, undefined],
        [`${reference}-line-2`, 80],
        [kpiMetricId(reference, 'k1'), 80],
        [kpiMetricId(reference, 'k2'), undefined],
      ],
    );
    assert.ok(!('observations' in (published.agreedMetrics[3] ?? {})), 'an empty list');
  });

  test('carries the buyer’s assessment as it was given, in the summer in summer time', () => {
    assert.deepEqual(release.tag, ['contract', 'implementation']);
    const midYear = contract().assessments?.map((each) => ({
      ...each,
      period: { starts: '2027-04-01', ends: '2027-06-30' },
    }));
    const [summer] = written({ contract: contract({ assessments: midYear }) }).contracts;
    assert.deepEqual(summer?.implementation?.metrics, [
      {
        id: kpiMetricId(reference, 'k1'),
        title: 'Hours of bookkeeping',
        observations: [
          {
            id: `${kpiMetricId(reference, 'k1')}-assessed-2027-06-30`,
            period: {
              startDate: '2027-04-01T00:00:00+01:00',
              endDate: '2027-06-30T23:59:59+01:00',
            },
            notes: 'Two visits were missed.',
            measureClassification: { id: 'slightlyBelow', description: 'Approaching target' },
          },
        ],
      },
    ]);
  });

  test('is refused when it does not belong, or says a thing twice', () => {
    const [one] = contract().assessments ?? [];
    assert.ok(one);
    const faults: readonly (readonly [Contract, string])[] = [
      [contract({ spo: 'SPO-20261122-FFFFFFFF' }), 'other-contract'],
      [contract({ assessments: [{ ...one, kpiId: 'k9' }] }), 'assessment-of-unknown-kpi'],
      [contract({ assessments: [one, one] }), 'rated-twice'],
    ];
    for (const [each, fault] of faults) {
      const result = writeRelease(awarded(), { date, ocid, contract: each });
      assert.equal(result.ok ? 'written' : result.fault, fault);
    }
  });
});

describe('an SPO in a release', () => {
  test('says what all three agreed to last, and that the contract was amended', () => {
    const spo = awarded();
    const { commitment } = spo;
    const lines = commitment.offer.lines.map((each) =>
      each.id === 'line-2' ? { ...each, quantity: 60, value: 60 * 1693 } : each,
    );
    const total = lines.reduce((sum, { value }) => sum + value, 0);
    const milestones = commitment.milestones.filter(({ lineId }) => lineId === 'line-1');
    const varied: Spo = {
      ...spo,
      variations: [
        {
          kind: 'variation',
          proposedAt: '2027-02-01T09:00:00Z',
          proposedBy: 'provider',
          reason: 'The club has fewer books.',
          commitment: {
            ...commitment,
            offer: { ...commitment.offer, lines, total },
            milestones: [
              ...milestones,
              {
                id: 'm-hours',
                lineId: 'line-2',
                title: 'All hours',
                due: '2028-12-31',
                quantity: 60,
              },
            ],
          },
          agreed: [],
        },
      ],
    };
    const release = written({}, varied);
    assert.deepEqual(release.tag, ['contractAmendment']);
    const hours = release.contracts[0]?.agreedMetrics?.[1];
    assert.equal(hours?.observations?.[0]?.measure, 60);
  });

  test('names a supplier by every number it has, and says when it is a social enterprise', () => {
    const spo = awarded();
    const supplier = { ...spo.commitment.supplier, ppon: 'PBCL-1234-WXYZ', size: 'vcse' as const };
    const named = (own: typeof supplier) =>
      written({}, { ...spo, commitment: { ...spo.commitment, supplier: own } }).parties[1];
    assert.deepEqual(named(supplier)?.additionalIdentifiers, [
      { scheme: 'GB-PPON', id: 'PBCL-1234-WXYZ', legalName: 'Brightpath Care Ltd' },
    ]);
    assert.deepEqual(named(supplier)?.details, { vcse: true });
    const { companyNumber, ...alone } = supplier;
    assert.ok(companyNumber);
    assert.equal(named(alone)?.id, 'GB-PPON-PBCL-1234-WXYZ');
  });

  test('or settings that are none are refused by their path, and nothing else is thrown', () => {
    const wrong: readonly (readonly [unknown, unknown, string])[] = [
      [undefined, { date, ocid }, 'spo'],
      [{ ...awarded(), reference: 'x' }, { date, ocid }, 'spo.reference'],
      [awarded(), undefined, 'settings'],
      [awarded(), { date: '2027-07-05', ocid }, 'settings.date'],
      [awarded(), { date, ocid: 'x' }, 'settings.ocid'],
      [
        awarded(),
        { date, ocid, progress: progress(awarded()), ratings: [rating({ to: '2020-01-01' })] },
        'settings.ratings.0.to',
      ],
    ];
    for (const [spo, settings, path] of wrong) {
      assert.throws(
        () => writeRelease(spo as Spo, settings as ReleaseSettings),
        (error) => error instanceof SpoInputError && error.path === path,
        path,
      );
    }
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (spo, settings) => {
        assert.throws(() => writeRelease(spo as Spo, settings as ReleaseSettings), SpoInputError);
      }),
    );
  });
});

sharedTest('a contract and its assessments validate against the schema of Find a Tender', () => {
  const assertValid = releaseSchema();
  const [one] = contract().assessments ?? [];
  assert.ok(one);
  assertValid(written({ contract: contract() }));
  assertValid(written({ contract: contract({ kpis: [], assessments: [] }) }));
  for (const each of PerformanceRatingId.options) {
    const assessments = [{ ...one, rating: each }];
    assertValid(written({ contract: contract({ assessments }), progress: progress(awarded()) }));
  }
});
