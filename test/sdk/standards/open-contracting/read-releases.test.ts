import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  readReleases,
  tenderForLot,
  writeBack,
  type ReadReleases,
} from '../../../../sdk/standards/open-contracting/index.ts';
import { only, read, release } from './sample-release.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/ocds', name), 'utf8');

const noted = ({ report }: ReadReleases, field: string) =>
  report.entries.filter((entry) => entry.field === field).map(({ reason }) => reason);

const award = (fields: object) => only(read(release({ awards: [{ id: 'a1', ...fields }] })));

describe('a tender in a release', () => {
  test('gives what a supplier needs to bid', () => {
    assert.deepEqual(only(read(release({}))).tender, {
      portal: 'https://www.find-tender.service.gov.uk',
      reference: 'TVR-2026-0142',
      title: 'Custody healthcare',
      buyer: { name: 'Vale Regional Police', id: 'GB-PPON-PVRP-1234-ABCD' },
      ocid: 'ocds-h6vhtk-04aa01',
      deadline: '2026-12-04T12:00:00Z',
    });
  });

  test('stands on the portal that the caller names', () => {
    const { tender } = only(read(release({}), 'https://portal.example'));
    assert.equal(tender?.portal, 'https://portal.example');
  });

  test('is left out, with the reason, when the portal cannot be known', () => {
    const reading = read(release({ ocid: 'ocds-zzzzzz-1' }));
    assert.equal(only(reading).tender, undefined);
    assert.deepEqual(noted(reading, 'tender').sort(), ['no-portal', 'no-tender']);
  });

  test('has no deadline that the release does not state to the minute and with its zone', () => {
    const cases: readonly (readonly [string, string | undefined, string])[] = [
      ['2026-12-04T12:00Z', '2026-12-04T12:00:00Z', 'date-mended'],
      ['2026-12-04 12:00:00+0000', '2026-12-04T12:00:00+00:00', 'date-mended'],
      ['2026-12-04T12:00:00', undefined, 'no-zone'],
      ['2026-12-04', undefined, 'no-time-of-day'],
      ['2026-02-30T12:00:00Z', undefined, 'not-a-date'],
      ['soon', undefined, 'not-a-date'],
    ];
    for (const [endDate, deadline, reason] of cases) {
      const tender = { id: 't', title: 'T', tenderPeriod: { endDate } };
      const reading = read(release({ tender }));
      assert.equal(only(reading).tender?.deadline, deadline, endDate);
      assert.deepEqual(noted(reading, 'tender.tenderPeriod.endDate'), [reason], endDate);
    }
  });

  test('has the days of its contract in the UK, both or neither', () => {
    const cases: readonly (readonly [object, object | undefined, string[]])[] = [
      [
        { startDate: '2027-03-31T23:00:00Z', endDate: '2029-03-31T23:59:59+01:00' },
        { starts: '2027-04-01', ends: '2029-03-31' },
        [],
      ],
      [{ startDate: '2027-04-01T00:00:00Z' }, undefined, ['half-a-period']],
      [
        { startDate: '2029-04-01T00:00:00Z', endDate: '2027-04-01T00:00:00Z' },
        undefined,
        ['ends-before-start'],
      ],
    ];
    for (const [contractPeriod, contract, reasons] of cases) {
      const { tender } = release({});
      const reading = read(release({ tender: { ...tender, contractPeriod } }));
      assert.deepEqual(only(reading).tender?.contract, contract);
      assert.deepEqual(noted(reading, 'tender.contractPeriod'), reasons);
    }
  });

  test('keeps the words of the notice, and nothing that hides in them', () => {
    const title = (text: string) => {
      const { tender } = release({});
      return only(read(release({ tender: { ...tender, title: text } }))).tender?.title;
    };
    assert.equal(title('Route 0900 2025-03-11 <b>AM</b>'), 'Route 0900 2025-03-11 <b>AM</b>');
    assert.equal(title(' Care\u202e\r\n and\u0000 support '), 'Care and support');
    assert.equal(title('Menâ€™s health, Â£5'), 'Men’s health, £5');
    assert.ok((title('word '.repeat(100))?.length ?? 0) <= 300);
    assert.match(title('word '.repeat(100)) ?? '', /word …$/u);
  });

  test('can be taken lot by lot', () => {
    const lots = [{ id: 1, title: 'North' }, { id: '2' }];
    const { tender } = release({});
    const reading = only(read(release({ tender: { ...tender, lots } })));
    assert.ok(reading.tender);
    const [north, second] = reading.lots;
    assert.ok(north && second);
    assert.equal(reading.tender.lot, undefined);
    assert.equal(tenderForLot(reading.tender, north).lot, 'North');
    assert.equal(tenderForLot(reading.tender, second).lot, '2');
  });

  test('takes the buyer from the parties when nothing points at it', () => {
    const reading = read(release({ buyer: undefined }));
    assert.equal(only(reading).tender?.buyer.name, 'Vale Regional Police');
    assert.deepEqual(noted(reading, 'buyer'), ['from-parties']);
  });

  test('never takes an id of the release alone for a public identifier', () => {
    const parties = [{ id: 'org-18', name: 'NHS Vale', roles: ['buyer'] }];
    const reading = read(release({ parties, buyer: { id: 'org-18', name: 'NHS Vale' } }));
    assert.deepEqual(only(reading).tender?.buyer, { name: 'NHS Vale' });
    assert.deepEqual(noted(reading, 'buyer'), ['no-identifier']);
  });
});

