import assert from 'node:assert/strict';
import { test } from 'node:test';
import { can, stateAfter, type SpoAction, type SpoActor } from '../../../sdk/spo/lifecycle.ts';
import { sampleSpo } from '../commitment.ts';

const bidLead: SpoActor = { role: 'bid-lead', organisationId: 'brightpath' };
const provider: SpoActor = { role: 'provider-manager', organisationId: 'ringside' };
const contractManager: SpoActor = { role: 'contract-manager', organisationId: 'PVRP-1234-ABCD' };
const before = new Date('2026-12-04T11:59:59Z');
const deadline = new Date('2026-12-04T12:00:00Z');

test('an SPO goes from draft to delivery by the acts of three parties', () => {
  const acts: [SpoAction, SpoActor, Date][] = [
    ['ask', bidLead, before],
    ['agree', provider, before],
    ['seal', bidLead, before],
    ['award', contractManager, deadline],
    ['claim', bidLead, deadline],
  ];
  let spo = sampleSpo('draft');
  for (const [action, actor, now] of acts) {
    assert.deepEqual(can(action, actor, spo, now), { allowed: true }, action);
    spo = { ...spo, state: stateAfter(action) };
  }
  assert.equal(spo.state, 'delivering');
});

test('the deadline itself is too late', () => {
  const answer = can('seal', bidLead, sampleSpo('agreed'), deadline);
  assert.equal(answer.allowed, false);
  assert.equal(answer.code, 'deadline-passed');
});

test('an award before the deadline is refused', () => {
  const answer = can('award', contractManager, sampleSpo('sealed'), before);
  assert.equal(!answer.allowed && answer.code, 'before-deadline');
});

test('nobody acts for another organisation or in another role', () => {
  const spo = sampleSpo('agreed');
  const strangers: SpoActor[] = [
    { role: 'bid-lead', organisationId: 'someone-else' },
    { role: 'evaluator', organisationId: 'brightpath' },
    provider,
    contractManager,
  ];
  for (const stranger of strangers) {
    const answer = can('seal', stranger, spo, before);
    assert.equal(!answer.allowed && answer.code, 'not-your-spo', JSON.stringify(stranger));
  }
});

test('a sealed SPO cannot be changed, asked again or sealed again', () => {
  for (const action of ['change', 'ask', 'seal'] as const) {
    const answer = can(action, bidLead, sampleSpo('sealed'), before);
    assert.equal(!answer.allowed && answer.code, 'wrong-state', action);
    assert.match(!answer.allowed ? answer.reason : '', /is sealed/u);
  }
});

test('nothing is sealed without the provider’s yes', () => {
  for (const state of ['draft', 'asked', 'declined'] as const) {
    assert.equal(can('seal', bidLead, sampleSpo(state), before).allowed, false, state);
  }
});
