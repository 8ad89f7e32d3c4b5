import { assert, expect, waitUntil } from '@open-wc/testing';
import type { SpoChangedEvent, SpoSealedEvent } from '../../../widgets/events.ts';
import { FormScene, newTender, offer, providerSays, signedIn, Wire } from './form-scene.ts';

describe('SPO form: writing', () => {
  it('lets nobody choose an activity that is not recognised, and shows its text as text', async () => {
    const scene = await FormScene.open(newTender());
    await scene.says('Café games <img src=x onerror="document.title=1">');
    assert.isNull(scene.root.querySelector('img'));
    const closed = scene.root.querySelector('.choice.closed');
    expect(closed?.textContent).to.contain('Not yet recognised here');
    assert.isTrue(closed?.querySelector('input')?.disabled);
    await expect(scene.form).to.be.accessible();
  });

  it('finds activities by what is searched for', async () => {
    const scene = await FormScene.open(newTender());
    await scene.says('2 activities');
    await scene.type({ search: 'mentoring' });
    await scene.press('Search');
    await scene.says('1 activity');
    await scene.type({ search: 'nothing like it' });
    await scene.press('Search');
    await scene.says('No activity matches');
  });

  it('puts focus on a summary of what is missing, whose links lead to the fields', async () => {
    const scene = await FormScene.open(newTender());
    await scene.chooseActivity();
    await scene.press('Continue');
    await scene.press('Continue');
    await waitUntil(() => scene.focused?.id === 'summary', 'the summary has focus');
    expect(scene.text).to.contain('Enter an amount of money, a number of hours, or both');
    await expect(scene.form).to.be.accessible();
    await scene.press('Enter an amount of money, a number of hours, or both');
    assert.equal(scene.focused?.id, 'moneyAmount');

    await scene.type({ moneyAmount: '12,000.505' });
    assert.isNull(scene.root.querySelector('#summary'), 'another answer has lost the old error');
    await scene.press('Continue');
    expect(scene.text).to.contain('Enter the money in pounds, such as 12,000 or 12,000.50');
    expect(scene.text).to.contain('Say what the money is for');
    assert.equal(scene.field('moneyAmount').getAttribute('aria-invalid'), 'true');
    assert.equal(
      scene.field('moneyAmount').getAttribute('aria-describedby'),
      'moneyAmount-hint moneyAmount-error',
    );
  });

  it('keeps the total in sight and shows how hours came by their value', async () => {
    const scene = await FormScene.open(newTender());
    await scene.chooseActivity();
    await scene.press('Continue');
    await scene.type(offer);
    expect(scene.text).to.contain('80 hours at £16.93 = £1,354.40');
    expect(scene.text).to.contain('Offer total £13,354.40');
    await expect(scene.form).to.be.accessible();
  });

  it('refuses a day that is not in the calendar and an end before its start', async () => {
    const scene = await FormScene.open(newTender());
    await scene.press('3 How');
    await scene.type({ starts: '31', startsMonth: '2', startsYear: '2027' });
    await scene.press('Continue');
    expect(scene.text).to.contain('Enter a real start date, such as 1 4 2027');
    expect(scene.text).to.contain('Enter the day that delivery ends');
    await scene.type({ starts: '28', ends: '27', endsMonth: '2', endsYear: '2027' });
    await scene.press('Continue');
    expect(scene.text).to.contain('Enter an end date that is on or after the start date');
    await expect(scene.form).to.be.accessible();
  });

  it('shows every answer before it is sent', async () => {
    const scene = await FormScene.open(newTender());
    await scene.fillAll();
    for (const answer of [
      'Junior boxing and mentoring',
      'Ringside Boxing Club',
      'Coaching fees and kit £12,000.00',
      'Bookkeeping 80 hours at £16.93 = £1,354.40 (The tender pack, table 3)',
      '1 January 2027 to 31 December 2028',
      '16 milestones, one a quarter',
      'Slough',
    ]) {
      expect(scene.text).to.contain(answer);
    }
    await expect(scene.form).to.be.accessible();
  });

  it('moves focus to the heading of each page', async () => {
    const scene = await FormScene.open(newTender());
    await scene.chooseActivity();
    await scene.press('Continue');
    await waitUntil(() => scene.focused?.id === 'page-title');
    assert.equal(scene.title, 'What you offer');
  });

  it('speaks Welsh inside a Welsh page', async () => {
    const scene = await FormScene.open(newTender(new Date('2027-11-22T12:00:00Z')), {
      language: 'cy',
    });
    await scene.says('2 weithgaredd');
    expect(scene.text).to.contain('Yn cau 22 Tachwedd 2027, 12:00');
    await expect(scene.form).to.be.accessible();
  });
});

