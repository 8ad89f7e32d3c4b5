import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, openPortal, reference, submitBid } from './opened-portal.ts';
import type { Visitor } from './visitor.ts';

const award = `/buyer/tenders/${reference}/award`;

async function bidIds(buyer: Visitor): Promise<string[]> {
  const { html } = await buyer.open(award);
  return [...html.matchAll(/name="bid" type="radio" value="([^"]+)"/gu)].map(([, id = '']) => id);
}

test('the procurement lead awards once; a second award changes nothing', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('alder'));
  await submitBid(await visitor('birch'));
  setTime(deadline);
  const lead = await visitor('lead');
  const [first = '', second = ''] = await bidIds(lead);
  const confirm = `${award}/confirm?bid=${first}`;
  assert.match((await lead.open(confirm)).text, /Alder Works Ltd .* C-2026-0142/u);
  const contract = await lead.submit(confirm, award, { bid: first });
  assert.equal(contract.path, '/buyer/contracts/C-2026-0142');
  assert.match(
    contract.text,
    /Supplier Alder Works Ltd .* Start 1 March 2027 End 28 February 2029/u,
  );
  const again = await lead.submit('/buyer/tenders', award, { bid: second });
  assert.equal(again.status, 409);
  assert.match(again.text, /already awarded/u);
  assert.match((await lead.open('/buyer/contracts')).text, /C-2026-0142 Alder Works Ltd/u);
});

test('each bidder is told its own outcome, and the winner its contract', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('alder'));
  await submitBid(await visitor('birch'));
  setTime(deadline);
  const lead = await visitor('lead');
  const [first = ''] = await bidIds(lead);
  const tender = `/tenders/${reference}`;
  const winner = await visitor('alder');
  assert.doesNotMatch((await winner.open(tender)).text, /successful/u);
  await lead.submit(`${award}/confirm?bid=${first}`, award, { bid: first });
  assert.match(
    (await winner.open(tender)).text,
    /was successful\. .* Contract reference: C-2026-0142/u,
  );
  const loser = await (await visitor('birch')).open(tender);
  assert.match(
    loser.text,
    /was not successful\. Townley Council awarded this contract to Alder Works Ltd/u,
  );
});

test('an evaluator cannot award', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('alder'));
  setTime(deadline);
  const evaluator = await visitor('evaluator');
  assert.equal((await evaluator.open(award)).status, 403);
  assert.equal((await evaluator.submit('/buyer/tenders', award, { bid: 'x' })).status, 403);
});

test('an award needs a bid that was submitted for this tender', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  setTime(deadline);
  const lead = await visitor('lead');
  assert.equal((await lead.submit('/buyer/tenders', award, { bid: 'x' })).status, 404);
  assert.match((await lead.open(`${award}/confirm`)).text, /There is no bid to award/u);
});
