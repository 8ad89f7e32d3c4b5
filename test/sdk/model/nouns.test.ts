import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract } from '../../../sdk/model/contract.ts';
import { Evaluation } from '../../../sdk/model/evaluation.ts';
import { Framework } from '../../../sdk/model/framework.ts';
import { frameworks, frameworksAsOf } from '../../../sdk/model/frameworks.ts';
import { FrontlineCostEstimate } from '../../../sdk/model/frontline-cost.ts';
import { performanceRatings } from '../../../sdk/model/performance-ratings.ts';
import { PerformanceRatingId } from '../../../sdk/model/performance-rating.ts';
import { z } from '../../../sdk/model/schema.ts';
import { Spo } from '../../../sdk/model/spo.ts';
import { Day } from '../../../sdk/model/time.ts';
import { Validation } from '../../../sdk/model/validation.ts';

const faultsOf = (schema: z.ZodMiniType, value: unknown) => {
  const read = z.safeParse(schema, value);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

test('a score is one of the published scale, label and value together', () => {
  const evaluation = {
    reference: 'SPO-20261122-0A1B2C3D',
    evaluatorId: 'eva',
    scale: [
      { label: 'Poor', value: 1 },
      { label: 'Good', value: 3 },
    ],
    scores: [{ criterion: 'Social value', label: 'Good', value: 3, reason: 'Names an owner.' }],
    viewings: [{ recordDigest: 'a'.repeat(64), viewerId: 'eva', viewedAt: '2026-12-05T09:00:00Z' }],
  };
  assert.deepEqual(faultsOf(Evaluation, evaluation), []);
  const [score] = evaluation.scores;
  for (const wrong of [{ value: 1 }, { label: 'Great' }, { value: 2.5 }]) {
    const scores = [{ ...score, ...wrong }];
    assert.deepEqual(faultsOf(Evaluation, { ...evaluation, scores }), ['scores not-on-scale']);
  }
  const moderation = {
    moderatedAt: '2026-12-06T09:00:00Z',
    present: ['eva', 'owen'],
    scores: [{ ...score, label: 'Great' }],
  };
  assert.deepEqual(faultsOf(Evaluation, { ...evaluation, moderation }), [
    'moderation.scores not-on-scale',
  ]);
});

test('an estimate is the unit cost times a range, and no promise has room for it', () => {
  const estimate = {
    unitCost: {
      what: 'ambulance call-out',
      unit: 'call-out',
      cost: 216_00,
      service: 'health',
      agency: 'NHS',
      source: 'a published unit cost table',
      priceYear: '2013/14',
      confidence: 'medium',
    },
    fewest: 2,
    most: 10,
    lowest: 432_00,
    highest: 2160_00,
    reasoning: 'Two to ten fewer, as the club’s own log suggests.',
  };
  assert.deepEqual(faultsOf(FrontlineCostEstimate, estimate), []);
  assert.deepEqual(faultsOf(FrontlineCostEstimate, { ...estimate, highest: 2161_00 }), [
    'highest not-product',
  ]);
  assert.deepEqual(faultsOf(FrontlineCostEstimate, { ...estimate, most: 1, highest: 216_00 }), [
    'most not-in-order',
  ]);
  const { unitCost } = estimate;
  const undated = { ...estimate, unitCost: { ...unitCost, priceYear: 'recent' } };
  assert.equal(faultsOf(FrontlineCostEstimate, undated).length, 1);
  assert.doesNotMatch(JSON.stringify(z.toJSONSchema(Spo)), /unitCost|saving|estimate/iu);
});

test('a validation lapses after it begins, and says who found what by which criteria', () => {
  const validation = {
    body: 'the county validation body',
    on: '2026-10-05',
    criteria: ['runs in the evening'],
    grade: 'recorded',
    expires: '2027-10-05',
  };
  assert.deepEqual(faultsOf(Validation, validation), []);
  assert.deepEqual(faultsOf(Validation, { ...validation, expires: '2026-10-05' }), [
    'expires ends-before-start',
  ]);
});

test('a contract is signed once by each party and its bands run downwards', () => {
  const kpi = {
    id: 'kpi-1',
    title: 'Bookkeeping',
    description: 'Hours of bookkeeping given.',
    target: {
      lineId: 'line-2',
      quantity: 80,
      by: '2028-12-31',
      countedFrom: 'verified',
      bands: { approachingFrom: 90, improvementFrom: 60 },
    },
  };
  const contract = {
    reference: 'C-2026-77',
    spo: 'SPO-20261122-0A1B2C3D',
    title: 'Custody healthcare',
    period: { starts: '2027-01-01', ends: '2029-12-31' },
    signatures: [{ party: 'buyer', signedAt: '2026-12-19T09:00:00Z' }],
    kpis: [kpi],
  };
  assert.deepEqual(faultsOf(Contract, contract), []);
  const signatures = [...contract.signatures, ...contract.signatures];
  assert.deepEqual(faultsOf(Contract, { ...contract, signatures }), ['signatures duplicate']);
  const bands = { approachingFrom: 60, improvementFrom: 90 };
  const turned = { ...kpi, target: { ...kpi.target, bands } };
  assert.deepEqual(faultsOf(Contract, { ...contract, kpis: [turned] }), [
    'kpis.0.target.bands.improvementFrom not-in-order',
  ]);
});

test('what drifts is dated data that fits its schema', () => {
  assert.ok(z.safeParse(Day, frameworksAsOf).success);
  for (const framework of frameworks) assert.deepEqual(faultsOf(Framework, framework), []);
  assert.deepEqual(
    performanceRatings.map(({ id }) => id),
    PerformanceRatingId.options,
  );
});
