import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpoState } from '../../../sdk/model/spo.ts';
import { LiveStatus, liveStatusOf, stateOfLive } from '../../../sdk/spo/live-status.ts';
import { sampleSpo } from '../commitment.ts';
import { digest } from './actors.ts';

test('each of the five codes has a state, and that state has the code again', () => {
  for (const status of LiveStatus.options) {
    const { state } = stateOfLive(status, 'before-sealing');
    const back = liveStatusOf(sampleSpo(state));
    assert.equal(back.status, status);
  }
});

test('in the order of the live product acceptance follows submission', () => {
  const consent = { agreedAt: '2026-12-05T09:00:00Z', commitmentDigest: digest };
  const late = { ...sampleSpo('submitted'), consentOrder: 'after-submission' as const };
  assert.equal(liveStatusOf(late).status, 'OFBP');
  assert.equal(liveStatusOf({ ...late, consent }).status, 'OAAS');
  assert.deepEqual(stateOfLive('OAAS', 'after-submission'), {
    state: 'submitted',
    consented: true,
  });
  assert.deepEqual(stateOfLive('OFBP', 'after-submission'), {
    state: 'submitted',
    consented: false,
  });
  assert.deepEqual(stateOfLive('OAAS', 'before-sealing'), { state: 'agreed', consented: true });
});

test('a state without a code says why, in both languages', () => {
  const without = SpoState.options.filter((state) => {
    const reading = liveStatusOf(sampleSpo(state));
    if (reading.status !== undefined) return false;
    assert.match(reading.why.en, /^The live product has no status /u);
    assert.match(reading.why.cy, /^Nid oes gan y cynnyrch byw statws /u);
    return true;
  });
  assert.deepEqual(without, [
    'draft',
    'declined',
    'sealed',
    'not-awarded',
    'awarded',
    'completed',
    'shortfall',
    'terminated',
    'closed',
    'withdrawn',
    'expired',
  ]);
});
