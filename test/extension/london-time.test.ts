import assert from 'node:assert/strict';
import { test } from 'node:test';
import { londonInstant } from '../../extension/portals/london-time.ts';

const read: readonly (readonly [said: string, instant: string])[] = [
  ['4 December 2026 at 12:00 noon (UK time)', '2026-12-04T12:00:00Z'],
  ['4 December 2026 at 12:00 midnight (UK time)', '2026-12-04T00:00:00Z'],
  ['4 December 2026 at 5:30pm (UK time)', '2026-12-04T17:30:00Z'],
  ['4 June 2026 at 5:30pm', '2026-06-04T16:30:00Z'],
  ['24/6/2026 12:00', '2026-06-24T11:00:00Z'],
  ['21 Jan 2026 16:00', '2026-01-21T16:00:00Z'],
  ['29 March 2026 at 12:30am', '2026-03-29T00:30:00Z'],
  ['29 March 2026 at 2:30am', '2026-03-29T01:30:00Z'],
];

for (const [said, instant] of read) {
  test(`“${said}” is ${instant}`, () => assert.equal(londonInstant(said), instant));
}

const notRead = [
  '',
  '22 November 2026',
  'noon',
  '31 June 2026 at noon',
  '4 Foo 2026 12:00',
  '24/6/2026 25:00',
];

for (const said of notRead) {
  test(`“${said}” is no moment, and none is guessed`, () => {
    assert.equal(londonInstant(said), undefined);
  });
}
