import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  telephoneLeftOut,
  withoutContacts,
} from '../../../../sdk/standards/reading/personal-data.ts';

describe('telephone numbers in running text', () => {
  for (const text of [
    '01632 960123',
    '(01632) 960 123',
    '+44 1632 960123',
    '0044 (0)1632 960123',
    '07700 900123',
    '020 7946 0123',
    '01632-960-123',
    'since 2025-03-11: 01632 960123',
  ]) {
    test(`are left out: ${text}`, () => {
      const { text: kept, telephones } = withoutContacts(text);
      assert.equal(telephones, 1);
      assert.ok(kept.endsWith(telephoneLeftOut), kept);
    });
  }

  for (const text of [
    '0900 2025-03-11',
    'Route 0900 2025-03-11 Lot 2',
    'Open 0930 01-03-2026 1600',
    'From 01/03/2026 0930 to 02/03/2026 1630',
    '01.03.2026 0930 12.03.2026',
    '0808 157 0000',
    '£012345678901',
    '2026-11-22 2026-11-23',
  ]) {
    test(`are not days, times or helplines: ${text}`, () => {
      assert.deepEqual(withoutContacts(text), { text, emails: 0, telephones: 0 });
    });
  }

  test('are left out wherever a day stands beside them', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const number = fc.constantFrom('01632 960123', '07700 900123', '+44 1632 960123');
    fc.assert(
      fc.property(day, number, fc.constantFrom(' ', ', ', ': ', '\n'), (at, call, gap) => {
        const { text, telephones } = withoutContacts(`${at}${gap}${call}${gap}${at}`);
        assert.equal(telephones, 1);
        assert.equal(text, `${at}${gap}${telephoneLeftOut}${gap}${at}`);
      }),
    );
  });
});
