import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  readReleases,
  writeBack,
  type ReadReleases,
} from '../../../../sdk/standards/open-contracting/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';
import { isObject, paths, type Json } from '../json-paths.ts';

interface Published {
  readonly name: string;
  readonly text: string;
  readonly reading: ReadReleases;
}

function published(folder: string): Published[] {
  return readdirSync(sharedPath('ocds', folder)).map((name) => {
    const text = readFileSync(sharedPath('ocds', folder, name), 'utf8');
    const reading = readReleases(text);
    assert.ok(reading.ok, name);
    return { name, text, reading };
  });
}

/** What a reading carries, named anew here so that the reader cannot excuse itself. */
const carried = new Set(
  `ocid id date tag
  buyer.id buyer.name
  parties.id parties.name parties.roles parties.identifier.scheme parties.identifier.id
  parties.identifier.legalName parties.details.vcse
  tender.id tender.title tender.tenderPeriod.endDate
  tender.contractPeriod.startDate tender.contractPeriod.endDate
  tender.lots.id tender.lots.title tender.lots.status tender.lots.value.amount tender.lots.value.currency
  awards.id awards.title awards.status awards.date awards.value.amount awards.value.currency
  awards.suppliers.id awards.suppliers.name
  awards.contractPeriod.startDate awards.contractPeriod.endDate
  contracts.id contracts.awardID contracts.title contracts.status contracts.dateSigned
  contracts.value.amount contracts.value.currency
  contracts.period.startDate contracts.period.endDate`.split(/\s+/u),
);

/** Each published value is in the reading, or the report names it or something around it. */
function assertNothingLostUnsaid({ name, reading }: Published): void {
  const reported = new Set(reading.report.entries.map(({ field }) => field));
  const explained = (path: string) =>
    path.split('.').some((_, end, parts) => reported.has(parts.slice(0, end + 1).join('.')));
  for (const { raw } of reading.releases) {
    for (const path of paths(raw)) {
      assert.ok(carried.has(path) || explained(path), `${name}: ${path} is lost unsaid`);
    }
  }
}

const list = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);

/** The words of the raw release, in pence and text, against what was read from it. */
function assertSameFacts({ name, reading }: Published): void {
  for (const { raw, tender, buyer, awards, contracts } of reading.releases) {
    const section = isObject(raw.tender) ? raw.tender : {};
    const period = isObject(section.tenderPeriod) ? section.tenderPeriod : {};
    if (tender) {
      assert.equal(tender.ocid, raw.ocid, name);
      assert.equal(tender.deadline, period.endDate, name);
      assert.equal(squeezed(tender.title), squeezed(section.title), name);
      const { contract } = tender;
      if (contract) assert.ok(contract.starts <= contract.ends, name);
    } else if (typeof period.endDate === 'string') {
      assert.match(String(raw.ocid), /^ocds-213czf/u, `${name} has a deadline but no tender`);
    }
    if (isObject(raw.buyer)) assert.equal(squeezed(buyer?.name), squeezed(raw.buyer.name), name);
    assert.deepEqual(awards.map(factsOf), list(raw.awards).map(rawFactsOf), name);
    assert.deepEqual(
      contracts.map(({ id, awardId, signed }) => [id, awardId, signed]),
      list(raw.contracts).map(({ id, awardID, dateSigned }) => [id, awardID, dateSigned]),
      name,
    );
  }
}

type ReadAward = ReadReleases['releases'][number]['awards'][number];

const factsOf = ({ id, date, value, suppliers, contractPeriod }: ReadAward) => ({
  id,
  date,
  pence: value?.pence,
  suppliers: suppliers.map((supplier) => supplier.id),
  ends: contractPeriod?.ends,
});

function rawFactsOf({ id, date, value, suppliers, contractPeriod }: Json) {
  const amount = isObject(value) ? value.amount : undefined;
  return {
    id,
    date,
    pence: typeof amount === 'number' ? Number(amount.toFixed(2).replace('.', '')) : undefined,
    suppliers: list(suppliers).map((supplier) => supplier.id),
    ends: isObject(contractPeriod) ? contractPeriod.endDate : undefined,
  };
}

const squeezed = (text: unknown) =>
  typeof text === 'string' ? text.replaceAll(/\s+/gu, ' ').trim() : text;

for (const [folder, count] of [
  ['releases-contracts-finder', 200],
  ['releases-public-contracts-scotland', 90],
  ['fictional', 7],
] as const) {
  sharedTest(`every file of ${folder} is read, explained and given back whole`, () => {
    const all = published(folder);
    assert.equal(all.length, count);
    for (const one of all) {
      assert.equal(one.reading.report.received, one.reading.report.kept, one.name);
      assertNothingLostUnsaid(one);
      assertSameFacts(one);
      assert.deepEqual(writeBack(one.reading), JSON.parse(one.text), one.name);
    }
  });
}

sharedTest('the real releases give the tenders and awards that are in them', () => {
  const releases = [
    ...published('releases-contracts-finder'),
    ...published('releases-public-contracts-scotland'),
  ].flatMap(({ reading }) => reading.releases);
  // Seven Contracts Finder notices are early engagement and have no closing date.
  assert.equal(releases.filter(({ tender }) => tender).length, 283);
  assert.equal(releases.flatMap(({ awards }) => awards).length, 147);
  assert.equal(releases.filter(({ tender }) => tender?.contract).length, 193);
  const suppliers = releases.flatMap(({ awards }) => awards).flatMap((each) => each.suppliers);
  assert.equal(suppliers.length, 267);
  // One supplier was published without any name.
  assert.equal(suppliers.filter(({ name }) => name === undefined).length, 1);
  const companies = suppliers
    .flatMap(({ identifiers }) => identifiers)
    .filter((identifier) => identifier.startsWith('GB-COH-'));
  for (const company of companies) assert.match(company, /^GB-COH-[A-Z0-9]{8}$/u);
});
