import { assert, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ActivitySelectedEvent } from '../../../widgets/events.ts';
import '../../../widgets/activity-map/define.ts';
import type { ActivityMap } from '../../../widgets/activity-map/activity-map.ts';
import { activities, activity, addressOf, at, snapshotOf } from './sample.ts';

function inside(map: ActivityMap, selector: string): HTMLElement;
function inside<Found extends HTMLElement>(
  map: ActivityMap,
  selector: string,
  kind: new () => Found,
): Found;
function inside(map: ActivityMap, selector: string, kind = HTMLElement): HTMLElement {
  const found = map.shadowRoot?.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The map has no ${selector}.`);
  return found;
}

const all = (map: ActivityMap, selector: string): HTMLElement[] => [
  ...(map.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const names = (map: ActivityMap) => all(map, 'h3').map(({ innerText }) => innerText);

const countLine = (map: ActivityMap) => inside(map, '[role=status]').innerText.trim();

const leafletRequests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('leaflet'));

async function shown(map: ActivityMap): Promise<void> {
  await waitUntil(() => inside(map, '.columns').offsetHeight > 0, 'the list is there');
}

async function listOf(rows: readonly unknown[]): Promise<ActivityMap> {
  const address = addressOf(snapshotOf(rows));
  const map = await fixture<ActivityMap>(
    html`<dicm-activity-map src=${address}></dicm-activity-map>`,
  );
  await shown(map);
  return map;
}

async function mapOf(rows: readonly unknown[]): Promise<ActivityMap> {
  const map = await listOf(rows);
  inside(map, '.canvas').scrollIntoView();
  await waitUntil(() => all(map, '.mark').length > 0, 'the map has marks', { timeout: 10_000 });
  return map;
}

const focused = (map: ActivityMap) => map.shadowRoot?.activeElement ?? null;

const mark = (map: ActivityMap, label: string): HTMLElement => {
  const found = all(map, '.mark').find(({ ariaLabel }) => ariaLabel === label);
  if (!found) {
    const labels = all(map, '.mark').map(({ ariaLabel }) => ariaLabel);
    throw new Error(`No mark says “${label}”; there are ${labels.join('; ')}.`);
  }
  return found;
};

function type(map: ActivityMap, words: string): Promise<boolean> {
  const field = inside(map, '#text', HTMLInputElement);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return map.updateComplete;
}

function choose(map: ActivityMap, part: string, value: string): Promise<boolean> {
  const field = inside(map, `#${part}`, HTMLSelectElement);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return map.updateComplete;
}

beforeEach(() => setViewport({ width: 1000, height: 800 }));

