import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openPortal, question, reference, submitBid } from './opened-portal.ts';
import { linkTo } from './visitor.ts';

const pdf = (size: number): Uint8Array =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);

test('a question page shows the question, its word limit and the facts of the tender', async (t) => {
  const { visitor } = await openPortal(t);
  const page = await (await visitor('alder')).open(question);
  assert.match(page.text, /4\.2 Social value/u);
  assert.match(page.html, /data-maxwords="600"/u);
  assert.match(page.text, /4 December 2026 at 12:00 noon \(UK time\)/u);
  assert.match(page.text, /Townley Council/u);
  assert.match(page.html, /<meta name="application-name" content="Harbour eTendering">/u);
});

test('a saved answer is there again, line breaks and all, for its own supplier only', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const overview = await supplier.submit(question, question, {
    answer: 'One line.\r\n\r\nAnother.',
  });
  assert.equal(overview.path, `/tenders/${reference}/bid`);
  assert.match(overview.text, /4\.2 Social value Completed/u);
  assert.match((await supplier.open(question)).html, />One line\.\n\nAnother\.<\/textarea>/u);
  assert.doesNotMatch((await (await visitor('birch')).open(question)).html, /One line/u);
});

test('an answer over the limit is refused with its count, and what was typed stays in the box', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const page = question.replace('4.2', '3.1');
  const typed = 'one two three four five six seven eight nine ten eleven';
  const refused = await supplier.submit(page, page, { answer: typed });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /has 11 words and is not saved yet\. Shorten it to 10 words/u);
  assert.ok(refused.html.includes(`>${typed}</textarea>`));
  assert.doesNotMatch((await supplier.open(page)).html, /eleven/u);
});

test('an upload comes back byte for byte under its own name', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const bytes = pdf(300_000);
  const name = 'Cynnig “terfynol” ŵ.pdf';
  const saved = await supplier.submit(
    question,
    question,
    { answer: 'See attached.', then: 'stay' },
    { name, bytes },
  );
  assert.equal(saved.path, question);
  assert.match(saved.text, /PDF, 293 KB/u);
  const { headers, bytes: returned } = await supplier.download(linkTo(saved, name));
  assert.deepEqual(Buffer.from(returned), Buffer.from(bytes));
  assert.equal(headers.get('content-type'), 'application/pdf');
  const disposition = headers.get('content-disposition') ?? '';
  assert.match(disposition, /^attachment;/u);
  assert.ok(disposition.includes(`filename*=UTF-8''${encodeURIComponent(name)}`));
});

for (const { what, name, bytes, words } of [
  {
    what: 'a file over 10 MB',
    name: 'big.pdf',
    bytes: pdf(10 * 1024 * 1024 + 1),
    words: /big\.pdf is larger than 10 MB\. Choose a smaller file\./u,
  },
  {
    what: 'a picture that is named like a PDF',
    name: 'photo.pdf',
    bytes: Buffer.from('GIF89a not a document'),
    words: /photo\.pdf is not a PDF\. Choose a PDF file\./u,
  },
  {
    what: 'a PDF under another name',
    name: 'plan.docx',
    bytes: pdf(1000),
    words: /plan\.docx is not a PDF/u,
  },
  {
    what: 'an empty file',
    name: 'empty.pdf',
    bytes: new Uint8Array(),
    words: /empty\.pdf is empty/u,
  },
]) {
  test(`${what} is refused in words, and the answer sent with it is kept`, async (t) => {
    const { visitor } = await openPortal(t);
    const supplier = await visitor('alder');
    const refused = await supplier.submit(
      question,
      question,
      { answer: 'Kept words.' },
      { name, bytes },
    );
    assert.equal(refused.status, 422);
    assert.match(refused.text, words);
    const again = await supplier.open(question);
    assert.match(again.html, /Kept words\./u);
    assert.doesNotMatch(again.text, /Attached documents/u);
  });
}

test('a body far over the limit is refused before it is read', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const bytes = pdf(41 * 1024 * 1024);
  const refused = await supplier.submit(
    question,
    question,
    { answer: 'x' },
    { name: 'a.pdf', bytes },
  );
  assert.equal(refused.status, 413);
  assert.match(refused.text, /what you wrote is still there/u);
});

test('an upload can be removed, and only by its supplier', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const attachment = { name: 'offer.pdf', bytes: pdf(1000) };
  const saved = await supplier.submit(
    question,
    question,
    { answer: 'x', then: 'stay' },
    attachment,
  );
  const file = linkTo(saved, 'offer.pdf');
  const rival = await visitor('birch');
  assert.equal((await rival.open(file)).status, 404);
  assert.equal((await rival.submit(question, `${file}/remove`, {})).status, 404);
  const removed = await supplier.submit(question, `${file}/remove`, {});
  assert.doesNotMatch(removed.text, /offer\.pdf/u);
  assert.equal((await supplier.open(file)).status, 404);
});

test('a sixth document is refused', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  for (let count = 1; count <= 5; count += 1) {
    await supplier.submit(
      question,
      question,
      { answer: 'x' },
      { name: `${count}.pdf`, bytes: pdf(100) },
    );
  }
  const refused = await supplier.submit(
    question,
    question,
    { answer: 'x' },
    { name: '6.pdf', bytes: pdf(100) },
  );
  assert.match(refused.text, /up to 5 files/u);
});

test('HTML in an answer or a file name is text wherever it is shown', async (t) => {
  const { visitor, setTime } = await openPortal(t);
  const supplier = await visitor('alder');
  const attack = '</textarea><script>alert(1)</script><img src=x onerror=alert(2)>';
  const name = '<img src=x onerror=alert(3)>.pdf';
  await supplier.submit(question, question, { answer: attack }, { name, bytes: pdf(100) });
  await submitBid(supplier, attack);
  const pages = [
    await supplier.open(`/tenders/${reference}/bid/check`),
    await supplier.open(question),
  ];
  setTime(new Date('2026-12-04T12:00:00Z'));
  const buyer = await visitor('lead');
  const list = await buyer.open(`/buyer/tenders/${reference}/bids`);
  pages.push(list, await buyer.open(linkTo(list, 'View bid from Alder Works Ltd')));
  for (const page of pages) {
    assert.doesNotMatch(page.html, /<script>alert|<img/u, page.path);
    assert.match(page.text, /<img src=x/u, page.path);
  }
});

test('a bid is submitted once, whole, and then stands', async (t) => {
  const { visitor } = await openPortal(t);
  const supplier = await visitor('alder');
  const overview = `/tenders/${reference}/bid`;
  await supplier.submit(question, question, { answer: 'First.' });
  const incomplete = await supplier.submit(question, `${overview}/submit`, {
    declaration: 'agreed',
  });
  assert.match(incomplete.text, /Left to answer: 3\.1/u);
  const method = question.replace('4.2', '3.1');
  await supplier.submit(method, method, { answer: 'Ladders.' });
  const undeclared = await supplier.submit(`${overview}/declaration`, `${overview}/submit`, {});
  assert.match(undeclared.text, /Confirm the declaration to submit your bid/u);
  const done = await supplier.submit(`${overview}/declaration`, `${overview}/submit`, {
    declaration: 'agreed',
  });
  assert.match(done.text, /Bid submitted/u);
  assert.match(done.text, /on 4 December 2026 at 11:00am \(UK time\)/u);
  const late = await supplier.submit(overview, question, { answer: 'Second thoughts.' });
  assert.equal(late.status, 409);
  assert.match(late.text, /already submitted/u);
  assert.match((await supplier.open(question)).text, /First\./u);
});
