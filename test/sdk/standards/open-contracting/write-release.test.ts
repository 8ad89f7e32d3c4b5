import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { performanceRatings } from '../../../../sdk/model/performance-ratings.ts';
import type { Spo } from '../../../../sdk/model/spo.ts';
import {
  metricId,
  readReleases,
  releasePackage,
  writeRelease,
  type OcdsRelease,
  type ReleaseSettings,
} from '../../../../sdk/standards/open-contracting/index.ts';
import { poundsOf } from '../../../../sdk/standards/open-contracting/written-metrics.ts';
import { sampleSpo } from '../../commitment.ts';
import { sharedTest } from '../../../shared-data.ts';
import { awarded, date, ocid, progress, rating, written } from './awarded-spo.ts';
import { releaseSchema } from './release-schema.ts';

const contractIn = ({ contracts }: OcdsRelease) => {
  assert.equal(contracts.length, 1);
  const [contract] = contracts;
  assert.ok(contract);
  return contract;
};

const reported = (release: OcdsRelease, lineId: string) =>
  contractIn(release).implementation?.metrics.find(
    ({ id }) => id === metricId('SPO-20261122-0A1B2C3D', lineId),
  );

describe('an awarded SPO as a release', () => {
  test('makes each offer line an agreed metric with an id that stays', () => {
    const [money, hours] = contractIn(written()).agreedMetrics ?? [];
    assert.equal(money?.id, 'SPO-20261122-0A1B2C3D-line-1');
    assert.deepEqual(money.observations, [
      {
        id: 'SPO-20261122-0A1B2C3D-line-1-agreed',
        period: { startDate: '2027-01-01T00:00:00Z', endDate: '2028-12-31T23:59:59Z' },
        value: { amount: 12_000, currency: 'GBP' },
        dimensions: { stage: 'agreed', provider: 'GB-CHC-9990001' },
      },
    ]);
    assert.equal(hours?.observations?.[0]?.measure, 80);
    assert.deepEqual(hours.observations[0].unit, {
      scheme: 'UNCEFACT',
      name: 'hours',
      id: 'HUR',
    });
    assert.match(
      hours.description ?? '',
      /£1,354.40: £16.93 each \(the rate in the tender pack\)/u,
    );
  });

  test('keeps claimed, confirmed and verified apart', () => {
    const release = written({ progress: progress(awarded()) });
    assert.deepEqual(release.tag, ['contract', 'implementation']);
    assert.deepEqual(
      reported(release, 'line-2')?.observations?.map((each) => [
        each.dimensions?.stage,
        each.measure,
        each.period.endDate,
      ]),
      // 23:30 UTC on 30 June is 1 July in the UK.
      [
        ['claimed', 15, '2027-07-01T23:59:59+01:00'],
        ['confirmed', 12, '2027-07-01T23:59:59+01:00'],
        ['verified', 0, '2027-07-01T23:59:59+01:00'],
      ],
    );
  });

  test('rates nothing that no person rated', () => {
    const json = JSON.stringify(written({ progress: progress(awarded()) }));
    assert.ok(!json.includes('measureClassification'));
  });

  test('carries the rating a person gave, on the line it was given to', () => {
    const release = written({ progress: progress(awarded()), ratings: [rating()] });
    const last = reported(release, 'line-2')?.observations?.at(-1);
    assert.deepEqual(last?.measureClassification, {
      id: 'slightlyBelow',
      description: 'Approaching target',
    });
    assert.equal(last.notes, 'Rated by the contract manager on 2 July 2027.');
    assert.ok(!JSON.stringify(reported(release, 'line-1')).includes('measureClassification'));
  });

  test('names the provider as a party with its registration', () => {
    const { parties, buyer } = written();
    assert.deepEqual(parties[2], {
      id: 'GB-CHC-9990001',
      name: 'Ringside Boxing Club',
      identifier: { scheme: 'GB-CHC', id: '9990001', legalName: 'Ringside Boxing Club' },
      details: { vcse: true },
    });
    assert.equal(parties[1]?.id, 'GB-COH-09990001');
    assert.deepEqual(buyer, { id: 'GB-PPON-PVRP-1234-ABCD', name: 'Vale Regional Police' });
  });

  test('keeps parties without a registration apart', () => {
    const spo = awarded();
    const { commitment } = spo;
    const same = {
      ...commitment,
      supplier: { id: 'same', name: 'S' },
      provider: { id: 'same', name: 'P' },
      tender: { ...commitment.tender, buyer: { name: 'B' } },
    };
    const ids = written({}, { ...spo, commitment: same }).parties.map(({ id }) => id);
    assert.deepEqual(ids, ['buyer', 'supplier-same', 'provider-same']);
  });

  test('never passes the offer off as the value of the contract', () => {
    const release = written({ progress: progress(awarded()) });
    assert.ok(!('value' in contractIn(release)));
    assert.ok(release.awards.every((award) => !('value' in award)));
  });

  test('gives the reason for having no metrics instead of metrics', () => {
    const contract = contractIn(
      written({ noAgreedMetricsRationale: 'The contract is a framework.' }),
    );
    assert.equal(contract.noAgreedMetricsRationale, 'The contract is a framework.');
    assert.equal(contract.agreedMetrics, undefined);
  });

  test('is refused, with what to do, when something is missing or does not belong', () => {
    const other = { ...progress(awarded()), reference: 'SPO-20261122-FFFFFFFF' };
    const own = progress(awarded());
    const faults: readonly (readonly [Spo, Partial<ReleaseSettings>, string])[] = [
      [sampleSpo('sealed'), { ocid }, 'not-awarded'],
      [awarded(), {}, 'no-ocid'],
      [awarded(), { ocid, progress: other }, 'other-progress'],
      [awarded(), { ocid, ratings: [rating()] }, 'rating-without-progress'],
      [
        awarded(),
        { ocid, ratings: [rating()], noAgreedMetricsRationale: 'x' },
        'rating-without-metrics',
      ],
      [
        awarded(),
        { ocid, progress: own, ratings: [rating({ lineId: 'line-9' })] },
        'rating-of-unknown-line',
      ],
      [awarded(), { ocid, progress: own, ratings: [rating(), rating()] }, 'rated-twice'],
    ];
    for (const [spo, settings, fault] of faults) {
      const result = writeRelease(spo, { date, ...settings });
      assert.equal(result.ok ? 'written' : result.fault, fault);
    }
  });

  test('reads back as the contract and metrics it was written from', () => {
    const reading = readReleases(written({ progress: progress(awarded()) }));
    assert.ok(reading.ok);
    const [release] = reading.releases;
    assert.equal(release?.contracts[0]?.id, 'CON-2026-77');
    assert.deepEqual(
      release.contracts[0].metrics.map(({ title }) => title),
      ['gym equipment and coaching fees', 'bookkeeping'],
    );
    assert.deepEqual(release.awards[0]?.suppliers[0]?.identifiers, ['GB-COH-09990001']);
  });
});

