import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused } from '../../sdk/client/index.ts';
import { commitmentDigest, verifyDocument } from '../../sdk/seal/index.ts';
import { drawDocument } from '../../sdk/seal/document/index.ts';
import type { Progress } from '../../sdk/model/progress.ts';
import { readDocumentFonts } from '../../demo/service/index.ts';
import { sampleCommitment } from '../sdk/commitment.ts';
import { deadline, sceneForFile } from './running-service.ts';

const scene = await sceneForFile();

test('an SPO goes from draft to a confirmed first milestone', async () => {
  const supplier = await scene.as('supplier');
  const draft = await supplier.spos.create(sampleCommitment());
  assert.match(draft.reference, /^SPO-20261204-[0-9A-F]{8}$/u);
  assert.deepEqual([draft.version, draft.state], [1, 'draft']);

  const asked = await supplier.spos.ask(draft);
  assert.deepEqual([asked.version, asked.state], [2, 'asked']);

  const token = await scene.newestToken();
  const request = await supplier.replies.get(token);
  assert.equal(request.asks, 'consent');
  assert.deepEqual(request.commitment, sampleCommitment());
  assert.equal(request.expiresAt, deadline.toISOString(), 'consent never outlives the tender');
  await supplier.replies.answer(token, { answer: 'agree' });

  const agreed = await supplier.spos.get(draft.reference);
  assert.equal(agreed.state, 'agreed');
  assert.equal(agreed.consent?.commitmentDigest, await commitmentDigest(sampleCommitment()));

  const sealed = await supplier.spos.seal(agreed);
  assert.equal(sealed.state, 'sealed');
  assert.match(sealed.seal?.verifyCode ?? '', /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
  const pdf = await supplier.spos.document(draft.reference);
  assert.equal(new TextDecoder().decode(pdf.subarray(0, 5)), '%PDF-');

  scene.afterDeadline();
  const contracts = await scene.as('contracts');
  const awarded = await contracts.spos.award(draft.reference, { contractReference: 'C-2026-7' });
  assert.equal(awarded.state, 'delivering');
  assert.equal(awarded.award?.contractReference, 'C-2026-7');

  const claimed = await supplier.spos.claim(draft.reference, 'line-2-q1', { quantity: 10 });
  assert.deepEqual(sumsOf(claimed, 'line-2'), {
    promised: 80,
    claimed: 10,
    confirmed: 0,
    verified: 0,
  });

  await supplier.replies.answer(await scene.newestToken(), { answer: 'confirm', quantity: 8 });
  const confirmed = await supplier.spos.progress(draft.reference);
  assert.deepEqual(sumsOf(confirmed, 'line-2'), {
    promised: 80,
    claimed: 10,
    confirmed: 8,
    verified: 0,
  });
  scene.beforeDeadline();
});

test('the document of a sealed SPO verifies against the published keys', async () => {
  const supplier = await scene.as('supplier');
  const { reference } = await scene.sealed();
  const keys = await supplier.issuerKeys();
  const fonts = await readDocumentFonts();
  const verdict = await verifyDocument(await supplier.spos.document(reference), [keys], (record) =>
    drawDocument(record, fonts),
  );
  assert.equal(verdict.outcome, 'sealed-unchanged');
  assert.equal(verdict.sealed.reference, reference);
  assert.equal(verdict.sealed.issuer, 'http://127.0.0.1:4810', 'it does not follow the port');
});

test('changing what a provider was asked withdraws its answer and its link', async () => {
  const supplier = await scene.as('supplier');
  const agreed = await scene.agreed();
  const oldToken = await scene.newestToken();
  const changed = await supplier.spos.replaceCommitment(agreed, sampleCommitment());
  assert.equal(changed.state, 'draft');
  assert.equal(changed.consent, undefined);

  const askedAgain = await supplier.spos.ask(changed);
  const openToken = await scene.newestToken();
  await supplier.spos.replaceCommitment(askedAgain, sampleCommitment());
  await assert.rejects(supplier.replies.get(openToken), (error) => isRefused(error, 410));
  await assert.rejects(supplier.replies.answer(openToken, { answer: 'agree' }), (error) =>
    isRefused(error, 410),
  );
  await assert.rejects(
    supplier.replies.answer(oldToken, { answer: 'agree' }),
    (error) => isRefused(error, 409),
    'a link that was used stays used',
  );
});

test('a declined SPO says why and can be asked again', async () => {
  const supplier = await scene.as('supplier');
  const asked = await scene.asked();
  const reason = 'We have no room on Thursdays.';
  await supplier.replies.answer(await scene.newestToken(), { answer: 'decline', reason });
  const declined = await supplier.spos.get(asked.reference);
  assert.deepEqual([declined.state, declined.declineReason], ['declined', reason]);
  const again = await supplier.spos.ask(declined);
  assert.deepEqual([again.state, again.declineReason], ['asked', undefined]);
});

test('nothing is sealed without consent, nor after the deadline', async () => {
  const supplier = await scene.as('supplier');
  const asked = await scene.asked();
  await assert.rejects(supplier.spos.seal(asked), (error) => isRefused(error, 409));
  const agreed = await scene.agreed();
  scene.moveTo(deadline);
  await assert.rejects(
    supplier.spos.seal(agreed),
    (error) => isRefused(error, 409) && error.problem.type.endsWith(':deadline-passed'),
  );
  scene.beforeDeadline();
});

test('a commitment says of the activity only what is published of it', async () => {
  const { spos } = await scene.as('supplier');
  const refused = async (commitment: unknown, status: number, paths: readonly string[]) => {
    const response = await scene.request('POST', '/spos', { as: 'supplier', body: commitment });
    const problem = (await response.json()) as { fields?: { path: string }[] };
    assert.equal(response.status, status);
    assert.deepEqual(
      (problem.fields ?? []).map(({ path }) => path),
      paths,
    );
  };
  const good = sampleCommitment();
  await refused({ ...good, provider: { ...good.provider, name: 'Another Club' } }, 409, [
    'provider.name',
  ]);
  await refused(
    {
      ...good,
      dualImpact: { ...good.dualImpact, recognisedOn: '2025-01-01', secondary: ['health'] },
    },
    409,
    ['dualImpact.secondary', 'dualImpact.recognisedOn'],
  );
  await refused({ ...good, activity: { id: 'cafe-games', name: 'Café games afternoon' } }, 409, []);
  await refused({ ...good, activity: { id: 'gone', name: 'Gone' } }, 409, []);
  await refused({ ...good, supplier: { id: 'wrenfield', name: 'Wrenfield Ltd' } }, 403, []);
  await refused({ ...good, tender: { ...good.tender, deadline: '2026-11-01T12:00:00Z' } }, 409, []);
  await refused({ ...good, offer: { ...good.offer, total: 1 } }, 422, ['offer.total']);
  assert.equal((await spos.create(good)).state, 'draft');
});

function sumsOf(progress: Progress, lineId: string) {
  const line = progress.lines.find((each) => each.lineId === lineId);
  assert.ok(line);
  const { promised, claimed, confirmed, verified } = line;
  return { promised, claimed, confirmed, verified };
}
