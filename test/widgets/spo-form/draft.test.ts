import { aTimeout, assert, expect, waitUntil } from '@open-wc/testing';
import { DraftConflict, DraftStore } from '../../../widgets/spo-form/draft-store.ts';
import { emptyDraft, withText } from '../../../widgets/spo-form/draft.ts';
import { FormScene, newTender, offer, Wire } from './form-scene.ts';

describe('SPO form: the draft', () => {
  it('survives a form that is taken away in the middle of a word, and says when it was saved', async () => {
    const tender = newTender();
    const first = await FormScene.open(tender);
    await first.chooseActivity();
    await first.press('Continue');
    await first.type(offer);
    await first.says('Saved on this device at');
    await first.type({ moneyFor: 'Coaching fees and hea' });
    first.form.remove();

    const second = await FormScene.open(tender);
    await second.press('✓ Offer, done');
    await waitUntil(() => second.field('moneyFor').value === 'Coaching fees and hea');
    expect(second.text).to.contain('Offer total £13,354.40');
  });

  it('is saved while the writer types on without a pause', async () => {
    const scene = await FormScene.open(newTender());
    await scene.press('3 How');
    let words = '';
    const typing = setInterval(() => void scene.type({ method: (words += 'on and ') }), 50);
    try {
      await scene.says('Saved on this device at');
    } finally {
      clearInterval(typing);
    }
  });

  it('is there when the service is not', async () => {
    const tender = newTender();
    const first = await FormScene.open(tender);
    await first.press('3 How');
    await first.type({ method: 'A nurse trains the coaches.' });
    first.form.remove();

    const wire = new Wire();
    wire.cut = true;
    const second = await FormScene.open(tender, { wire });
    await second.says('did not answer. Your draft is kept on this device.');
    await second.press('3 How');
    await waitUntil(() => second.field('method').value === 'A nurse trains the coaches.');
    await second.type({ deliveryOwner: 'Head of nursing' });
    await second.says('Saved on this device at');
  });

  it('is another for another lot of the same tender', async () => {
    const tender = newTender();
    const first = await FormScene.open(tender);
    await first.press('3 How');
    await first.type({ method: 'For lot 2.' });
    first.form.remove();
    const second = await FormScene.open({ ...tender, lot: 'Lot 3' });
    await second.press('3 How');
    await aTimeout(500);
    assert.equal(second.field('method').value, '');
  });

  it('is never written over by another tab unseen: the writer chooses', async () => {
    const tender = newTender();
    const one = await FormScene.open(tender);
    const other = await FormScene.open(tender);
    await one.press('3 How');
    await other.press('3 How');
    await one.type({ method: 'Written in one tab.' });
    await other.type({ method: 'Written in the other tab.' });
    const scenes = [one, other];
    await waitUntil(() => scenes.some(({ text }) => text.includes('changed in another tab')));
    const late = one.text.includes('changed in another tab') ? one : other;
    const early = late === one ? other : one;
    await expect(late.form).to.be.accessible();
    assert.equal(early.text.includes('changed in another tab'), false);

    await late.press('Use the other tab’s draft');
    assert.equal(late.field('method').value, early.field('method').value);
  });

  it('follows another tab while nothing is typed in this one', async () => {
    const tender = newTender();
    const writer = await FormScene.open(tender);
    const reader = await FormScene.open(tender);
    await writer.press('3 How');
    await reader.press('3 How');
    await writer.type({ method: 'Written elsewhere.' });
    await waitUntil(() => reader.field('method').value === 'Written elsewhere.');
  });

  it('can be kept over the other tab’s, once the writer says so', async () => {
    const key = crypto.randomUUID();
    const store = new DraftStore();
    const first = await store.save(key, withText(emptyDraft, 'method', 'one'), 0);
    await store.save(key, withText(emptyDraft, 'method', 'two'), first.revision);
    const stale = await store
      .save(key, withText(emptyDraft, 'method', 'three'), first.revision)
      .catch((error: unknown) => error);
    if (!(stale instanceof DraftConflict)) throw new Error('A stale save went through.');
    assert.equal(stale.kept.draft.texts.method, 'two');
    await store.save(key, withText(emptyDraft, 'method', 'three'), stale.kept.revision);
    assert.equal((await store.read(key))?.draft.texts.method, 'three');
    await store.close();
  });

  it('says so when the browser keeps nothing', async () => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open');
    if (!open) throw new Error('There is no IndexedDB to switch off.');
    // What a browser with storage switched off does.
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is off.', 'SecurityError');
    };
    try {
      const scene = await FormScene.open(newTender());
      await scene.says('This browser does not let a page keep a draft on this device.');
      await scene.press('3 How');
      await scene.type({ method: 'Still works.' });
      await aTimeout(500);
      assert.equal(scene.field('method').value, 'Still works.');
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', open);
    }
  });
});
