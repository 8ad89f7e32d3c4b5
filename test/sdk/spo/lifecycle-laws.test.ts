import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from '../../../sdk/model/schema.ts';
import { Spo, type SpoState } from '../../../sdk/model/spo.ts';
import type { SpoAction, SpoActor } from '../../../sdk/spo/action.ts';
import { apply, type SpoEvent } from '../../../sdk/spo/apply.ts';
import { can } from '../../../sdk/spo/lifecycle.ts';
import { londonTime } from '../../../sdk/spo/london.ts';
import { states } from '../../../sdk/spo/stages.ts';
import { termsOf } from '../../../sdk/spo/terms.ts';
import { sampleSpo } from '../commitment.ts';
import { after, afterStandstill, toDelivering } from './actors.ts';
import { attemptOf, contentOf, everyState, whims, type Whim } from './any-life.ts';

const begins = new Date('2026-12-04T09:00:00Z');

interface Done {
  readonly before: Spo;
  readonly after: Spo;
  readonly event: SpoEvent;
  readonly action: SpoAction;
  readonly actor: SpoActor;
  readonly now: Date;
}

/** A life that went well for so many acts, in either order of consent, before chance took over. */
const beginnings = fc
  .tuple(fc.nat({ max: toDelivering.length }), fc.boolean())
  .map(([count, isLate]): Spo => {
    if (!isLate) return after(toDelivering.slice(0, count));
    const draft: Spo = { ...sampleSpo('draft'), consentOrder: 'after-submission' };
    const bid = toDelivering.filter(([, { do: name }]) => name !== 'ask' && name !== 'agree');
    return after(bid.slice(0, Math.min(count, 5)), draft);
  });

/** Lets the attempts happen one after the other, and gives those that came about. */
function live(beginning: Spo, all: readonly Whim[]): Done[] {
  let spo = beginning;
  const isOpen =
    states[spo.state].stage === 'writing' || ['sealed', 'submitted'].includes(spo.state);
  let time = (isOpen ? begins : afterStandstill).getTime();
  const done: Done[] = [];
  for (const whim of all) {
    time += whim.later * 1000;
    const now = new Date(time);
    const attempt = attemptOf(whim, spo, now);
    const action = contentOf(attempt, spo);
    const frozen = JSON.stringify(spo);
    const allowed = can(attempt.actor, action, spo, now);
    const applied = apply(attempt.actor, action, spo, now);
    assert.equal(applied.allowed, allowed.allowed, 'apply and can agree');
    assert.equal(JSON.stringify(spo), frozen, 'apply is pure');
    if (!applied.allowed) {
      assert.deepEqual(applied, allowed);
      assert.ok(applied.reason.en.endsWith('.') && applied.reason.cy.endsWith('.'));
      continue;
    }
    assert.ok(
      can(attempt.actor, action.do, spo, now).allowed,
      'a yes to the act is a yes to its name',
    );
    done.push({
      before: spo,
      after: applied.spo,
      event: applied.event,
      action,
      actor: attempt.actor,
      now,
    });
    spo = applied.spo;
  }
  return done;
}

const inContract = (state: SpoState) => states[state].stage === 'contract';
const deadlineOf = (spo: Spo) => new Date(spo.commitment.tender.deadline);

test('whatever anybody tries, no law of the life is broken', () => {
  fc.assert(
    fc.property(beginnings, whims, (beginning, all) => {
      for (const { before, after, event, action, actor, now } of live(beginning, all)) {
        assert.deepEqual(z.parse(Spo, after), after, 'every SPO that comes of an act is an SPO');
        assert.equal(after.version, before.version + 1);
        assert.deepEqual(
          [event.from, event.to, event.action],
          [before.state, after.state, action.do],
        );
        assert.deepEqual([event.at, event.actor.role], [now.toISOString(), actor.role]);

        if (before.seal && after.seal)
          assert.deepEqual(after.commitment, before.commitment, 'sealed');
        if (before.seal && !after.seal) {
          assert.equal(action.do, 'replace');
          assert.ok(now < deadlineOf(before));
          assert.equal(after.consent, undefined, 'a new text needs a new yes');
        }
        if (!before.seal && after.seal) {
          assert.ok(now < deadlineOf(before), 'sealed in time');
          assert.ok(
            before.consentOrder === 'after-submission' || before.consent,
            'sealed with consent',
          );
        }
        if (inContract(after.state)) {
          assert.ok(after.consent, 'nothing is delivered without consent');
          assert.ok(after.award, 'nothing is delivered without a contract');
          assert.ok(now >= deadlineOf(after), 'nothing is delivered before the deadline');
        }
        if (['assessing', 'awarded', 'signing'].includes(after.state)) {
          assert.ok(
            now >= deadlineOf(after) && after.seal,
            'opened after the deadline, and sealed',
          );
        }
        if (action.do === 'evaluate' || action.do === 'award') {
          assert.ok(!actor.nominated?.includes(before.commitment.activity.id), 'barred');
        }
        if (action.do === 'begin-signing') {
          assert.ok(
            londonTime(now).day > (before.decision?.standstillEnds ?? '9999'),
            'standstill',
          );
        }
        if (before.state === 'signing' && after.state === 'delivering') {
          assert.equal(after.signatures?.length, 3);
        }
        const variations = after.variations?.length ?? 0;
        if (variations > (before.variations?.length ?? 0)) {
          assert.equal(after.variations?.at(-1)?.agreed.length, 3);
        }
        if (before.state === 'closed') assert.fail('something happened to a closed SPO');
        if (after.consent && !before.consent) {
          const givenBy =
            action.do === 'accept-counter' ? before.counter?.commitmentDigest : undefined;
          assert.ok(
            actor.role === 'provider-manager' || givenBy === after.consent.commitmentDigest,
          );
        }
        assert.equal(termsOf(after).supplier.id, 'brightpath');
      }
    }),
    { numRuns: 400 },
  );
});

test('every state can be reached', () => {
  const reached = new Set<string>(['draft']);
  for (let seed = 1; seed < 60 && reached.size < everyState.length; seed += 1) {
    for (const [beginning, all] of fc.sample(fc.tuple(beginnings, whims), { numRuns: 40, seed })) {
      for (const done of live(beginning, all)) reached.add(done.after.state);
    }
  }
  assert.deepEqual(
    everyState.filter((state) => !reached.has(state)),
    [],
  );
});