describe('SPO form: with the service', () => {
  it('asks the provider, hears its yes live, and seals', async () => {
    const scene = await FormScene.open(newTender());
    const changed: string[] = [];
    const sealed: string[] = [];
    scene.form.addEventListener('dicm-spo-changed', ({ detail }: SpoChangedEvent) =>
      changed.push(detail.spo.state),
    );
    scene.form.addEventListener('dicm-spo-sealed', ({ detail }: SpoSealedEvent) =>
      sealed.push(detail.spo.reference),
    );
    await scene.fillAll();
    await scene.press('Ask Ringside Boxing Club');
    await scene.says('Waiting for Ringside Boxing Club');
    await waitUntil(() => scene.focused?.id === 'page-title');
    await expect(scene.form).to.be.accessible();

    const reference = scene.form.spo?.reference ?? '';
    await providerSays(reference, { answer: 'agree' });
    await scene.says('Ringside Boxing Club agreed');
    assert.deepEqual(changed, ['draft', 'asked', 'agreed']);

    await scene.press('Seal this order');
    await scene.says('Attach the document to your bid');
    expect(scene.text).to.contain(reference);
    expect(scene.text).to.match(/Verify code [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u);
    assert.deepEqual(sealed, [reference]);
    await expect(scene.form).to.be.accessible();
  });

  it('shows why the provider declined, and asks again after a change', async () => {
    const scene = await FormScene.open(newTender());
    await scene.fillAll();
    await scene.press('Ask Ringside Boxing Club');
    await scene.says('Waiting for');
    const reference = scene.form.spo?.reference ?? '';
    await providerSays(reference, { answer: 'decline', reason: '60 hours is what we can host.' });
    await scene.says('Ringside Boxing Club said no');
    expect(scene.text).to.contain('60 hours is what we can host.');
    await scene.press('Change the promise');
    await scene.press('Change Offer');
    await scene.type({ hoursAmount: '60' });
    await scene.press('5 Check and ask');
    await scene.press('Ask Ringside Boxing Club');
    await scene.says('Waiting for Ringside Boxing Club');
    assert.equal(scene.form.spo?.reference, reference);
    expect(scene.text).to.contain('60 hours at £16.93 = £1,015.80');
  });

  it('says that nothing is lost when the service is out of reach, and goes on when it is back', async () => {
    const wire = new Wire();
    const scene = await FormScene.open(newTender(), { wire });
    await scene.fillAll();
    wire.cut = true;
    await scene.press('Ask Ringside Boxing Club');
    await scene.says('did not answer. Your draft is kept on this device. Nothing is lost.');
    await expect(scene.form).to.be.accessible();
    wire.cut = false;
    await scene.press('Try again');
    await scene.says('Waiting for Ringside Boxing Club');
  });

  it('takes up an order on a device that never saw its draft', async () => {
    const tender = newTender();
    const first = await FormScene.open(tender);
    await first.fillAll();
    await first.press('Ask Ringside Boxing Club');
    await first.says('Waiting for');
    first.form.remove();
    await forgetDrafts();
    const second = await FormScene.open(tender);
    await second.says('Waiting for Ringside Boxing Club');
    await second.press('Change the promise');
    expect(second.text).to.contain('80 hours at £16.93 = £1,354.40');
  });

  it('claims a milestone once the contract is awarded, and shows what is confirmed', async () => {
    const scene = await FormScene.open(newTender(new Date(Date.now() + 6000)));
    await scene.fillAll();
    await scene.press('Ask Ringside Boxing Club');
    await scene.says('Waiting for');
    const reference = scene.form.spo?.reference ?? '';
    await providerSays(reference, { answer: 'agree' });
    await scene.press('Seal this order');
    await scene.says('Attach the document');
    await award(reference);
    await scene.says('Part of contract C-2026-7');

    await scene.press('Claim Quarter 1 of 8, Bookkeeping');
    await waitUntil(() => scene.focused?.id === 'claim-quantity');
    await scene.press('Send claim');
    expect(scene.text).to.contain('Enter how much was given, as a number above 0');
    await scene.type({ 'claim-quantity': '8', 'claim-note': 'Two visits' });
    await scene.press('Send claim');
    await scene.says('Claimed 8 hours. The provider is asked to confirm it.');
    await expect(scene.form).to.be.accessible();
    await providerSays(reference, { answer: 'confirm', quantity: 6 });
    await scene.says('Confirmed 6 of 10 hours');
  });
});

/** Waits out the deadline, then awards the contract. */
async function award(reference: string): Promise<void> {
  const { spos } = await signedIn('contracts');
  await waitUntil(
    () =>
      spos.award(reference, { contractReference: 'C-2026-7' }).then(
        () => true,
        () => false,
      ),
    'the contract is awarded',
    { interval: 500, timeout: 12_000 },
  );
}

async function forgetDrafts(): Promise<void> {
  // The form that was removed closes its connection once its last save is through.
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('dual-impact-kit-drafts');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('The drafts could not be removed.'));
  });
}
