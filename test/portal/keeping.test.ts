import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, openPortal, question, reference, submitBid } from './opened-portal.ts';
import { linkTo } from './visitor.ts';

const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n');

test('a submitted bid and its upload outlive a restart', async (t) => {
  const opened = await openPortal(t);
  const supplier = await opened.visitor('alder');
  await supplier.submit(question, question, { answer: 'Kept.' }, { name: 'a.pdf', bytes });
  await submitBid(supplier, 'Kept.');
  await opened.restart();
  const returned = await opened.visitor('alder');
  const page = await returned.open(question);
  assert.match(page.text, /Kept\./u);
  const { bytes: download } = await returned.download(linkTo(page, 'a.pdf'));
  assert.deepEqual(Buffer.from(download), bytes);
});

test('a placed bid is there once, with its file, and seeding twice adds nothing', async (t) => {
  const { portal, visitor, setTime } = await openPortal(t);
  const bid = {
    tenderReference: reference,
    supplierId: 's-birch',
    submittedAt: '2026-12-03T16:40:00Z',
    answers: { '3.1': 'Ropes.', '4.2': 'A choir.' },
    files: [{ questionNumber: '4.2', name: 'offer.pdf', bytes }],
  };
  assert.equal(await portal.placeBid(bid), true);
  assert.equal(await portal.placeBid(bid), false);
  await assert.rejects(portal.placeBid({ ...bid, tenderReference: 'NO-1' }), /No tender NO-1/u);
  setTime(deadline);
  const buyer = await visitor('lead');
  const list = await buyer.open(`/buyer/tenders/${reference}/bids`);
  assert.match(
    list.text,
    /99000002 3 December 2026 at 4:40pm \(UK time\) offer\.pdf PDF, 17 bytes/u,
  );
  const { bytes: download } = await buyer.download(linkTo(list, 'offer.pdf'));
  assert.deepEqual(Buffer.from(download), bytes);
});
