import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endOfUkDay,
  startOfUkDay,
  ukDayOf,
} from '../../../../sdk/standards/open-contracting/uk-day.ts';

test('a day begins and ends by UK clocks, on the days they change too', () => {
  const days = {
    '2027-01-01': ['Z', 'Z'],
    '2027-03-28': ['Z', '+01:00'],
    '2027-07-01': ['+01:00', '+01:00'],
    '2027-10-31': ['+01:00', 'Z'],
  };
  for (const [day, [first = '', last = '']] of Object.entries(days)) {
    assert.equal(startOfUkDay(day), `${day}T00:00:00${first}`);
    assert.equal(endOfUkDay(day), `${day}T23:59:59${last}`);
    assert.equal(ukDayOf(startOfUkDay(day)), day);
    assert.equal(ukDayOf(endOfUkDay(day)), day);
  }
});
