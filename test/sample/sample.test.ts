import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  area,
  closedTender,
  closedTenderBids,
  closedTenderCommitments,
  openTender,
  portalSample,
  sampleAccounts,
  sampleActivities,
  sampleBuyers,
  sampleSuppliers,
} from '../../demo/sample/index.ts';
import {
  Activity,
  Actor,
  Buyer,
  Commitment,
  Position,
  Supplier,
  Tender,
} from '../../sdk/model/index.ts';
import { z } from '../../sdk/model/schema.ts';
import { writeAnswer } from '../../sdk/spo/index.ts';
import { sharedPath, sharedTest } from '../shared-data.ts';

const now = new Date('2026-11-22T18:00:00Z');
const origin = 'http://127.0.0.1:4600';

test('every activity is one by the schema, with an id of its own', () => {
  for (const activity of sampleActivities) {
    assert.deepEqual(z.parse(Activity, activity), activity, activity.id);
  }
  assert.equal(new Set(sampleActivities.map(({ id }) => id)).size, sampleActivities.length);
  assert.equal(
    new Set(sampleActivities.map(({ provider }) => provider.id)).size,
    sampleActivities.length,
  );
});

test('the activities serve all thirteen authorities and show every kind of case', () => {
  const served = new Set(
    sampleActivities.flatMap(({ serviceArea }) => serviceArea.map(({ code }) => code)),
  );
  assert.deepEqual(
    [...served].sort(),
    Object.values(area)
      .map(({ code }) => code)
      .sort(),
  );
  const precisions = new Set(sampleActivities.map(({ location }) => location.precision));
  assert.deepEqual([...precisions].sort(), ['exact', 'none', 'ward']);
  const unrecognised = sampleActivities.filter(
    ({ recognition }) => recognition.status !== 'recognised',
  );
  assert.ok(unrecognised.length >= 3 && unrecognised.length < sampleActivities.length / 2);
});

const Boundaries = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({
          type: z.literal('Polygon'),
          coordinates: z.array(z.array(z.array(z.number()))),
        }),
        z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(z.array(z.number())))),
        }),
      ]),
    }),
  ),
});

sharedTest('an exact place lies in an authority that its activity serves', async () => {
  const file = sharedPath('territories', 'thames-valley-ltla-detailed.geojson');
  const { features } = z.parse(Boundaries, JSON.parse(await readFile(file, 'utf8')));
  for (const { id, location, serviceArea } of sampleActivities) {
    if (location.precision !== 'exact') continue;
    const within = features.filter(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.some(([outline = []]) => encloses(outline, location.position));
    });
    const served = serviceArea.map(({ code }) => code);
    assert.ok(
      within.some(({ properties }) => served.includes(properties.code)),
      `${id} lies in ${within.map(({ properties }) => properties.code).join() || 'none'}`,
    );
  }
});

/** Counts how often a line to the east crosses the outline: odd is inside. */
function encloses(
  outline: readonly (readonly number[])[],
  { latitude, longitude }: Position,
): boolean {
  let inside = false;
  for (const [index, [x1 = 0, y1 = 0]] of outline.entries()) {
    const [x2 = 0, y2 = 0] = outline.at(index - 1) ?? [];
    const crosses = y1 > latitude !== y2 > latitude;
    if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

test('organisations and accounts are what the service and the portal take', () => {
  for (const supplier of sampleSuppliers) assert.deepEqual(z.parse(Supplier, supplier), supplier);
  for (const buyer of sampleBuyers) assert.deepEqual(z.parse(Buyer, buyer), buyer);
  const organisations = new Set<string>([...sampleSuppliers, ...sampleBuyers].map(({ id }) => id));
  for (const { signInName: accountId, ...rest } of sampleAccounts) {
    z.parse(Actor, { accountId: accountId.replace('@', '.'), ...rest });
    assert.ok(organisations.has(rest.organisationId), accountId);
  }
  const { accounts } = portalSample(now);
  assert.deepEqual(
    accounts.map(({ signInName }) => signInName),
    sampleAccounts.map(({ signInName }) => signInName),
  );
});

test('one tender is open for 14 days until noon, the other closed two days ago at noon', () => {
  assert.equal(openTender(now).deadline, '2026-12-06T12:00:00Z');
  assert.equal(closedTender(now).deadline, '2026-11-20T12:00:00Z');
  const summer = new Date('2027-06-30T23:30:00Z');
  assert.equal(openTender(summer).deadline, '2027-07-15T11:00:00Z', 'already 1 July in London');
});

test('both commitments of the closed tender hold and name it as the portal does', () => {
  for (const commitment of closedTenderCommitments(now, origin)) {
    assert.deepEqual(z.parse(Commitment, commitment), commitment);
    assert.deepEqual(z.parse(Tender, commitment.tender), commitment.tender);
    assert.equal(commitment.tender.buyer.id, closedTender(now).buyerId);
    assert.equal(commitment.offer.lines[0]?.value, 12_000_00);
    const quarters = commitment.milestones.filter(({ lineId }) => lineId === 'money');
    assert.deepEqual(
      quarters.map(({ quantity }) => quantity),
      Array<number>(8).fill(1_500_00),
    );
  }
});

test('the three bids tell a genuine promise, an altered one and a vague one', () => {
  const [genuine, altered, vague] = closedTenderBids(now, origin);
  assert.ok(genuine?.commitment && altered?.commitment && vague);
  const reference = 'SPO-20261101-0A1B2C3D';
  const written = writeAnswer(genuine.commitment, reference, { unit: 'words', most: 600 });
  assert.ok(written.fits);
  assert.equal(genuine.answers(reference)['4.2'], written.text);
  const claimed = altered.answers(reference)['4.2'] ?? '';
  assert.match(claimed, /£21,000/u);
  assert.doesNotMatch(claimed, /£12,000/u);
  assert.equal(vague.commitment, undefined);
  for (const { submittedAt } of [genuine, altered, vague]) {
    assert.ok(submittedAt < closedTender(now).deadline);
  }
});

test('every answer fits the limit of its question', () => {
  const limits = new Map(
    closedTender(now).questions.map(({ number, maxWords }) => [number, maxWords]),
  );
  for (const { answers } of closedTenderBids(now, origin)) {
    const written = answers('SPO-20261101-0A1B2C3D');
    assert.deepEqual(Object.keys(written).sort(), [...limits.keys()].sort());
    for (const [number, text] of Object.entries(written)) {
      assert.ok(text.split(/\s+/u).length <= (limits.get(number) ?? 0), number);
    }
  }
});
