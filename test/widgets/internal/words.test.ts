import { assert } from '@open-wc/testing';
import { dayIn, monthIn, timeOnThisDevice, ukTime } from '../../../widgets/internal/dates.ts';
import { languageOf } from '../../../widgets/internal/language.ts';
import { numberIn, plural } from '../../../widgets/internal/messages.ts';
import { penceTyped, poundsAndPence } from '../../../widgets/internal/money.ts';
import { quantityIn } from '../../../widgets/internal/quantities.ts';

describe('dates', () => {
  it('are Welsh where the browser has no Welsh', () => {
    assert.equal(dayIn('cy', '2026-11-22'), '22 Tachwedd 2026');
    assert.equal(dayIn('en', '2026-11-22'), '22 November 2026');
    assert.equal(dayIn('cy', '2027-02-01'), '1 Chwefror 2027');
    assert.equal(monthIn('cy', '2026-10-05'), 'Hydref 2026');
  });

  it('tell a deadline by the clocks of the United Kingdom, in winter and in summer', () => {
    assert.deepEqual(ukTime('2026-11-22T12:00:00Z'), { day: '2026-11-22', time: '12:00' });
    assert.deepEqual(ukTime('2026-06-30T23:30:00Z'), { day: '2026-07-01', time: '00:30' });
  });

  it('tell the time of this device with two digits each', () => {
    assert.equal(timeOnThisDevice(new Date(2026, 10, 22, 9, 5)), '09:05');
  });
});

describe('numbers', () => {
  it('choose between the six plurals of Welsh', () => {
    const forms = { zero: '0', one: '1', two: '2', few: '3', many: '6', other: 'n' };
    assert.deepEqual(
      [0, 1, 2, 3, 6, 7].map((count) => plural('cy', count, forms)),
      ['0', '1', '2', '3', '6', 'n'],
    );
    assert.equal(plural('en', 1, { one: 'one', other: 'more' }), 'one');
    assert.equal(plural('en', 2, { one: 'one', other: 'more' }), 'more');
  });

  it('group thousands in both languages', () => {
    assert.equal(numberIn('en', 1200), '1,200');
    assert.equal(numberIn('cy', 1200), '1,200');
    assert.equal(quantityIn('en', 1, 'hours'), '1 hour');
    assert.equal(quantityIn('cy', 80, 'hours'), '80 awr');
  });
});

describe('money', () => {
  it('is written with both decimals', () => {
    assert.equal(poundsAndPence(1_200_000), '£12,000.00');
    assert.equal(poundsAndPence(5), '£0.05');
    assert.equal(poundsAndPence(1_000_000_000_00), '£1,000,000,000.00');
  });

  it('is read exactly, or not at all', () => {
    const typed: [string, number | undefined][] = [
      ['12000', 1_200_000],
      ['£12,000', 1_200_000],
      [' 12,000.5 ', 1_200_050],
      ['0.29', 29],
      ['1,234,567.89', 123_456_789],
      ['12,00', undefined],
      ['12.345', undefined],
      ['-5', undefined],
      ['1e3', undefined],
      ['', undefined],
    ];
    for (const [text, pence] of typed) assert.equal(penceTyped(text), pence, text);
  });
});

describe('language', () => {
  it('is that of the page, found through shadow roots', () => {
    const page = document.createElement('div');
    page.lang = 'cy-GB';
    const inner = document.createElement('p');
    page.attachShadow({ mode: 'open' }).append(inner);
    assert.equal(languageOf(inner), 'cy');
    inner.lang = 'pl';
    assert.equal(languageOf(inner), 'en');
  });
});