describe('the list of an activity map', () => {
  it('is there without the map, which is fetched only when it comes into view', async () => {
    await setViewport({ width: 400, height: 600 });
    const many = Array.from({ length: 60 }, (_, index) =>
      activity(String(index), at(51.5, -1 - index / 50)),
    );
    const map = await listOf(many);
    assert.lengthOf(names(map), 50);
    assert.deepEqual(leafletRequests(), []);
    assert.equal(all(map, '.mark').length, 0);

    inside(map, '.canvas').scrollIntoView();
    await waitUntil(() => all(map, '.mark').length > 0, 'the map has marks', { timeout: 10_000 });
    assert.notDeepEqual(leafletRequests(), []);
  });

  it('says who, what for, how far it is recognised, and how old that is', async () => {
    const map = await listOf(activities);
    inside(map, 'details', HTMLDetailsElement).open = true;
    const text = inside(map, '.item').innerText.replaceAll(/\s+/gu, ' ');
    for (const words of [
      'Riverside Boxing Club',
      'Run by Riverside Trust',
      'Recognised by Sample Violence Reduction Board, October 2026',
      'Community outcome Healthier communities, Safer communities',
      'Lowers demand on Policing',
      'Asks for Money, Professional skills',
      'Come as you are.',
      'Serves: Slough',
      'Place: Riverside Hall',
      'riverside.example.org',
      'Last checked 2 March 2026. From Sample directory.',
    ]) {
      expect(text).to.contain(words);
    }
    expect(inside(map, '.item:nth-child(2)').innerText).to.contain('Not yet recognised');
    assert.equal(inside(map, 'h3').getAttribute('lang'), 'en');
  });

  it('counts what it lists and what the map can show: no pin for a ward or a refuge', async () => {
    assert.equal(countLine(await listOf(activities)), '13 activities, 11 shown on the map');
  });

  it('finds words whatever their accents and capitals, and says when nothing matches', async () => {
    const map = await listOf(activities);
    await type(map, 'TY gwyn');
    assert.deepEqual(names(map), ['Côr Tŷ Gwyn']);
    assert.equal(countLine(map), '1 activity, 1 shown on the map');
    await type(map, 'slough evening');
    assert.deepEqual(names(map), ['Riverside Boxing Club']);
    await type(map, 'nothing like this');
    expect(inside(map, 'p.item').innerText).to.contain('Nothing here matches.');
  });

  it('filters by outcome, service, need and recognition, and clears them at once', async () => {
    const map = await listOf(activities);
    for (const [part, value] of [
      ['outcome', 'safer'],
      ['service', 'policing'],
      ['need', 'skills'],
    ] as const) {
      await choose(map, part, value);
      assert.deepEqual(names(map), ['Riverside Boxing Club'], part);
      await choose(map, part, '');
    }
    inside(map, '#recognised', HTMLInputElement).click();
    await map.updateComplete;
    assert.deepEqual(names(map), ['Riverside Boxing Club']);
    inside(map, 'form button', HTMLButtonElement).click();
    await map.updateComplete;
    assert.lengthOf(names(map), 13);
    assert.equal(inside(map, '#recognised', HTMLInputElement).checked, false);
    assert.equal(focused(map)?.id, 'text');
  });

  it('shows 50 at a time, and puts focus on the first of the next', async () => {
    const map = await listOf(Array.from({ length: 120 }, (_, index) => activity(String(index))));
    assert.lengthOf(names(map), 50);
    assert.equal(inside(map, '.show-more').innerText, 'Show 50 more');
    inside(map, '.show-more', HTMLButtonElement).click();
    await waitUntil(() => names(map).length === 100);
    await waitUntil(() => focused(map)?.id === 'activity-sample:50', 'focus is on the 51st');
    inside(map, '.show-more', HTMLButtonElement).click();
    await waitUntil(() => names(map).length === 120);
    assert.equal(all(map, '.show-more').length, 0);
    assert.equal(focused(map)?.id, 'activity-sample:100');
  });

  it('keeps details open for the activity they were opened for', async () => {
    const map = await listOf(activities);
    inside(map, '.item:nth-child(2) summary').click();
    await waitUntil(() => all(map, 'details[open]').length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await type(map, 'tŷ gwyn');
    assert.equal(inside(map, '.item:nth-child(1) details', HTMLDetailsElement).open, true);
    await type(map, 'boxing');
    assert.equal(inside(map, '.item:nth-child(1) details', HTMLDetailsElement).open, false);
  });

  it('shows what providers wrote as text, however it was meant', async () => {
    const hostile = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    const map = await mapOf([
      activity('hostile', {
        name: `Bad ${hostile}`,
        summary: hostile,
        provider: { id: 'sample:bad', name: hostile },
        mechanism: hostile,
        source: { name: hostile },
        ...at(51.5, -1),
      }),
      { ...activity('link'), url: 'javascript:window.hurt=1' },
    ]);
    assert.equal(names(map)[0], `Bad ${hostile}`);
    assert.equal(all(map, 'img, script, a').length, 0);
    assert.ok(mark(map, `Bad ${hostile}`));
    assert.equal('hurt' in window, false);
  });

  it('speaks Welsh on a Welsh page, and marks the words of providers as theirs', async () => {
    const address = addressOf(snapshotOf(activities));
    const page = await fixture(
      html`<div lang="cy"><dicm-activity-map src=${address}></dicm-activity-map></div>`,
    );
    const map = page.querySelector('dicm-activity-map');
    if (!map) throw new Error('The page has no map.');
    await waitUntil(() => map.shadowRoot?.querySelector('.item h3') !== null, 'the list is there');
    await shown(map);
    assert.equal(countLine(map), '13 gweithgaredd, 11 i’w gweld ar y map');
    const text = inside(map, '.item').innerText;
    expect(text).to.contain('Cydnabuwyd gan Sample Violence Reduction Board, Hydref 2026');
    assert.equal(inside(map, 'h3').getAttribute('lang'), 'en');
  });
});

describe('the states of an activity map', () => {
  it('keeps what the page put inside until the list is there', async () => {
    let answer: (response: Response) => void = () => undefined;
    const fetch = window.fetch.bind(window);
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    try {
      const map = await fixture<ActivityMap>(
        html`<dicm-activity-map src="/slow.json"
          ><a href="#list">Our own list</a></dicm-activity-map
        >`,
      );
      const own = map.querySelector('a');
      assert.equal(own?.checkVisibility(), true);
      answer(new Response(JSON.stringify(snapshotOf(activities))));
      await shown(map);
      assert.equal(own?.checkVisibility(), false);
    } finally {
      window.fetch = fetch;
    }
  });

  it('holds its place with the layout of the list while that is on its way', async () => {
    const fetch = window.fetch.bind(window);
    window.fetch = () => new Promise(() => undefined);
    try {
      const map = await fixture<ActivityMap>(
        html`<dicm-activity-map src="/slow.json"></dicm-activity-map>`,
      );
      await map.updateComplete;
      assert.isAbove(all(map, '.skeleton').length, 5);
      assert.isAtLeast(map.offsetHeight, 320);
    } finally {
      window.fetch = fetch;
    }
  });

  it('says so when the list does not come, keeps the page’s own words, and tries again', async () => {
    const map = await fixture<ActivityMap>(
      html`<dicm-activity-map src="/there-is-no-such-snapshot.json"
        ><a href="#x">Our own list</a></dicm-activity-map
      >`,
    );
    await waitUntil(() => all(map, '[role=alert]').length === 1);
    expect(inside(map, '[role=alert]').innerText).to.contain('cannot be shown');
    assert.equal(map.querySelector('a')?.checkVisibility(), true);
    await expect(map).to.be.accessible();

    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(snapshotOf(activities))));
    try {
      inside(map, '[role=alert] button', HTMLButtonElement).click();
      await shown(map);
    } finally {
      window.fetch = fetch;
    }
    assert.lengthOf(names(map), 13);
    assert.equal(all(map, '[role=alert]').length, 0);
  });

  it('keeps the last list when a newer one cannot be fetched', async () => {
    const map = await listOf(activities);
    map.src = '/there-is-no-such-snapshot.json';
    await waitUntil(() => all(map, '[role=alert]').length === 1);
    expect(inside(map, '[role=alert]').innerText).to.contain('the last one that could');
    assert.lengthOf(names(map), 13);
  });

  it('is not a list when the address answers with something else', async () => {
    const map = await fixture<ActivityMap>(
      html`<dicm-activity-map src=${addressOf({ hello: 'world' })}></dicm-activity-map>`,
    );
    await waitUntil(() => all(map, '[role=alert]').length === 1);
  });

  it('asks again when it was taken out of the page before the list came', async () => {
    const map = await fixture<ActivityMap>(
      html`<dicm-activity-map src=${addressOf(snapshotOf(activities))}></dicm-activity-map>`,
    );
    const parent = map.parentElement;
    map.remove();
    parent?.append(map);
    await shown(map);
    assert.lengthOf(names(map), 13);
  });

  it('tells the page’s editor when it has no address', async () => {
    const map = await fixture<ActivityMap>(html`<dicm-activity-map></dicm-activity-map>`);
    await map.updateComplete;
    expect(inside(map, '.message').innerText).to.contain('Give it a src.');
  });

  it('says that there is nothing, that some cannot be shown, and that the list is old', async () => {
    const empty = await listOf([]);
    assert.equal(inside(empty, 'p.item').innerText, 'Nothing is listed here yet.');
    const broken = await listOf([...activities, { id: 'broken' }, null]);
    expect(countLine(broken)).to.contain('2 more could not be shown.');
    const address = addressOf(snapshotOf(activities, { madeAt: '2020-02-01T09:00:00Z' }));
    const old = await fixture<ActivityMap>(
      html`<dicm-activity-map src=${address}></dicm-activity-map>`,
    );
    await shown(old);
    expect(inside(old, '.message').innerText).to.contain('made on 1 February 2020');
  });
});

