import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Validation } from '../../../sdk/model/validation.ts';
import { recognitionOn } from '../../../sdk/spo/recognition.ts';

const found = (body: string, on: string, more: Partial<Validation> = {}): Validation => ({
  body,
  on,
  criteria: ['runs in the evening'],
  grade: 'recorded',
  ...more,
});

test('the latest finding that stands is what an activity is recognised by', () => {
  const validations = [
    found('the county body', '2026-01-10', { expires: '2027-01-10' }),
    found('the town body', '2026-06-01', {
      withdrawn: { on: '2026-09-01', reason: 'The evenings have stopped.' },
    }),
  ];
  const bodyOn = (day: string) => {
    const recognition = recognitionOn(validations, day);
    return recognition.status === 'recognised' ? recognition.by : undefined;
  };
  assert.deepEqual(
    ['2026-01-09', '2026-01-10', '2026-08-31', '2026-09-01', '2027-01-10', '2027-01-11'].map(
      bodyOn,
    ),
    [
      undefined,
      'the county body',
      'the town body',
      'the county body',
      'the county body',
      undefined,
    ],
  );
});
