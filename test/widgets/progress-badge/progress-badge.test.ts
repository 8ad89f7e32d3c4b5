import { aTimeout, assert, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { Progress } from '../../../sdk/model/progress.ts';
import { pathOf, routes } from '../../../sdk/client/routes.ts';
import '../../../widgets/progress-badge/define.ts';
import { served } from '../served.ts';
import type { ProgressBadge } from '../../../widgets/progress-badge/progress-badge.ts';

const service = served('progress-service');

/** A new reference each time, so that no test hears another's stream. */
const newReference = () => `SPO-20261122-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

const address = (reference: string) => service + pathOf(routes.getProgress, { reference });

async function setProgress(reference: string, progress: Progress): Promise<void> {
  await fetch(address(reference), { method: 'PUT', body: JSON.stringify(progress) });
}

async function watchers(reference: string): Promise<{ open: number; asked: number }> {
  const response = await fetch(`${address(reference)}/watchers`);
  return (await response.json()) as { open: number; asked: number };
}

function progressOf(reference: string, confirmed: number, description = 'Bookkeeping'): Progress {
  return {
    reference,
    asOf: '2026-11-22T14:05:00Z',
    lines: [
      {
        lineId: 'money',
        kind: 'money',
        description: 'Equipment grant',
        unit: 'pence',
        promised: 1_200_000,
        claimed: 300_000,
        confirmed: 150_000,
        verified: 0,
      },
      {
        lineId: 'hours',
        kind: 'volunteering',
        description,
        unit: 'hours',
        promised: 80,
        claimed: 15,
        confirmed,
        verified: 0,
      },
    ],
    milestones: [],
  };
}

const shown = (badge: ProgressBadge) =>
  (badge.shadowRoot?.querySelector('section')?.innerText ?? '').replaceAll(/\s+/gu, ' ');

const live = (reference: string) =>
  fixture<ProgressBadge>(
    html`<dicm-progress-badge service=${service} spo=${reference}></dicm-progress-badge>`,
  );

const told = (badge: ProgressBadge, words: string) =>
  waitUntil(() => shown(badge).includes(words), `the badge says “${words}”`, { timeout: 8000 });

describe('progress badge', () => {
  it('shows the three sums apart, for each line, beside what was promised', async () => {
    const badge = await fixture<ProgressBadge>(
      html`<dicm-progress-badge .value=${progressOf(newReference(), 12)}></dicm-progress-badge>`,
    );
    const text = shown(badge);
    expect(text).to.contain('£12,000.00 promised');
    expect(text).to.contain('Claimed by the supplier £3,000.00 of £12,000.00');
    expect(text).to.contain('Confirmed by the provider £1,500.00 of £12,000.00');
    expect(text).to.contain('Claimed by the supplier 15 of 80 hours');
    expect(text).to.contain('Confirmed by the provider 12 of 80 hours');
    expect(text).to.contain('Verified by the buyer 0 of 80 hours');
    expect(text).to.contain('As it stood on 22 November 2026');
    await expect(badge).to.be.accessible();
  });

  it('tells the sums apart by pattern too', async () => {
    const badge = await fixture<ProgressBadge>(
      html`<dicm-progress-badge .value=${progressOf(newReference(), 12)}></dicm-progress-badge>`,
    );
    const patterns = [...(badge.shadowRoot?.querySelectorAll('.line:last-of-type pattern') ?? [])];
    const looks = patterns.map(
      (pattern) => pattern.innerHTML + String(pattern.getAttribute('width')),
    );
    assert.equal(new Set(looks).size, 3);
  });

  it('asks nobody when it is given a value', async () => {
    const reference = newReference();
    await setProgress(reference, progressOf(reference, 3));
    await fixture(
      html`<dicm-progress-badge
        service=${service}
        spo=${reference}
        .value=${progressOf(reference, 12)}
      ></dicm-progress-badge>`,
    );
    await aTimeout(300);
    assert.equal((await watchers(reference)).asked, 0);
  });

  it('follows the service live and announces what changed', async () => {
    const reference = newReference();
    await setProgress(reference, progressOf(reference, 0));
    const badge = await live(reference);
    await told(badge, 'Confirmed by the provider 0 of 80 hours');
    await told(badge, 'Live. Last heard');
    const status = badge.shadowRoot?.querySelector('[role=status]');
    assert.equal(status?.textContent, '');

    await setProgress(reference, progressOf(reference, 12));
    await told(badge, 'Confirmed by the provider 12 of 80 hours');
    expect(status?.textContent).to.contain(
      'Bookkeeping. Confirmed by the provider: 12 of 80 hours.',
    );
    expect(status?.textContent).not.to.contain('Equipment grant');
    await expect(badge).to.be.accessible();
  });

  it('keeps the last figures when the service goes away, says so, and comes back', async () => {
    const reference = newReference();
    await setProgress(reference, progressOf(reference, 5));
    const badge = await live(reference);
    await told(badge, '5 of 80 hours');
    await fetch(`${address(reference)}/refuse`, { method: 'POST' });
    await fetch(`${address(reference)}/break`, { method: 'POST' });
    await told(badge, 'Not connected. Last heard');
    expect(shown(badge)).to.contain('5 of 80 hours');
    await setProgress(reference, progressOf(reference, 9));
    await told(badge, '9 of 80 hours');
    await told(badge, 'Live.');
  });

  it('says that an unknown reference has no progress, and stops asking', async () => {
    const reference = newReference();
    const badge = await live(reference);
    await told(badge, 'There is no progress to show for this reference.');
    const { asked } = await watchers(reference);
    await aTimeout(500);
    assert.equal((await watchers(reference)).asked, asked);
    await expect(badge).to.be.accessible();
  });

  it('says when it has been pasted without an address or with a wrong reference', async () => {
    const badge = await fixture<ProgressBadge>(
      html`<dicm-progress-badge service=${service} spo="SPO-1"></dicm-progress-badge>`,
    );
    expect(shown(badge)).to.contain('needs the address of a service and an SPO reference');
  });

  it('closes its stream when it leaves the page and opens it when it comes back', async () => {
    const reference = newReference();
    await setProgress(reference, progressOf(reference, 1));
    const badge = await live(reference);
    await told(badge, '1 of 80 hours');
    const parent = badge.parentElement;
    badge.remove();
    await waitUntil(async () => (await watchers(reference)).open === 0);
    parent?.append(badge);
    await waitUntil(async () => (await watchers(reference)).open === 1);
  });

  it('closes its stream while nobody can see the page', async () => {
    const reference = newReference();
    await setProgress(reference, progressOf(reference, 1));
    const badge = await live(reference);
    await told(badge, '1 of 80 hours');
    setHidden(true);
    await waitUntil(async () => (await watchers(reference)).open === 0);
    await setProgress(reference, progressOf(reference, 2));
    setHidden(false);
    await told(badge, '2 of 80 hours');
  });

  it('refuses figures it cannot read instead of showing half of them', async () => {
    const reference = newReference();
    await fetch(address(reference), { method: 'PUT', body: '{"reference":1}' });
    const badge = await live(reference);
    await told(badge, 'an answer this page cannot read');
  });

  it('keeps hostile text as text', async () => {
    const badge = await fixture<ProgressBadge>(
      html`<dicm-progress-badge
        .value=${progressOf(newReference(), 1, '<img src=x onerror="document.title=1">')}
      ></dicm-progress-badge>`,
    );
    assert.equal(badge.shadowRoot?.querySelector('img'), null);
    expect(shown(badge)).to.contain('<img src=x onerror=');
  });

  it('speaks Welsh inside a Welsh page', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <dicm-progress-badge .value=${progressOf(newReference(), 12)}></dicm-progress-badge>
      </div>`,
    );
    const badge = page.querySelector('dicm-progress-badge');
    await nextFrame();
    const text = badge ? shown(badge) : '';
    expect(text).to.contain('Cadarnhawyd gan y darparwr 12 o 80 awr');
    expect(text).to.contain('Fel yr oedd ar 22 Tachwedd 2026');
  });

  for (const width of [280, 560, 700]) {
    it(`fits a column of ${width} pixels`, async () => {
      const column = await fixture<HTMLElement>(
        html`<div>
          <dicm-progress-badge .value=${progressOf(newReference(), 12)}></dicm-progress-badge>
        </div>`,
      );
      column.style.width = `${width}px`;
      await nextFrame();
      const badge = column.querySelector('dicm-progress-badge');
      const section = badge?.shadowRoot?.querySelector('section');
      expect(section?.offsetWidth).to.be.at.most(width);
      expect(section?.scrollWidth).to.be.at.most(section?.clientWidth ?? 0);
    });
  }
});

/** A test page cannot be sent to the background, so it is told that it was. */
function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