describe('the map of an activity map', () => {
  it('has one mark for each place, says how many share one, and passes axe with the list', async () => {
    const map = await mapOf(activities);
    assert.ok(mark(map, 'Riverside Boxing Club, recognised'));
    assert.equal(mark(map, '5 activities, zoom in').textContent, '5');
    assert.ok(mark(map, '3 activities at one place, show in the list'));
    assert.equal(all(map, '.mark').length, 5);
    await expect(map).to.be.accessible();
  });

  it('asks for no picture when the page gives no address for them', async () => {
    await mapOf(activities);
    const pictures = performance
      .getEntriesByType('resource')
      .filter(
        (entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'img',
      )
      .map(({ name }) => name);
    assert.deepEqual(pictures, []);
  });

  it('is one tab stop, and arrow keys walk from mark to mark', async () => {
    const map = await mapOf(activities);
    assert.equal(all(map, '.mark[tabindex="0"]').length, 1);
    mark(map, 'Riverside Boxing Club, recognised').focus();
    await sendKeys({ press: 'ArrowUp' });
    assert.equal(focused(map) === mark(map, 'Riverside Boxing Club, recognised'), false);
    assert.equal(focused(map)?.classList.contains('mark'), true);
    await sendKeys({ press: 'ArrowDown' });
    assert.equal(focused(map)?.classList.contains('mark'), true);
    assert.equal(all(map, '.mark[tabindex="0"]').length, 1);
    assert.equal(focused(map)?.getAttribute('tabindex'), '0');
  });

  it('chooses an activity from its mark and the mark from the activity', async () => {
    const map = await mapOf(activities);
    const chosen = oneEvent<ActivitySelectedEvent>(map, 'dicm-activity-selected');
    mark(map, 'Hilltop Allotment').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal((await chosen).detail.activity.id, 'sample:allotment');
    await waitUntil(() => focused(map)?.id === 'activity-sample:allotment', 'focus is on the item');
    assert.equal(mark(map, 'Hilltop Allotment').ariaCurrent, 'true');

    const buttons = all(map, '.item button.link');
    buttons.find(({ innerText }) => innerText.includes('Côr Tŷ Gwyn'))?.click();
    await waitUntil(() => focused(map)?.ariaLabel === 'Côr Tŷ Gwyn', 'focus is on the mark');
    assert.equal(inside(map, '.item[data-selected] h3').textContent, 'Côr Tŷ Gwyn');
  });

  it('zooms into a group and keeps focus on a mark', async () => {
    const map = await mapOf(activities);
    mark(map, '5 activities, zoom in').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() =>
      all(map, '.mark').some(({ ariaLabel }) => ariaLabel === 'Activity street-a'),
    );
    assert.equal(focused(map)?.classList.contains('mark'), true);
    for (let press = 0; press < 12; press += 1) await sendKeys({ press: '-' });
    assert.equal(focused(map)?.classList.contains('mark'), true);
  });

  it('never drops focus on the page, even where there is no mark left', async () => {
    const map = await mapOf([activity('only', at(51.5, -1))]);
    mark(map, 'Activity only').focus();
    for (let press = 0; press < 12; press += 1) await sendKeys({ press: 'ArrowRight' });
    assert.equal(all(map, '.mark').length, 0);
    assert.equal(document.activeElement === map, true);
    for (let press = 0; press < 12; press += 1) await sendKeys({ press: 'ArrowLeft' });
    assert.equal(focused(map)?.ariaLabel, 'Activity only');
  });

  it('lists the activities that no zoom can part', async () => {
    const map = await mapOf(activities);
    mark(map, '3 activities at one place, show in the list').click();
    await waitUntil(() => names(map).length === 3);
    assert.equal(countLine(map), '3 activities at this place.');
    inside(map, '.count button', HTMLButtonElement).click();
    await waitUntil(() => names(map).length === 13);
  });

  it('shows the marks of what was searched for, and does not move by itself', async () => {
    const map = await mapOf(activities);
    const before = mark(map, 'Hilltop Allotment').style.left;
    await type(map, 'hilltop');
    assert.equal(all(map, '.mark').length, 1);
    assert.equal(mark(map, 'Hilltop Allotment').style.left, before);
  });

  it('survives being moved in the page', async () => {
    const map = await mapOf(activities);
    const parent = map.parentElement;
    map.remove();
    parent?.append(map);
    inside(map, '.canvas').scrollIntoView();
    await waitUntil(() => all(map, '.mark').length === 5, 'the marks are back', {
      timeout: 10_000,
    });
  });
});
