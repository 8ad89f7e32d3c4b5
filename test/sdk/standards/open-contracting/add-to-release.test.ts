import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SpoInputError } from '../../../../sdk/spo/input.ts';
import { addToRelease, metricId } from '../../../../sdk/standards/open-contracting/index.ts';
import { ocid, written } from './awarded-spo.ts';

describe('adding to a published release', () => {
  const published = {
    ocid,
    id: '000100-2026',
    tag: ['award'],
    x_local: { kept: [1, null] },
    parties: [
      { id: 'GB-COH-09990001', name: 'BRIGHTPATH CARE LTD', address: { locality: 'Slough' } },
    ],
    contracts: [
      { id: '1', awardID: 'A', value: { amount: 5.5 }, agreedMetrics: [{ id: 'kpi-1' }] },
      { id: '2', awardID: 'A' },
    ],
  };

  test('keeps every published word and joins by id', () => {
    const joined = addToRelease(published, written({ contractId: '1', awardId: 'A' }));
    assert.equal(joined.id, 'SPO-20261122-0A1B2C3D-20270705T0900000100');
    assert.deepEqual(joined.tag, ['contract']);
    assert.deepEqual(joined.x_local, published.x_local);
    const parties = joined.parties as readonly { name: string }[];
    assert.deepEqual(
      parties.map(({ name }) => name),
      ['BRIGHTPATH CARE LTD', 'Vale Regional Police', 'Ringside Boxing Club'],
    );
    assert.deepEqual(parties[0], {
      ...published.parties[0],
      identifier: { scheme: 'GB-COH', id: '09990001', legalName: 'Brightpath Care Ltd' },
      roles: ['supplier'],
    });
    const contracts = joined.contracts as readonly { agreedMetrics: { id: string }[] }[];
    assert.deepEqual(contracts[1], published.contracts[1]);
    assert.deepEqual(
      contracts[0]?.agreedMetrics.map(({ id }) => id),
      [
        'kpi-1',
        metricId('SPO-20261122-0A1B2C3D', 'line-1'),
        metricId('SPO-20261122-0A1B2C3D', 'line-2'),
      ],
    );
  });

  test('is refused when there is no release to add to, or none to add', () => {
    for (const nothing of [undefined, null, 7, 'x', []] as never[]) {
      assert.throws(() => addToRelease(nothing, written()), SpoInputError);
      assert.throws(() => addToRelease(published, nothing), SpoInputError);
    }
  });

  test('is safe with keys that reach for prototypes', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"contracts":[{"id":"__proto__"}]}',
    ) as object;
    const joined = addToRelease({ ...hostile }, written());
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.ok(Object.hasOwn(joined, '__proto__'));
  });
});
