import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, openPortal, question, reference, submitBid } from './opened-portal.ts';
import { linkTo } from './visitor.ts';

const bids = `/buyer/tenders/${reference}/bids`;
const justBefore = new Date(deadline.getTime() - 1);

test('until the last millisecond a buyer sees neither bids nor how many there are', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('alder'));
  setTime(justBefore);
  const buyer = await visitor('lead');
  for (const path of ['/buyer/tenders', `/buyer/tenders/${reference}`, bids]) {
    const page = await buyer.open(path);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /Alder|99000001|1 bid|View bid/u, path);
  }
  const locked = await buyer.open(bids);
  assert.match(locked.text, /Bids open on 4 December 2026 at 12:00 noon \(UK time\)/u);
  assert.equal((await buyer.open(`/buyer/tenders/${reference}/award`)).status, 403);
});

test('a bid’s own address stays locked too, whether or not there is such a bid', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('alder'));
  setTime(deadline);
  const address = linkTo(await (await visitor('lead')).open(bids), 'View bid from Alder Works Ltd');
  setTime(justBefore);
  const buyer = await visitor('lead');
  const real = await buyer.open(address);
  const invented = await buyer.open(`${bids}/no-such-bid`);
  assert.equal(real.status, 403);
  assert.equal(invented.status, 403);
  assert.equal(real.text, invented.text);
});

test('at the deadline submitted bids open, by name, and drafts never do', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('birch'), 'Ours.');
  const draft = await visitor('alder');
  await draft.submit(question, question, { answer: 'Half a thought' });
  setTime(deadline);
  const buyer = await visitor('evaluator');
  const list = await buyer.open(bids);
  assert.match(list.text, /Birch & Sons Ltd 99000002 4 December 2026 at 11:00am/u);
  assert.doesNotMatch(list.text, /Alder/u);
  const bid = await buyer.open(linkTo(list, 'View bid from Birch & Sons Ltd'));
  assert.match(bid.text, /4\.2 Social value .* Ours\./u);
});

test('another buyer’s tender looks as if it did not exist', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  await submitBid(await visitor('alder'));
  setTime(deadline);
  const other = await visitor('other');
  for (const path of [`/buyer/tenders/${reference}`, bids, `/buyer/tenders/${reference}/award`]) {
    assert.equal((await other.open(path)).status, 404, path);
  }
});

test('at the deadline saving and submitting are refused with the time, and the bid stays readable', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  const supplier = await visitor('alder');
  await supplier.submit(question, question, { answer: 'In time.' });
  setTime(deadline);
  for (const action of [question, `/tenders/${reference}/bid/submit`]) {
    const refused = await supplier.submit('/tenders', action, {
      answer: 'Too late',
      declaration: 'agreed',
    });
    assert.equal(refused.status, 409, action);
    assert.match(refused.text, /closed on 4 December 2026 at 12:00 noon \(UK time\)/u);
  }
  const kept = await supplier.open(question);
  assert.match(kept.text, /In time\./u);
  assert.doesNotMatch(kept.html, /<textarea/u);
});
