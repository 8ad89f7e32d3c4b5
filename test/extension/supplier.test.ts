import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { marksIn, openPanelMark, waitForMarks } from '../stage/marks.ts';
import { PanelPage } from '../stage/panel-page.ts';
import { signIn } from '../stage/people.ts';
import { openStage } from '../stage/stage.ts';
import { sealForOpenTender } from './sealed-spo.ts';

const supplier = 'bid.lead@brightpath.example';
const bid = '/tenders/TVR-2026-0142/bid';

const answerIn = (page: Page) => page.$eval('#answer', (box) => (box as HTMLTextAreaElement).value);

test('a bid-writer puts a sealed SPO into the portal', async (t) => {
  const stage = await openStage(t);
  const browser = await stage.chromium();
  const reference = await sealForOpenTender(stage);
  const page = await browser.newPage();
  await signIn(page, stage.portal.origin, supplier);
  const question = `${stage.portal.origin}${bid}/questions/4.2`;
  await page.goto(question);
  await waitForMarks(page, [openPanelMark]);
  const panel = await PanelPage.open(browser, stage.portal.origin);

  await t.test('the mark is set in the font of the heading it stands by', async () => {
    const [heading, mark] = await page.$$eval('h1, h1 + span', (both) =>
      both.map((each) => getComputedStyle(each).fontFamily),
    );
    assert.equal(mark, heading);
    assert.match(heading ?? '', /arial/iu);
  });

  await t.test('the panel shows what it read from the page', async () => {
    await panel.says('TVR-2026-0142');
    const text = await panel.text();
    assert.match(text, /Cleaning of police stations and custody suites/u);
    assert.match(text, /Thames Vale and Ridgeway Police/u);
    assert.match(text, /Lot 1: Berkshire stations/u);
    assert.match(text, /4\.2, up to 600 words/u);
  });

  await t.test('it shows origin, field and every word before anything is written', async () => {
    await panel.signIn(supplier);
    await panel.says('Answer for your bid');
    const text = await panel.text();
    assert.ok(text.includes(`Goes to ${stage.portal.origin}`), text);
    assert.match(text, /Field 4\.2 Social value: Your answer/u);
    assert.match(text, /\d+ of 600 words/u);
    assert.match(text, /If we are awarded this contract we will support Corner Boxing Club/u);
    assert.match(text, /You save and submit the bid yourself in the portal/u);
    assert.equal(await answerIn(page), '');
  });

  await t.test('Insert writes within the limit, and the portal counts the same', async () => {
    await panel.press('Insert');
    await panel.says('The portal says');
    const answer = await answerIn(page);
    const words = answer.match(/\S+/gu)?.length ?? 0;
    assert.ok(answer.includes(reference));
    assert.ok(words <= 600);
    const left = await page.$eval('.govuk-character-count__status', (each) => each.textContent);
    assert.equal(left, `You have ${600 - words} words remaining`);
    assert.ok((await panel.text()).includes(`The portal says ${600 - words} words are left.`));
  });

  await t.test('Undo puts back what stood there, but never over later typing', async () => {
    await panel.press('Undo');
    await panel.says('Undone');
    assert.equal(await answerIn(page), '');
    await panel.press('Insert');
    await panel.says('The portal says');
    await page.bringToFront();
    await page.type('#answer', ' And one more thing.');
    await panel.page.bringToFront();
    await panel.press('Undo');
    await panel.says('edited after it was inserted');
    assert.match(await answerIn(page), /And one more thing\.$/u);
  });

  await t.test('Attach PDF chooses the sealed document and uploads nothing', async () => {
    const uploads: string[] = [];
    page.on('request', (request) => uploads.push(request.url()));
    await panel.press('Attach PDF');
    await panel.says('Press the portal’s own button to upload it');
    const [name, size, start] = await page.$eval('#attachment', async (field) => {
      const [file] = (field as HTMLInputElement).files ?? [];
      return [file?.name, file?.size, await file?.slice(0, 5).text()] as const;
    });
    assert.equal(name, `${reference}.pdf`);
    assert.equal(start, '%PDF-');
    assert.ok((size ?? 0) > 10_000);
    assert.deepEqual(uploads, []);
    await panel.press('Attach PDF');
    await panel.says('Another file is already chosen there');
  });

  await t.test('a field the user could not use is refused and left as it is', async () => {
    for (const [state, words] of [
      ['disabled', 'switched this field off'],
      ['read-only', 'lets this field be read only'],
      ['invisible', 'cannot be seen'],
    ] as const) {
      const before = await answerIn(page);
      await putAnswerBoxIn(page, state);
      await panel.press('Insert');
      await panel.says(words);
      assert.equal(await answerIn(page), before);
    }
    await putAnswerBoxIn(page, 'usable');
  });

  await t.test('a page that moved on without loading is read anew', async () => {
    await page.evaluate(() => history.pushState(null, '', '?step=2'));
    await panel.says('4.2, up to 600 words');
    await panel.says('Answer for your bid');
  });

  await t.test('an order for the address before that is refused', async () => {
    const before = await answerIn(page);
    const reply = await panel.page.evaluate(orderForAddress, question);
    assert.deepEqual(reply, { ok: false, code: 'page-changed' });
    assert.equal(await answerIn(page), before);
  });

  await t.test(
    'a page without its answer box is “layout changed”, and nothing is guessed',
    async () => {
      await page.goto(question);
      await page.bringToFront();
      await waitForMarks(page, [openPanelMark]);
      await page.$eval('#answer', (box) => box.remove());
      await panel.says('The layout of this page has changed');
      assert.match(await panel.text(), /textarea\.govuk-js-character-count/u);
      assert.deepEqual(await waitForMarks(page, []), []);
    },
  );

  await t.test('other questions and the worker’s death', async (inner) => {
    await inner.test('a question about something else gets no mark', async () => {
      await page.goto(`${stage.portal.origin}${bid}/questions/3.1`);
      await panel.says('TVR-2026-0142');
      assert.deepEqual(await marksIn(page), []);
    });
    await inner.test('what the panel shows survives the end of the worker', async () => {
      await page.goto(question);
      await waitForMarks(page, [openPanelMark]);
      await killWorker(browser);
      await panel.page.reload();
      await panel.says('4.2, up to 600 words');
      await panel.says('Answer for your bid');
    });
  });

  await t.test('only a person opens the panel', async () => {
    await page.goto(question);
    await page.bringToFront();
    await waitForMarks(page, [openPanelMark]);
    await panel.page.close();
    const opened = () => browser.targets().some((each) => each.url().includes('panel/panel.html'));
    await page.$eval('h1 + span', (mark) => {
      const { x, y } = mark.getBoundingClientRect();
      const at = { clientX: x + 20, clientY: y + 10, bubbles: true, composed: true };
      mark.click();
      mark.dispatchEvent(new PointerEvent('click', at));
      document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(opened(), false);
    assert.equal(await page.$eval('h1 + span', (mark) => mark.shadowRoot), null);

    await (await page.$('h1 + span'))?.click({ offset: { x: 20, y: 10 } });
    const target = await browser.waitForTarget((each) => each.url().includes('panel/panel.html'));
    await (await target.asPage()).waitForSelector('::-p-text(TVR-2026-0142)');
  });
});

/** Runs in the panel: gives the order it would have given had the page not moved on. */
async function orderForAddress(href: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { session: { get(key: string): Promise<Record<string, { pageId: string }>> } };
      tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
    };
  };
  const tabId = Number(new URL(location.href).searchParams.get('tab'));
  const { [`page:${tabId}`]: report } = await chrome.storage.session.get(`page:${tabId}`);
  const request = { pageId: report?.pageId, href, text: 'too late' };
  return chrome.tabs.sendMessage(tabId, { name: 'fillAnswer', request });
}

type BoxState = 'usable' | 'disabled' | 'read-only' | 'invisible';

async function putAnswerBoxIn(page: Page, state: BoxState): Promise<void> {
  await page.$eval(
    '#answer',
    (element, wanted) => {
      const box = element as HTMLTextAreaElement;
      box.disabled = wanted === 'disabled';
      box.readOnly = wanted === 'read-only';
      box.style.visibility = wanted === 'invisible' ? 'hidden' : 'visible';
    },
    state,
  );
}

async function killWorker(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  await (await target.worker())?.close();
}