describe('an award', () => {
  test('gives money in whole pence, digit by digit', () => {
    const pence = (value: unknown) => award({ value }).awards[0]?.value?.pence;
    const gbp = (amount: unknown) => pence({ amount, currency: 'GBP' });
    assert.equal(gbp(1.15), 115);
    assert.equal(gbp(178045.63), 17_804_563);
    assert.equal(gbp(8.41), 841);
    assert.equal(gbp(0), 0);
    assert.equal(gbp('£12,000.50'), 1_200_050);
    assert.equal(gbp(0.005), 1);
    assert.equal(gbp(1e-7), 0);
    assert.equal(gbp(-1), undefined);
    assert.equal(gbp(1e30), undefined);
    assert.equal(gbp('1,2'), undefined);
    assert.equal(pence({ amount: 5 }), undefined);
    assert.equal(pence({ amount: 5, currency: 'EUR' }), undefined);
  });

  test('says how an amount was mended or why it was left out', () => {
    const reasons = (value: object) =>
      read(release({ awards: [{ id: 'a', value }] }))
        .report.entries.filter(({ field }) => field.startsWith('awards.value'))
        .map(({ field, reason }) => `${field} ${reason}`);
    assert.deepEqual(reasons({ amount: 1.005, currency: 'GBP' }), [
      'awards.value.amount part-of-a-penny',
    ]);
    assert.deepEqual(reasons({ amount: 5, currency: 'EUR' }), [
      'awards.value.currency other-currency',
    ]);
    assert.deepEqual(reasons({ amount: 5 }), ['awards.value.currency no-currency']);
    assert.deepEqual(reasons({ amount: '12', currency: 'GBP' }), [
      'awards.value.amount amount-was-text',
    ]);
  });

  test('names its suppliers by their registration, with lost zeros restored', () => {
    const party = (id: unknown) => ({
      id: 's1',
      name: 'Brightpath Care Ltd',
      identifier: { scheme: 'GB-COH', id, legalName: 'Brightpath Care Limited' },
      details: { vcse: false },
      roles: ['supplier'],
    });
    const supplier = (id: unknown) =>
      only(
        read(release({ parties: [party(id)], awards: [{ id: 'a', suppliers: [{ id: 's1' }] }] })),
      ).awards[0]?.suppliers[0];
    assert.deepEqual(supplier('09990001'), {
      id: 's1',
      name: 'Brightpath Care Ltd',
      legalName: 'Brightpath Care Limited',
      identifiers: ['GB-COH-09990001'],
      vcse: false,
    });
    assert.deepEqual(supplier(9990001)?.identifiers, ['GB-COH-09990001']);
    assert.deepEqual(supplier('99900011.0')?.identifiers, ['GB-COH-99900011']);
    assert.deepEqual(supplier('GB-COH-09990001')?.identifiers, ['GB-COH-09990001']);
    assert.deepEqual(supplier('458577871')?.identifiers, []);
  });

  test('takes the description with the same name when an id is used twice', () => {
    const parties = ['A trading name', 'The company'].map((name, index) => ({
      id: 's1',
      name,
      identifier: { scheme: 'GB-CHC', id: `999000${index}` },
    }));
    const suppliers = [{ id: 's1', name: 'The company' }];
    const reading = read(release({ parties, awards: [{ id: 'a', suppliers }] }));
    assert.deepEqual(only(reading).awards[0]?.suppliers[0]?.identifiers, ['GB-CHC-9990001']);
    assert.ok(noted(reading, 'parties').includes('party-described-twice'));
  });
});