test('pounds have the decimals of their pence, whatever the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_00 }), (pence) => {
      const [whole, decimals = ''] = JSON.stringify(poundsOf(pence)).split('.');
      assert.equal(Number(`${whole}${decimals.padEnd(2, '0')}`), pence);
    }),
  );
});

test('the ratings are five, best first, with the words of the regulations', () => {
  assert.deepEqual(
    performanceRatings.map(({ id, word }) => [id, word]),
    [
      ['met', 'Good'],
      ['slightlyBelow', 'Approaching target'],
      ['below', 'Requires improvement'],
      ['significantlyBelow', 'Inadequate'],
      ['other', 'Other'],
    ],
  );
});

sharedTest('what is written validates against the schema of Find a Tender', () => {
  const assertValid = releaseSchema();
  const reported = progress(awarded());
  assertValid(written());
  assertValid(written({ progress: reported }));
  assertValid(written({ noAgreedMetricsRationale: 'The contract is a framework.' }));
  for (const { id } of performanceRatings) {
    assertValid(written({ progress: reported, ratings: [rating({ rating: id, notes: 'Seen.' })] }));
  }
  const { releases } = releasePackage([written()], {
    uri: 'https://buyer.example/ocds/1',
    publishedDate: date,
    publisher: { name: 'Vale Regional Police' },
  });
  for (const release of releases) assertValid(release);
});

sharedTest('the schema would say no to a rating of the wrong type', () => {
  const assertValid = releaseSchema();
  const release = written({ progress: progress(awarded()), ratings: [rating()] });
  const wrong = JSON.stringify(release).replace(
    '"measureClassification":{',
    '"measureClassification":["met"],"x":{',
  );
  assert.throws(() => assertValid(JSON.parse(wrong)), /measureClassification/u);
});