test('parties that are neither buyer nor supplier are counted, with what they said', () => {
  const { parties } = release({});
  const others = [{ id: 'r1', name: 'Review Body', roles: ['reviewBody'] }, { id: 't1' }];
  const { report } = read(release({ parties: [...parties, ...others] }));
  const entry = report.entries.find(({ reason }) => reason === 'other-parties');
  assert.deepEqual(entry, {
    field: 'parties',
    reason: 'other-parties',
    action: 'skipped',
    count: 2,
    examples: ['000001-2026'],
  });
});

describe('packages', () => {
  test('of records give the compiled release and say what was passed over', () => {
    const reading = read(fixture('record-package.json'));
    assert.equal(reading.form, 'record-package');
    assert.deepEqual(
      reading.releases.map(({ id }) => id),
      ['compiled-1', '000009-2026'],
    );
    assert.equal(reading.report.received, 6);
    assert.deepEqual(noted(reading, 'release').sort(), [
      'linked-release',
      'not-a-release',
      'superseded',
    ]);
    assert.deepEqual(noted(reading, 'record.versionedRelease'), ['no-place-here']);
  });

  test('are told apart from everything else', () => {
    const faults = {
      '': 'empty',
      '<html>': 'html',
      '{"a":': 'not-json',
      '{"a":1}': 'not-open-contracting',
    };
    for (const [text, fault] of Object.entries(faults)) {
      const reading = readReleases(text);
      assert.ok(!reading.ok);
      assert.equal(reading.fault, fault);
    }
    assert.equal(read([release({})]).form, 'release-list');
    assert.equal(read({ releases: [release({})] }).form, 'release-package');
    assert.equal(read(JSON.stringify(release({}))).form, 'release');
  });
});

describe('writing back', () => {
  test('gives the same document when nothing was changed', () => {
    const text = fixture('record-package.json');
    assert.deepEqual(writeBack(read(text)), JSON.parse(text));
  });

  test('changes the release that was changed and nothing else', () => {
    const text = fixture('record-package.json');
    const reading = read(text);
    const [compiled] = reading.releases;
    assert.ok(compiled);
    const written = writeBack(reading, new Map([[compiled, { ...compiled.raw, language: 'cy' }]]));
    const expected: unknown = JSON.parse(text, function (this: unknown, key, value: unknown) {
      return key === 'compiledRelease' ? { ...(value as object), language: 'cy' } : value;
    });
    assert.deepEqual(written, expected);
    assert.notDeepEqual(written, JSON.parse(text));
    assert.deepEqual(reading.document, JSON.parse(text), 'what was read is not changed');
  });
});
